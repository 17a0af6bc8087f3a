// One editor per kind of note. All give the same two things: an element to show and a reader of what would be saved.
import { control } from './controlled.js'
import { h } from './dom.js'
import { richEditor } from './rich.js'
import { flags } from './store.js'

const labels = {
  subjective: 'Subjective',
  objective: 'Objective',
  assessment: 'Assessment',
  plan: 'Plan',
  data: 'Data',
  note: 'Progress note',
}

const hints = {
  subjective: "Client's report, in their own words where possible",
  objective: 'Observations, mental status, measures',
  assessment: 'Clinical impression, progress toward goals, risk',
  plan: 'Interventions, homework, next steps',
  data: 'What was observed and reported',
  note: 'Write the progress note',
}

const names = {
  soap: ['subjective', 'objective', 'assessment', 'plan'],
  dap: ['data', 'assessment', 'plan'],
  'dap-one': ['note'],
}

const area = (id, name, readOnly, tall) =>
  h('textarea', {
    id,
    name,
    class: tall ? 'area area-tall' : 'area',
    placeholder: readOnly ? undefined : hints[name],
    readonly: readOnly,
    'aria-readonly': readOnly ? 'true' : undefined,
    maxlength: flags.maxlength || undefined,
    spellcheck: 'true',
  })

const row = (id, name, control) =>
  h('div', { class: 'field' }, h('label', { for: id, id: `${id}-label` }, labels[name]), control)

/** @param text what to show: {fields, html}. `changed` runs on every edit that the editor itself noticed. */
export function noteEditor(note, text, changed) {
  const readOnly = note.status === 'signed'
  if (note.kind === 'rich') {
    const rich = richEditor(text.html.note ?? '', 'note-body-label', readOnly, changed)
    const element = h(
      'div',
      { class: 'field' },
      h('span', { class: 'label', id: 'note-body-label' }, labels.note),
      rich.element,
    )
    return { element, read: rich.read }
  }
  const prefix = note.kind === 'dap-one' ? 'progress' : note.kind
  const elements = {}
  for (const name of names[note.kind])
    elements[name] = area(`${prefix}-${name}`, name, readOnly, note.kind === 'dap-one')
  const element = h(
    'div',
    { class: 'fields' },
    Object.entries(elements).map(([name, box]) => row(box.id, name, box)),
  )
  const initial = Object.fromEntries(names[note.kind].map((name) => [name, text.fields[name] ?? '']))
  if (note.kind === 'dap') {
    const controlled = control(elements, initial, changed)
    return { element, read: () => ({ fields: controlled.read(), html: {} }) }
  }
  // The other kinds do it the old way: the boxes are the state, and an edit is known by its input event.
  for (const [name, box] of Object.entries(elements)) {
    box.value = initial[name]
    box.addEventListener('input', changed)
  }
  return {
    element,
    read: () => ({
      fields: Object.fromEntries(Object.entries(elements).map(([name, box]) => [name, box.value])),
      html: {},
    }),
  }
}
