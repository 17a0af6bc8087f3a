// Angular's reactive forms, told of a change only when the field is left.
import '@angular/compiler'
import { Component } from '@angular/core'
import { FormControl, ReactiveFormsModule } from '@angular/forms'
import { bootstrapApplication } from '@angular/platform-browser'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
const control = new FormControl(note, { updateOn: 'blur' })
control.valueChanges.subscribe((text) => events.push(text))
class Note {
  control = control
}
const Field = Component({
  selector: '#editor',
  imports: [ReactiveFormsModule],
  template: '<textarea [formControl]="control"></textarea>',
})(Note)
await bootstrapApplication(Field ?? Note)
exposeTextarea(host().querySelector('textarea'), {
  state: () => control.value,
  set: (text) => control.setValue(text),
  events,
})
