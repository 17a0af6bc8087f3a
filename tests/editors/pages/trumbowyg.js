import { $ } from './jquery-global.js'
import 'trumbowyg/dist/trumbowyg.js'
import 'trumbowyg/dist/ui/trumbowyg.css'
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host } from './surface.ts'

$.trumbowyg.svgPath = false
const target = $('<textarea>').val(noteHtml).appendTo(host())
target.trumbowyg()
exposeMarkup({
  html: () => target.trumbowyg('html'),
  setHtml: (html) => target.trumbowyg('html', html),
  drawn: () => host().querySelector('.trumbowyg-editor'),
  listen: (changed) => target.on('tbwchange', () => changed()),
})
