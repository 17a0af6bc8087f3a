// One session note: what it is, its fields, and what can be done with it.
import { clock, h, icon, longDay, stamp } from '../dom.js'
import { noteEditor } from '../editors.js'
import { clientById, flags, formatName, postNote, store } from '../store.js'

function details(note) {
  const client = clientById(note.clientId)
  const item = (name, value) => h('div', { class: 'detail' }, h('dt', {}, name), h('dd', {}, value))
  return h(
    'dl',
    { class: 'details' },
    item('Session', `${longDay(note.date)}, ${clock(note.time)}`),
    item('Length', `${note.minutes} min`),
    item('Service', `${note.code} Psychotherapy`),
    item('Place', note.place),
    item('Diagnosis', client.diagnosis),
  )
}

function psychotherapyNote(note) {
  const box = h('textarea', {
    id: 'psychotherapy-note',
    name: 'psychotherapy',
    class: 'area',
    spellcheck: 'true',
    readonly: note.status === 'signed',
  })
  box.value = note.psychotherapy
  const state = h('span', { class: 'save-state', role: 'status' })
  const save = h('button', { type: 'button', class: 'button', onclick: () => keep() }, 'Save private note')
  const keep = async () => {
    await postNote(note.id, '/psychotherapy', { text: box.value })
    state.textContent = 'Private note saved'
  }
  return h(
    'section',
    { class: 'card separate', 'aria-labelledby': 'psychotherapy-title' },
    h(
      'div',
      { class: 'separate-head' },
      icon('lock'),
      h('h2', { id: 'psychotherapy-title' }, 'Psychotherapy note'),
      h('span', { class: 'quiet' }, 'Kept apart from the record. Only you can see it.'),
    ),
    h('div', { class: 'field' }, h('label', { for: 'psychotherapy-note' }, 'Psychotherapy note (private)'), box),
    note.status === 'signed' ? null : h('div', { class: 'separate-foot' }, state, save),
  )
}

function addenda(note) {
  const list = note.addenda.map((one) =>
    h(
      'div',
      { class: 'addendum' },
      h('p', { class: 'quiet' }, `Addendum, ${stamp(one.at)}`),
      h('p', { class: 'addendum-text' }, one.text),
    ),
  )
  const place = h('div', { class: 'addendum-place' })
  const open = () => {
    const box = h('textarea', { id: 'addendum', name: 'addendum', class: 'area' })
    const save = async () => {
      await postNote(note.id, '/addenda', { text: box.value })
      store.render()
    }
    place.replaceChildren(
      h('div', { class: 'field' }, h('label', { for: 'addendum' }, 'Addendum'), box),
      h(
        'div',
        { class: 'separate-foot' },
        h('button', { type: 'button', class: 'button button-main', onclick: save }, 'Save addendum'),
      ),
    )
    box.focus()
  }
  place.append(h('button', { type: 'button', class: 'button', id: 'add-addendum', onclick: open }, 'Add addendum'))
  return h('div', { class: 'addenda' }, ...list, place)
}

/** @returns {{element: HTMLElement, leave: () => void}} leave() keeps unsaved text for when the note is opened again. */
export function noteView(note) {
  const signed = note.status === 'signed'
  const unsaved = store.unsaved.get(note.id)
  let dirty = Boolean(unsaved)
  let timer = 0
  const state = h('span', { class: 'save-state', id: 'save-state', role: 'status' })
  const show = (kind, text) => {
    state.dataset.state = kind
    state.replaceChildren(kind === 'saved' ? icon('check') : '', text)
  }
  const settle = () => {
    if (dirty) show('unsaved', 'Unsaved changes')
    else show(note.savedAt ? 'saved' : 'new', note.savedAt ? `Saved ${stamp(note.savedAt)}` : 'Not saved yet')
  }
  const editor = noteEditor(note, unsaved ?? note, () => {
    dirty = true
    settle()
    if (flags.autosave) {
      clearTimeout(timer)
      timer = setTimeout(() => void save('', 'autosave'), 1000)
    }
  })
  const save = async (action, how) => {
    clearTimeout(timer)
    show('saving', 'Saving…')
    try {
      const text = editor.read()
      dirty = false
      await postNote(note.id, action, how === 'autosave' ? { ...text, autosave: true } : text)
      store.unsaved.delete(note.id)
      if (action === '/sign') return store.render()
      settle()
    } catch {
      dirty = true
      show('failed', 'Could not save. Try again.')
    }
  }
  const foot = signed
    ? null
    : h(
        'div',
        { class: 'note-foot' },
        state,
        h(
          'button',
          { type: 'button', class: 'button', id: 'sign-note', onclick: () => void save('/sign') },
          'Sign note',
        ),
        h(
          'button',
          { type: 'button', class: 'button button-main', id: 'save-note', onclick: () => void save('') },
          'Save',
        ),
      )
  const bar = signed
    ? h(
        'div',
        { class: 'signed-bar' },
        icon('lock'),
        h('strong', {}, `Signed by ${note.signedBy}`),
        h('span', {}, stamp(note.signedAt)),
        h('span', { class: 'signed-hint' }, 'This note is locked. Changes go in an addendum.'),
      )
    : null
  settle()
  const article = h(
    'article',
    {
      class: 'card note',
      id: 'note',
      'data-note': note.id,
      'data-kind': note.kind,
      'data-status': note.status,
      'aria-labelledby': 'note-title',
    },
    h(
      'div',
      { class: 'note-head' },
      h('h2', { id: 'note-title' }, 'Progress note'),
      h('span', { class: 'tag' }, formatName(note)),
      h('span', { class: signed ? 'tag tag-signed' : 'tag tag-open' }, signed ? 'Signed' : 'Unsigned'),
      h('span', { class: 'note-id' }, `Note ${note.id}`),
    ),
    bar,
    details(note),
    editor.element,
    signed ? addenda(note) : null,
    foot,
  )
  return {
    element: h(
      'div',
      { class: flags.separate ? 'note-pair' : 'note-single' },
      article,
      flags.separate ? psychotherapyNote(note) : null,
    ),
    leave: () => {
      clearTimeout(timer)
      if (dirty) store.unsaved.set(note.id, editor.read())
    },
  }
}
