// Without Angular's own compiler step: its decorators are plain functions, and the compiler runs in the page.
import '@angular/compiler'
import { Component, signal } from '@angular/core'
import { FormsModule } from '@angular/forms'
import { bootstrapApplication } from '@angular/platform-browser'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
const text = signal(note)
class Note {
  text = text
  changed(next) {
    events.push(next)
    text.set(next)
  }
}
const Field = Component({
  selector: '#editor',
  imports: [FormsModule],
  template:
    '<textarea name="note" [ngModel]="text()" (ngModelChange)="changed($event)" [ngModelOptions]="{ standalone: true }"></textarea>',
})(Note)
await bootstrapApplication(Field ?? Note)
exposeTextarea(host().querySelector('textarea'), { state: () => text(), set: (next) => text.set(next), events })
