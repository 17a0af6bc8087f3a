import ace from 'ace-builds/src-noconflict/ace.js'
import { note } from '../note.ts'
import { expose, host, isSaid, offsetIn } from './surface.ts'

const events = []
const place = host().appendChild(document.createElement('div'))
place.style.cssText = 'width:760px;height:380px'
const editor = ace.edit(place, { useWorker: false, wrap: true, readOnly: isSaid('read-only') })
editor.session.setValue(note)
editor.on('change', () => events.push(editor.getValue()))
expose({
  state: () => editor.getValue(),
  events,
  set: (text) => editor.setValue(text, 1),
  focus: () => editor.focus(),
  caretAt(where) {
    editor.focus()
    editor.moveCursorToPosition(editor.session.doc.indexToPosition(offsetIn(editor.getValue(), where)))
    editor.clearSelection()
  },
})
