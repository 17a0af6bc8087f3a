import { ContentBlock, ContentState, Editor, EditorState, genKey } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement as h, createRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { note } from '../note.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
const ref = createRef()
let held
let setHeld

const contentOf = (text) =>
  ContentState.createFromBlockArray(
    text.split('\n').map((line) => {
      const isItem = line.startsWith('• ')
      return new ContentBlock({
        key: genKey(),
        type: isItem ? 'unordered-list-item' : 'unstyled',
        text: isItem ? line.slice(2) : line,
      })
    }),
  )
const linesOf = (state) =>
  state
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => `${block.getType() === 'unordered-list-item' ? '• ' : ''}${block.getText()}`)
    .join('\n')

function Field() {
  const [value, set] = useState(() => EditorState.createWithContent(contentOf(note)))
  held = value
  setHeld = set
  return h(Editor, {
    ref,
    ariaLabel: 'Progress note',
    editorState: value,
    onChange(next) {
      if (next.getCurrentContent() !== held.getCurrentContent()) events.push(linesOf(next))
      set(next)
    },
  })
}
flushSync(() => createRoot(host()).render(h(Field)))
const state = () => linesOf(held)
expose({
  state,
  events,
  set: (text) => setHeld(EditorState.createWithContent(contentOf(text))),
  focus: () => ref.current.focus(),
  caretAt: (where) => caretInDom(host().querySelector('[contenteditable]'), state(), where),
})
