// React Hook Form: React knows nothing of the text, the form's store does.
import { createElement as h } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
let form
function Field() {
  form = useForm({ defaultValues: { note } })
  return h('form', null, h('textarea', form.register('note', { onChange: (event) => events.push(event.target.value) })))
}
flushSync(() => createRoot(host()).render(h(Field)))
exposeTextarea(host().querySelector('textarea'), {
  state: () => form.getValues('note'),
  set: (next) => form.setValue('note', next),
  events,
})
