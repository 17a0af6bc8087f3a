import pell from 'pell'
import 'pell/dist/pell.css'
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host } from './surface.ts'

let tell = () => undefined
const { content } = pell.init({ element: host(), defaultParagraphSeparator: 'p', onChange: (html) => tell(html) })
content.innerHTML = noteHtml
exposeMarkup({
  html: () => content.innerHTML,
  setHtml: (html) => (content.innerHTML = html),
  drawn: () => content,
  listen: (changed) => (tell = changed),
})
