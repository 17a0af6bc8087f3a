// Plate: Slate with plugins and a list that is a block's own property.
import { createElement as h } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Plate, PlateContent, createPlateEditor } from 'platejs/react'
import { noteLines } from '../note.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
const valueOf = (lines) => lines.map((line) => ({ type: 'p', children: [{ text: line }] }))
const linesOf = (value) => value.map((block) => block.children.map(({ text }) => text).join('')).join('\n')
const editor = createPlateEditor({ value: valueOf(noteLines) })
flushSync(() =>
  createRoot(host()).render(
    h(
      Plate,
      { editor, onValueChange: ({ value }) => events.push(linesOf(value)) },
      h(PlateContent, { 'aria-label': 'Progress note' }),
    ),
  ),
)
const drawn = () => host().querySelector('[data-slate-editor]')
const state = () => linesOf(editor.children)
expose({
  state,
  events,
  set: (text) => editor.tf.setValue(valueOf(text.split('\n'))),
  focus: () => drawn().focus(),
  caretAt: (where) => caretInDom(drawn(), state(), where),
})
