// The test surface of fields whose model is the markup itself: what a page without a framework would send on save.
import { htmlOf, noteHtml } from '../note.ts'
import { linesOfHtml } from './html-lines.ts'
import { caretInDom, expose } from './surface.ts'

export function exposeEditable(root) {
  const events = []
  const state = () => linesOfHtml(root.innerHTML)
  root.innerHTML = noteHtml
  root.addEventListener('input', () => events.push(state()))
  expose({
    state,
    events,
    set: (text) => (root.innerHTML = htmlOf(text.split('\n'))),
    focus: () => root.focus(),
    caretAt: (where) => caretInDom(root, state(), where),
  })
}
