import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { Node, createEditor } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, ReactEditor, Slate, withReact } from 'slate-react'
import { noteLines } from '../note.ts'
import { caretInDom, expose, host, isSaid } from './surface.ts'

const events = []
const editor = withHistory(withReact(createEditor()))

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

createRoot(host()).render(
  h(
    Slate,
    {
      editor,
      initialValue: valueOf(noteLines),
      onValueChange: (value) => events.push(linesOf(value)),
    },
    h(Editable, {
      'aria-label': 'Progress note',
      readOnly: isSaid('read-only'),
      renderElement: ({ attributes, children, element }) => h(tags[element.type] ?? 'p', attributes, children),
    }),
  ),
)
const state = () => linesOf(editor.children)
const drawn = () => ReactEditor.toDOMNode(editor, editor)
expose({
  state,
  events,
  set(text) {
    editor.children = valueOf(text.split('\n'))
    editor.onChange()
  },
  focus: () => ReactEditor.focus(editor),
  caretAt: (where) => caretInDom(drawn(), state(), where),
})
