import { $ } from './jquery-global.js'
import 'summernote/dist/summernote-bs5.js'
import 'summernote/dist/summernote-bs5.css'
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host } from './surface.ts'

let tell = () => undefined
const target = $('<textarea>').val(noteHtml).appendTo(host())
target.summernote({ height: 360, tooltip: false, popover: {}, callbacks: { onChange: (html) => tell(html) } })
exposeMarkup({
  html: () => target.summernote('code'),
  setHtml: (html) => target.summernote('code', html),
  drawn: () => host().querySelector('.note-editable'),
  listen: (changed) => (tell = changed),
})
