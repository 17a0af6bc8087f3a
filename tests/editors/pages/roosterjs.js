import { createEditor, exportContent } from 'roosterjs'
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host } from './surface.ts'

const root = host().appendChild(document.createElement('div'))
root.setAttribute('aria-label', 'Progress note')
root.style.minHeight = '300px'
const tells = []
const watch = {
  getName: () => 'watch',
  initialize() {},
  dispose() {},
  onPluginEvent({ eventType }) {
    if (eventType === 'contentChanged' || eventType === 'input') for (const tell of tells) tell()
  },
}
const fromHtml = (html) => new DOMParser().parseFromString(html, 'text/html')
const editor = createEditor(root, [watch], undefined, fromHtml)
root.innerHTML = noteHtml
exposeMarkup({
  html: () => exportContent(editor),
  setHtml: (html) => (root.innerHTML = html),
  drawn: () => root,
  focus: () => editor.focus(),
  listen: (changed) => tells.push(changed),
})
