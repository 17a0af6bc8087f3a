// Draft.js by itself or in what others have built around it.
import { ContentBlock, ContentState, EditorState, genKey } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement as h, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { note } from '../note.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
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

/** `props` makes the editor's own properties of its state and its change callback. */
export function mountDraft(Editor, more, props = (editorState, onChange) => ({ editorState, onChange })) {
  function Field() {
    const [value, set] = useState(() => EditorState.createWithContent(contentOf(note)))
    held = value
    setHeld = set
    return h(Editor, {
      ariaLabel: 'Progress note',
      ...more,
      ...props(value, (next) => {
        if (next.getCurrentContent() !== held.getCurrentContent()) events.push(linesOf(next))
        set(next)
      }),
    })
  }
  flushSync(() => createRoot(host()).render(h(Field)))
  const drawn = () => host().querySelector('.public-DraftEditor-content')
  const state = () => linesOf(held)
  expose({
    state,
    events,
    set: (text) => setHeld(EditorState.createWithContent(contentOf(text))),
    focus: () => drawn().focus(),
    caretAt: (where) => caretInDom(drawn(), state(), where),
  })
}
