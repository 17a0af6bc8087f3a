// The test surface of editors whose value is HTML that they hand out.
import { htmlOf } from '../note.ts'
import { linesOfHtml } from './html-lines.ts'
import { caretInDom, expose } from './surface.ts'

/** `html` gives the editor's value, `drawn` the element that holds the caret; `listen` is handed the change callback. */
export function exposeMarkup({ html, setHtml, drawn, focus = () => drawn().focus(), listen }) {
  const events = []
  const state = () => linesOfHtml(html())
  listen((value = html()) => events.push(linesOfHtml(value)))
  expose({
    state,
    events,
    set: (text) => setHtml(htmlOf(text.split('\n'))),
    focus,
    caretAt: (where) => caretInDom(drawn(), state(), where),
  })
}
