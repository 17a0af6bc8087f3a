// The page's state: the records as the server gave them, and what was typed but not saved, by note. Typed text lives in
// this page only; a reload shows what was saved.

const query = new URLSearchParams(location.search)

export const flags = {
  /** '' for at once, 'held' for when the document gets a `show-banner` event, else milliseconds (1 means 700). */
  lateBanner: query.get('late-banner') ?? '',
  frame: query.has('frame'),
  cross: query.has('cross'),
  separate: query.has('separate'),
  autosave: query.has('autosave'),
  maxlength: Number(query.get('maxlength')) || 0,
}

export const store = { records: null, unsaved: new Map(), navigate: () => {} }

export async function loadRecords() {
  const response = await fetch('/api/records')
  store.records = await response.json()
}

export const clientById = (id) => store.records.clients.find((one) => one.id === id)
export const noteById = (id) => store.records.notes.find((one) => one.id === id)
export const notesOf = (clientId) =>
  store.records.notes.filter((one) => one.clientId === clientId).sort((a, b) => (a.date < b.date ? 1 : -1))

/** POSTs to a note's address and keeps the answer; throws when the server refuses. */
export async function postNote(noteId, action, body) {
  const response = await fetch(`/api/notes/${noteId}${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`refused: ${response.status}`)
  const note = await response.json()
  Object.assign(noteById(noteId), note)
  return note
}

const titles = { soap: 'SOAP', dap: 'DAP', 'dap-one': 'DAP', rich: 'Narrative' }
export const formatName = (note) => titles[note.kind]

/** A note that nobody has written in yet. */
export const isEmpty = (note) =>
  ![...Object.values(note.fields), ...Object.values(note.html)].some((text) => text !== '')
