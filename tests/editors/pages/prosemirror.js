import { exampleSetup } from 'prosemirror-example-setup'
import 'prosemirror-example-setup/style/style.css'
import { DOMParser as Parser, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOf } from './prosemirror-lines.js'
import { caretInDom, expose, host, isSaid } from './surface.ts'

const events = []
const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
})
const docOf = (html) => {
  const box = document.createElement('div')
  // A break would be one of the note's own here, not a filler.
  box.innerHTML = html.replaceAll('<br>', '')
  return Parser.fromSchema(schema).parse(box)
}
const stateOf = (html) => EditorState.create({ doc: docOf(html), plugins: exampleSetup({ schema, menuBar: false }) })
const view = new EditorView(host(), {
  state: stateOf(noteHtml),
  editable: () => !isSaid('read-only'),
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction))
    if (transaction.docChanged) events.push(linesOf(view.state.doc))
  },
})
expose({
  state: () => linesOf(view.state.doc),
  events,
  set: (text) => view.updateState(stateOf(htmlOf(text.split('\n')))),
  focus: () => view.focus(),
  caretAt: (where) => caretInDom(view.dom, linesOf(view.state.doc), where),
})
