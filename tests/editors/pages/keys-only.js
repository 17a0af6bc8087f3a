// A page of jQuery's time: it saves what stood in the field at the last key or at `change`.
import { $ } from './jquery-global.js'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
let held = note
const area = $('<textarea>').val(note).appendTo(host())
area.on('keyup change', () => {
  held = area.val()
  events.push(held)
})
exposeTextarea(area[0], { state: () => held, set: (text) => ((held = text), area.val(text)), events })
