import { $ } from './jquery-global.js'
import 'summernote/dist/summernote-lite.js'
import 'summernote/dist/summernote-lite.css'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOfHtml } from './html-lines.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
const target = $('<div>').html(noteHtml).appendTo(host())
target.summernote({ height: 360, callbacks: { onChange: (html) => events.push(linesOfHtml(html)) } })
const state = () => linesOfHtml(target.summernote('code'))
expose({
  state,
  events,
  set: (text) => target.summernote('code', htmlOf(text.split('\n'))),
  focus: () => target.summernote('focus'),
  caretAt: (where) => caretInDom(host().querySelector('.note-editable'), state(), where),
})
