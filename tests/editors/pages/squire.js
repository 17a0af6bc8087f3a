import Squire from 'squire-rte'
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host } from './surface.ts'

const root = host().appendChild(document.createElement('div'))
root.setAttribute('aria-label', 'Progress note')
const editor = new Squire(root, {
  sanitizeToDOMFragment: (html) => document.importNode(new DOMParser().parseFromString(html, 'text/html').body, true),
})
editor.setHTML(noteHtml)
exposeMarkup({
  html: () => editor.getHTML(),
  setHtml: (html) => editor.setHTML(html),
  drawn: () => root,
  listen: (changed) => editor.addEventListener('input', () => changed()),
})
