// A textarea bound by Knockout.
import ko from 'knockout'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

export function mountKnockout(binding) {
  const text = ko.observable(note)
  const events = []
  text.subscribe((next) => events.push(next))
  host().innerHTML = `<textarea data-bind="${binding}: text"></textarea>`
  ko.applyBindings({ text }, host())
  exposeTextarea(host().querySelector('textarea'), { state: () => text(), set: (next) => text(next), events })
}
