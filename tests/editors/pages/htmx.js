// htmx sends the form at each change, here to a request that is caught before it leaves.
import htmx from 'htmx.org'
import { note } from '../note.ts'
import { host } from './surface.ts'
import { exposeTextarea } from './textarea.ts'

const events = []
let held = note
globalThis.fetch = (_url, request) => {
  const body = request?.body
  const sent =
    body instanceof FormData || body instanceof URLSearchParams
      ? body
      : new URLSearchParams(typeof body === 'string' ? body : '')
  held = (sent.get('note') ?? '').replaceAll('\r\n', '\n')
  events.push(held)
  return Promise.resolve(new Response('', { status: 204 }))
}
host().innerHTML =
  '<form><textarea name="note" hx-post="/save" hx-trigger="input changed delay:30ms" hx-swap="none"></textarea></form>'
const area = host().querySelector('textarea')
area.value = note
htmx.process(host())
exposeTextarea(area, { state: () => held, set: (next) => ((held = next), (area.value = next)), events })
