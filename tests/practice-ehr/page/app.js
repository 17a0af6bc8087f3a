// Routes and the shell around every page. Moving between clients never loads a new document: only the address changes.
import { h, icon, fullName } from './dom.js'
import { clientById, flags, loadRecords, noteById, notesOf, store } from './store.js'
import { calendarView } from './views/calendar.js'
import { clientView } from './views/client.js'
import { clientsView } from './views/clients.js'
import { noteView } from './views/note.js'
import { billingView, messagesView, unsignedView } from './views/office.js'

const app = document.getElementById('app')
let leave = () => {}

const link = (path, ...children) =>
  h('a', { href: path + location.search, onclick: (event) => follow(event, path) }, ...children)

function follow(event, path) {
  if (event.metaKey || event.ctrlKey || event.button !== 0) return
  event.preventDefault()
  store.navigate(path)
}

const sections = [
  ['/calendar', 'calendar', 'Calendar'],
  ['/clients', 'clients', 'Clients'],
  ['/unsigned', 'notes', 'Unsigned notes'],
  ['/messages', 'messages', 'Messages'],
  ['/billing', 'billing', 'Billing'],
]

function navigation(path) {
  const waiting = store.records.notes.filter((note) => note.status === 'open').length
  const item = ([to, face, name]) => {
    const current = path === to || (to === '/clients' && path.startsWith('/clients/'))
    const element = link(
      to,
      icon(face),
      h('span', { class: 'nav-name' }, name),
      to === '/unsigned' && waiting > 0 ? h('span', { class: 'nav-count' }, String(waiting)) : null,
    )
    element.className = current ? 'nav-item nav-current' : 'nav-item'
    if (current) element.setAttribute('aria-current', 'page')
    return h('li', {}, element)
  }
  const recents = store.records.clients.map((client) => {
    const element = link(
      `/clients/${client.id}/notes/${notesOf(client.id)[0].id}`,
      h('span', { class: 'recent-dot' }),
      fullName(client),
    )
    element.className = 'recent'
    element.dataset.client = String(client.id)
    return h('li', {}, element)
  })
  return h(
    'nav',
    { class: 'nav', 'aria-label': 'Main' },
    h(
      'div',
      { class: 'brand' },
      h('img', { src: '/assets/icon.svg', alt: '', width: '28', height: '28' }),
      h('span', { class: 'brand-name' }, 'Quillhaven'),
    ),
    h('ul', { class: 'nav-list' }, sections.map(item)),
    h(
      'div',
      { class: 'recents' },
      h('p', { class: 'recents-title' }, 'Recent'),
      h('ul', { class: 'nav-list' }, recents),
    ),
  )
}

function clientSearch() {
  const results = h('ul', { class: 'search-results', id: 'client-search-results', hidden: true })
  const input = h('input', {
    type: 'search',
    id: 'client-search',
    placeholder: 'Search clients',
    'aria-label': 'Search clients',
    autocomplete: 'off',
  })
  const show = () => {
    const words = input.value.trim().toLowerCase()
    const found = store.records.clients.filter((one) =>
      `${fullName(one)} ${one.last}, ${one.first} ${one.record}`.toLowerCase().includes(words),
    )
    results.replaceChildren(
      ...found.map((client) => {
        const element = link(
          `/clients/${client.id}`,
          h('strong', {}, `${client.last}, ${client.first}`),
          h('span', {}, client.record),
        )
        element.dataset.client = String(client.id)
        return h('li', {}, element)
      }),
    )
    results.hidden = false
  }
  input.addEventListener('input', show)
  input.addEventListener('focus', show)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') results.hidden = true
  })
  const box = h('div', { class: 'search', role: 'search' }, icon('search'), input, results)
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget)) results.hidden = true
  })
  return box
}

function topBar() {
  const { practice, clinician } = store.records
  return h(
    'header',
    { class: 'top' },
    clientSearch(),
    h('span', { class: 'practice' }, practice),
    h(
      'span',
      { class: 'who' },
      h('span', { class: 'who-name' }, `${clinician.name}, ${clinician.credential}`),
      h('span', { class: 'avatar avatar-small', 'aria-hidden': 'true' }, clinician.initials),
    ),
  )
}

/** Gives {title, body, leave?} of the page at a path. */
function pageAt(path) {
  const match = /^(?:\/embed)?\/clients\/(\d+)(?:\/(notes|plan|appointments))?(?:\/(\d+))?$/.exec(path)
  const client = match && clientById(Number(match[1]))
  const note = match && match[3] ? noteById(Number(match[3])) : null
  if (client && note && note.clientId === client.id) {
    if (flags.frame || flags.cross) return clientView(client, 'notes', note, noteFrame(client, note))
    const view = noteView(note)
    return { ...clientView(client, 'notes', note, view.element), leave: view.leave }
  }
  if (client && !match[3]) return clientView(client, match[2] ?? 'overview', null, null)
  if (path === '/clients') return clientsView()
  if (path === '/unsigned') return unsignedView()
  if (path === '/messages') return messagesView()
  if (path === '/billing') return billingView()
  return calendarView()
}

function noteFrame(client, note) {
  const query = new URLSearchParams(location.search)
  query.delete('frame')
  query.delete('cross')
  const host = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1'
  const origin = flags.cross ? `http://${host}:${location.port}` : ''
  const rest = query.size > 0 ? `?${query}` : ''
  return h('iframe', {
    class: 'note-frame',
    title: 'Note editor',
    src: `${origin}/embed/clients/${client.id}/notes/${note.id}${rest}`,
  })
}

function render() {
  leave()
  leave = () => {}
  const path = location.pathname
  if (path.startsWith('/embed/')) {
    const note = noteById(Number(path.split('/').at(-1)))
    app.replaceChildren(h('main', { class: 'embedded' }, noteView(note).element))
    return
  }
  const page = pageAt(path)
  document.title = `${page.title} | Quillhaven`
  leave = page.leave ?? leave
  app.replaceChildren(
    h(
      'div',
      { class: 'shell' },
      navigation(path),
      h('div', { class: 'stage' }, topBar(), h('main', { id: 'main', class: 'main' }, page.body)),
    ),
  )
  window.scrollTo(0, 0)
}

store.navigate = (path) => {
  history.pushState(null, '', path + location.search)
  render()
}
store.render = render
store.link = link
window.addEventListener('popstate', render)

await loadRecords()
render()
