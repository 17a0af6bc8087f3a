// In the shape of ExtJS's HtmlEditor: a designMode frame whose body is copied into a hidden textarea at keys, at `input` and
// when the frame is left.
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host } from './surface.ts'

const wrap = host().appendChild(document.createElement('div'))
wrap.className = 'x-html-editor-wrap'
const frame = wrap.appendChild(document.createElement('iframe'))
frame.className = 'x-htmleditor-iframe'
frame.style.cssText = 'width:760px;height:380px'
const hidden = wrap.appendChild(document.createElement('textarea'))
hidden.style.display = 'none'
const doc = frame.contentDocument
doc.open()
doc.write('<html><head><style>body{margin:0;min-height:380px}</style></head><body></body></html>')
doc.close()
doc.designMode = 'on'
doc.body.innerHTML = noteHtml
hidden.value = noteHtml
const tells = []
const sync = () => {
  if (hidden.value === doc.body.innerHTML) return
  hidden.value = doc.body.innerHTML
  for (const tell of tells) tell()
}
for (const kind of ['keyup', 'mousedown', 'input']) doc.addEventListener(kind, sync)
frame.contentWindow.addEventListener('blur', sync)
exposeMarkup({
  html: () => hidden.value,
  setHtml: (html) => ((doc.body.innerHTML = html), (hidden.value = html)),
  drawn: () => doc.body,
  listen: (changed) => tells.push(changed),
})
