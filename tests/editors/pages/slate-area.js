// Slate, by itself or with elements that hold no text.
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { Node, createEditor } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, ReactEditor, Slate, withReact } from 'slate-react'
import { noteLines } from '../note.ts'
import { caretInDom, expose, host, isSaid } from './surface.ts'

function valueOf(lines) {
  const value = []
  for (const line of lines) {
    const last = value.at(-1)
    if (!line.startsWith('• ')) value.push({ type: 'paragraph', children: [{ text: line }] })
    else {
      const item = { type: 'item', children: [{ text: line.slice(2) }] }
      if (last?.type === 'list') last.children.push(item)
      else value.push({ type: 'list', children: [item] })
    }
  }
  return value
}
const linesOf = (value) =>
  value
    .flatMap((block) =>
      block.type === 'list' ? block.children.map((item) => `• ${Node.string(item)}`) : [Node.string(block)],
    )
    .join('\n')
const tags = { list: 'ul', item: 'li', paragraph: 'p' }

/** With `voids` a divider, which holds no text, stands above the note. */
export function mountSlate({ voids = false } = {}) {
  const events = []
  const editor = withHistory(withReact(createEditor()))
  const { isVoid, isInline } = editor
  editor.isVoid = (element) => element.type === 'divider' || element.type === 'chip' || isVoid(element)
  editor.isInline = (element) => element.type === 'chip' || isInline(element)
  const start = (lines) => (voids ? [{ type: 'divider', children: [{ text: '' }] }, ...valueOf(lines)] : valueOf(lines))
  const linesNow = (value) => linesOf(value.filter(({ type }) => type !== 'divider'))
  createRoot(host()).render(
    h(
      Slate,
      { editor, initialValue: start(noteLines), onValueChange: (value) => events.push(linesNow(value)) },
      h(Editable, {
        'aria-label': 'Progress note',
        readOnly: isSaid('read-only'),
        renderElement: ({ attributes, children, element }) =>
          element.type === 'divider'
            ? h('div', attributes, h('hr', { contentEditable: false }), children)
            : h(tags[element.type] ?? 'p', attributes, children),
      }),
    ),
  )
  const state = () => linesNow(editor.children)
  const drawn = () => ReactEditor.toDOMNode(editor, editor)
  expose({
    state,
    events,
    set(text) {
      editor.children = start(text.split('\n'))
      editor.onChange()
    },
    focus: () => ReactEditor.focus(editor),
    caretAt: (where) => caretInDom(drawn(), state(), where),
  })
}
