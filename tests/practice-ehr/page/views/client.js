// A client's chart: the header that says whose chart it is, the tabs, and what is under the open tab.
import { age, clock, dayName, fullName, h, icon, longDay, shortDate } from '../dom.js'
import { flags, formatName, isEmpty, notesOf, store } from '../store.js'

function banner(client) {
  const { today } = store.records
  const fact = (name, value) => h('div', { class: 'fact' }, h('dt', {}, name), h('dd', {}, value))
  return [
    h('span', { class: 'avatar', 'aria-hidden': 'true' }, client.first[0] + client.last[0]),
    h(
      'div',
      { class: 'banner-text' },
      h(
        'div',
        { class: 'banner-line' },
        h('h1', { id: 'client-name' }, fullName(client)),
        h('span', { class: 'quiet' }, client.pronouns),
        client.nameAlert
          ? h('span', { class: 'alert', title: 'Another client has the same last name' }, icon('alert'), 'Name alert')
          : null,
      ),
      h(
        'dl',
        { class: 'facts' },
        fact('DOB', `${shortDate(client.born)} (${age(client.born, today)})`),
        fact('Record no.', client.record),
        fact('Client since', client.since),
      ),
    ),
    h('span', { class: 'tag tag-active' }, 'Active'),
  ]
}

function header(client) {
  const element = h('header', { class: 'client-banner', id: 'client-banner', 'aria-label': 'Client' })
  if (flags.lateBanner === '') element.append(...banner(client))
  else {
    element.append(h('span', { class: 'skeleton skeleton-round' }), h('span', { class: 'skeleton' }))
    element.setAttribute('aria-busy', 'true')
    const show = () => {
      element.removeAttribute('aria-busy')
      element.replaceChildren(...banner(client))
    }
    if (flags.lateBanner === 'held') document.addEventListener('show-banner', show, { once: true })
    else setTimeout(show, flags.lateBanner === '1' ? 700 : Number(flags.lateBanner))
  }
  return element
}

const tabNames = [
  ['overview', 'Overview', ''],
  ['notes', 'Notes', '/notes'],
  ['plan', 'Treatment plan', '/plan'],
  ['appointments', 'Appointments', '/appointments'],
]

function tabs(client, current) {
  const one = ([id, name, path]) => {
    const element = store.link(`/clients/${client.id}${path}`, name)
    element.className = id === current ? 'tab tab-current' : 'tab'
    if (id === current) element.setAttribute('aria-current', 'page')
    return element
  }
  return h('nav', { class: 'tabs', 'aria-label': 'Chart' }, tabNames.map(one))
}

function noteList(client, open) {
  const item = (note) => {
    const element = store.link(
      `/clients/${client.id}/notes/${note.id}`,
      h(
        'span',
        { class: 'past-day' },
        note.date === store.records.today ? 'Today' : dayName(note.date),
        h('span', { class: `dot dot-${note.status}` }),
      ),
      h('span', { class: 'past-kind' }, `Progress note, ${formatName(note)}`),
      h(
        'span',
        { class: 'past-state' },
        note.status === 'signed' ? 'Signed' : isEmpty(note) ? 'Not started' : 'Unsigned',
      ),
    )
    element.className = open && note.id === open.id ? 'past past-current' : 'past'
    element.dataset.note = String(note.id)
    if (open && note.id === open.id) element.setAttribute('aria-current', 'true')
    return h('li', {}, element)
  }
  return h(
    'aside',
    { class: 'past-notes', 'aria-label': 'Notes of this client' },
    h('h2', { class: 'past-title' }, 'Session notes'),
    h('ul', {}, notesOf(client.id).map(item)),
  )
}

const appointmentsOf = (client) =>
  store.records.appointments.filter((one) => one.clientId === client.id).sort((a, b) => (a.date < b.date ? 1 : -1))

function overview(client) {
  const last = notesOf(client.id)[0]
  const next = appointmentsOf(client)[0]
  return h(
    'div',
    { class: 'columns' },
    h(
      'section',
      { class: 'card' },
      h('h2', {}, 'Treatment'),
      h('p', { class: 'diagnosis' }, client.diagnosis),
      h('h3', {}, 'Goals'),
      h(
        'ol',
        { class: 'goals' },
        client.goals.map((goal) => h('li', {}, goal)),
      ),
    ),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, 'Sessions'),
      h('p', {}, 'Next: ', h('strong', {}, `${dayName(next.date)}, ${clock(next.time)}`)),
      h(
        'p',
        {},
        'Latest note: ',
        store.link(`/clients/${client.id}/notes/${last.id}`, `${dayName(last.date)}, ${formatName(last)}`),
      ),
    ),
  )
}

function plan(client) {
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Treatment plan'),
    h('p', { class: 'diagnosis' }, client.diagnosis),
    h(
      'ol',
      { class: 'goals' },
      client.goals.map((goal, index) => h('li', {}, h('strong', {}, `Goal ${index + 1}. `), goal)),
    ),
    h('p', { class: 'quiet' }, 'Reviewed every 90 days.'),
  )
}

function appointments(client) {
  const row = (one) =>
    h(
      'tr',
      {},
      h('td', {}, longDay(one.date)),
      h('td', {}, clock(one.time)),
      h('td', {}, `${one.minutes} min`),
      h('td', {}, one.place),
    )
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Appointments'),
    h(
      'table',
      { class: 'table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['Day', 'Time', 'Length', 'Place'].map((name) => h('th', {}, name)),
        ),
      ),
      h('tbody', {}, appointmentsOf(client).map(row)),
    ),
  )
}

function under(client, tab, note, body) {
  if (tab === 'plan') return plan(client)
  if (tab === 'appointments') return appointments(client)
  if (tab === 'overview') return overview(client)
  const empty = h('div', { class: 'card empty' }, h('p', {}, 'Pick a note on the left.'))
  return h('div', { class: 'notes-split' }, noteList(client, note), h('div', { class: 'note-side' }, body ?? empty))
}

export function clientView(client, tab, note, body) {
  return {
    title: `${fullName(client)}${note ? ' · Progress note' : ''}`,
    body: h(
      'div',
      { class: 'chart', 'data-client': client.id },
      header(client),
      tabs(client, tab),
      under(client, tab, note, body),
    ),
  }
}
