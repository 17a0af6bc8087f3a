// A custom element around a textarea: its `value` is what its form would send.
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

export async function mountElement(tag, event, attributes) {
  const events = []
  await customElements.whenDefined(tag)
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.style.cssText = 'display:block;width:700px'
  host().append(element)
  element.value = note
  await element.updateComplete
  element.addEventListener(event, () => events.push(element.value))
  const area = () => element.shadowRoot?.querySelector('textarea') ?? element.querySelector('textarea')
  exposeTextarea(area(), { state: () => element.value, set: (next) => (element.value = next), events })
}
