// One chart page that can be many kinds of chart pages: what its address says, how it names the client and where, which
// editor holds the note, whether nodes are kept or drawn anew. It goes on to another note whenever it is told to, in the
// very task, microtask, timer or frame. What is typed goes, as in any EHR, into the note that is open at that moment.
const { site } = window
const query = new URLSearchParams(location.search)
const inFrame = query.has('embedded')
const head = document.getElementById('head')
const body = document.getElementById('body')
const notes = site.clients.flatMap((client) => client.notes.map((note) => ({ ...note, client })))
const noteOf = (id) => notes.find((one) => one.id === id)
const { shape } = site
/** Texts as typed, by note: kept over reloads. */
const kept = () => JSON.parse(localStorage.getItem('texts') ?? '{}')
const textsOf = (id) => kept()[`${site.key}/${id}`] ?? noteOf(id).texts
const keep = (id, name, text) => {
  const all = kept()
  all[`${site.key}/${id}`] = { ...textsOf(id), [name]: text }
  localStorage.setItem('texts', JSON.stringify(all))
}
let current = Number(query.get('note') ?? history.state?.note ?? site.start)
let locale = 0
let late = 0

const el = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}
const dates = [
  (iso) => iso,
  (iso) => new Date(`${iso}T12:00`).toLocaleDateString('en-US', { month: '2-digit', day: '2-digit', year: 'numeric' }),
  (iso) => new Date(`${iso}T12:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }),
  (iso) => new Date(`${iso}T12:00`).toLocaleDateString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' }),
]
const date = (iso) => dates[(shape.dates + locale) % dates.length](iso)
const name = (client) =>
  (shape.names + locale) % 2 === 0 ? `${client.first} ${client.last}` : `${client.last}, ${client.first}`

function bannerOf(client) {
  if (shape.header === 'none') return el('p', {}, 'Harbor Clinic')
  if (shape.header === 'name') return el('div', { class: 'patient-banner' }, el('h1', {}, name(client)))
  const facts = [`DOB: ${date(client.dob)}`, `MRN: ${client.mrn}`]
  if (shape.header === 'labels')
    return el(
      'table',
      {},
      el('tr', {}, el('td', {}, `Patient: ${name(client)}`)),
      ...facts.map((one) => el('tr', {}, el('td', {}, one))),
    )
  return el(
    'header',
    { class: 'patient-banner', 'aria-label': 'Patient banner' },
    el('h1', {}, name(client)),
    ...facts.map((one) => el('span', {}, one, ' ')),
  )
}
const drawHead = () => head.replaceChildren(bannerOf(noteOf(current).client))

const fields = {}
function put(node, text) {
  if (node.localName === 'textarea') node.value = text
  else node.replaceChildren(...text.split('\n').map((line) => el('p', {}, ...(line === '' ? [el('br')] : [line]))))
}
const read = (node) =>
  node.localName === 'textarea' ? node.value : [...node.childNodes].map((one) => one.textContent).join('\n')

function field(label, key) {
  const rich = shape.editor !== 'area'
  const node = rich
    ? el('div', {
        class: 'rich',
        contenteditable: 'true',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        id: key,
      })
    : el('textarea', { 'aria-label': label, id: key, name: key })
  if (shape.editor === 'late') {
    // As some editors do: the paste is taken at once and put in a moment later.
    node.classList.add('ProseMirror')
    let former = null
    node.addEventListener('paste', (event) => {
      event.preventDefault()
      const text = event.clipboardData.getData('text/plain')
      soon(shape.lateBy, () => {
        former = read(node)
        put(node, former === '' ? text.replace(/^\n+/, '') : former + text)
        node.dispatchEvent(new InputEvent('input', { bubbles: true }))
      })
    })
    node.addEventListener('keydown', (event) => {
      if (event.key !== 'z' || former === null) return
      put(node, former)
      former = null
      node.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
  }
  // A field drawn for one note belongs to that note for good, as a component does; one that is kept, to whichever is open.
  const drawnFor = current
  node.addEventListener('input', () => {
    keep(shape.reuse ? current : drawnFor, key, read(node))
    if (shape.autosave)
      window.setTimeout(
        () => (document.getElementById('state').textContent = `Saved ${new Date().toLocaleTimeString()}`),
        5,
      )
    trigger('input')
  })
  node.addEventListener('focus', () => trigger('focus'))
  fields[key] = node
  return node
}

function drawNote() {
  const note = noteOf(current)
  const texts = textsOf(note.id)
  if (shape.reuse && fields.plan?.isConnected) {
    if (shape.visit) document.getElementById('visit').textContent = `Date of service: ${date(note.date)}`
    for (const key of Object.keys(texts)) put(fields[key], texts[key])
    return
  }
  const form = el('form')
  if (shape.visit) form.append(el('p', { id: 'visit' }, `Date of service: ${date(note.date)}`))
  form.append(el('h2', {}, 'Progress note'), el('label', {}, 'Subjective'), field('Subjective', 'subjective'))
  form.append(el('label', {}, 'Plan'), field('Plan', 'plan'), el('p', { id: 'state' }, 'Not saved yet'))
  body.replaceChildren(form)
  for (const key of Object.keys(texts)) put(fields[key], texts[key])
}

const address = (note) =>
  shape.address === 'ids'
    ? `/clients/${note.client.id}/notes/${note.id}`
    : shape.address === 'client'
      ? `/clients/${note.client.id}/now`
      : '/now'
const frameAddress = (id) => `${shape.headerIn === 'other' ? site.other : ''}${address(noteOf(id))}?embedded&note=${id}`

function goTo(id, push = true) {
  current = id
  const note = noteOf(id)
  if (inFrame) {
    // The note first, then what stands around it.
    history.replaceState(null, '', `${address(note)}?embedded&note=${id}`)
    drawNote()
    return window.parent.postMessage({ around: id }, '*')
  }
  if (push) history.pushState({ note: id }, '', address(note))
  goAround()
  const frame = document.querySelector('iframe')
  if (!frame) return drawNote()
  if (shape.reuse) frame.contentWindow.postMessage({ draw: id }, '*')
  else frame.src = frameAddress(id)
}

/** The client's name, as late as this page brings it. */
function goAround() {
  clearTimeout(late)
  if (shape.bannerDelay === 0) return drawHead()
  if (shape.skeleton) head.replaceChildren(el('p', {}, '…'))
  late = setTimeout(drawHead, shape.bannerDelay)
}

const soon = (when, work) => {
  const [how, time = '0'] = when.split(':')
  if (how === 'now') work()
  else if (how === 'microtask') queueMicrotask(work)
  else if (how === 'timer') window.setTimeout(() => work(), Number(time))
  else if (how === 'frame') requestAnimationFrame(work)
}

let waiting = null
function trigger(event) {
  if (waiting?.event !== event) return
  const { id, when } = waiting
  waiting = null
  soon(when, () => goTo(id))
}

window.chart = {
  goTo,
  goToSoon: (id, when) => soon(when, () => goTo(id)),
  /** At the next focus or input of a field. */
  goToOn(event, id, when) {
    waiting = { event, id, when }
    for (const frame of document.querySelectorAll('iframe'))
      frame.contentWindow.postMessage({ on: { event, id, when } }, '*')
  },
  /** The same note in another dress. */
  redraw(what) {
    if (what === 'locale') locale += 1
    if (what === 'field' && !document.querySelector('iframe')) body.replaceChildren()
    if (what === 'skeleton') {
      head.replaceChildren(el('p', {}, '…'))
      window.setTimeout(drawHead, 30)
    } else if (!inFrame) drawHead()
    if (!document.querySelector('iframe')) drawNote()
  },
  typeOn(text) {
    put(fields.subjective, `${read(fields.subjective)} ${text}`)
    fields.subjective.dispatchEvent(new InputEvent('input', { bubbles: true }))
  },
  twoBanners: (id) => head.append(bannerOf(noteOf(id).client)),
  texts: () => Object.fromEntries(notes.map(({ id }) => [id, textsOf(id)])),
}

window.addEventListener('message', ({ data }) => {
  if (data.on) waiting = data.on
  if (data.draw) {
    current = data.draw
    drawNote()
  }
  if (data.around) {
    current = data.around
    history.pushState({ note: current }, '', address(noteOf(current)))
    goAround()
  }
})
window.addEventListener('popstate', ({ state }) => state?.note && goTo(state.note, false))

if (inFrame) drawNote()
else {
  history.replaceState({ note: current }, '', address(noteOf(current)))
  drawHead()
  if (shape.headerIn === 'page') drawNote()
  else body.replaceChildren(el('iframe', { title: 'Note', src: frameAddress(current) }))
}
