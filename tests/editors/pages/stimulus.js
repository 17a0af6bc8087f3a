import { Application, Controller } from '@hotwired/stimulus'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
let held = note
class Note extends Controller {
  static targets = ['text']
  changed() {
    held = this.textTarget.value
    events.push(held)
  }
}
host().innerHTML =
  '<div data-controller="note"><textarea data-note-target="text" data-action="input->note#changed"></textarea></div>'
const area = host().querySelector('textarea')
area.value = note
Application.start().register('note', Note)
exposeTextarea(area, { state: () => held, set: (next) => ((held = next), (area.value = next)), events })
