// A plain contenteditable with a toolbar, as many products still have it: the browser's own editing commands do the
// work, and what is saved is the markup plus its plain text.
import { h, icon } from './dom.js'

const kept = new Set(['P', 'DIV', 'BR', 'STRONG', 'B', 'EM', 'I', 'U', 'UL', 'OL', 'LI', 'H3', 'H4', 'SPAN'])
const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H3', 'H4'])

/** Copies only known elements and text, without attributes. */
function clean(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.data)
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const next = kept.has(node.nodeName) ? to.appendChild(document.createElement(node.nodeName)) : to
      clean(node, next)
    }
  }
}

/** One line per block and per line break; an empty block is an empty line. */
export function plainText(root) {
  const lines = ['']
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += child.data
      else if (child.nodeName === 'BR') {
        const last = child === node.lastChild && blocks.has(node.nodeName)
        if (!last) lines.push('')
      } else if (blocks.has(child.nodeName)) {
        const list = child.nodeName === 'UL' || child.nodeName === 'OL'
        if (!list && lines.at(-1) !== '') lines.push('')
        if (child.nodeName === 'LI') lines[lines.length - 1] += '• '
        walk(child)
        if (!list) lines.push('')
      } else walk(child)
    }
  }
  walk(root)
  if (lines.at(-1) === '') lines.pop()
  return lines.join('\n').replaceAll('\u00a0', ' ')
}

const command = (name, label, face, body) =>
  h(
    'button',
    {
      type: 'button',
      class: `tool tool-${name}`,
      title: label,
      'aria-label': label,
      onmousedown: (event) => event.preventDefault(),
      onclick: () => {
        body.focus()
        document.execCommand(name)
      },
    },
    face,
  )

/** @returns {{element: HTMLElement, body: HTMLElement, read: () => {fields: object, html: object}}} */
export function richEditor(html, labelId, readOnly, changed) {
  const body = h('div', {
    id: 'note-body',
    class: 'rich-body',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelId,
    contenteditable: readOnly ? 'false' : 'true',
    'aria-readonly': readOnly ? 'true' : undefined,
    'data-placeholder': 'Write your note',
  })
  clean(new DOMParser().parseFromString(html, 'text/html').body, body)
  body.addEventListener('input', changed)
  body.addEventListener('focus', () => document.execCommand('defaultParagraphSeparator', false, 'p'), { once: true })
  const toolbar = h(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': 'Formatting' },
    command('bold', 'Bold', 'B', body),
    command('italic', 'Italic', 'I', body),
    command('underline', 'Underline', 'U', body),
    h('span', { class: 'tool-gap' }),
    command('insertUnorderedList', 'Bulleted list', icon('list'), body),
    command('insertOrderedList', 'Numbered list', icon('numbers'), body),
    h('span', { class: 'tool-gap' }),
    command('undo', 'Undo', icon('undo'), body),
  )
  const element = h('div', { class: readOnly ? 'rich rich-locked' : 'rich' }, readOnly ? null : toolbar, body)
  return { element, body, read: () => ({ fields: { note: plainText(body) }, html: { note: body.innerHTML } }) }
}
