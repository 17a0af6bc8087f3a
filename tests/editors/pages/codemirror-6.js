import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { note } from '../note.ts'
import { expose, host, isSaid, offsetIn } from './surface.ts'

const events = []
const view = new EditorView({
  parent: host(),
  root: host().getRootNode(),
  state: EditorState.create({
    doc: note,
    extensions: [
      history(),
      EditorState.readOnly.of(isSaid('read-only')),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) events.push(update.state.doc.toString())
      }),
    ],
  }),
})
const state = () => view.state.doc.toString()
expose({
  state,
  events,
  set: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
  focus: () => view.focus(),
  caretAt(where) {
    view.focus()
    view.dispatch({ selection: { anchor: offsetIn(state(), where) } })
  },
})
