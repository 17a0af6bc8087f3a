// The office pages around the charts: unsigned notes, messages, billing.
import { clock, dayName, fullName, h, shortDate } from '../dom.js'
import { clientById, formatName, isEmpty, store } from '../store.js'

const table = (names, rows) =>
  h(
    'table',
    { class: 'table' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        names.map((name) => h('th', {}, name)),
      ),
    ),
    h('tbody', {}, rows),
  )

export function unsignedView() {
  const open = store.records.notes.filter((note) => note.status === 'open')
  const row = (note) => {
    const client = clientById(note.clientId)
    const name = store.link(`/clients/${client.id}/notes/${note.id}`, fullName(client))
    name.className = 'strong-link'
    return h(
      'tr',
      {},
      h('td', {}, name),
      h('td', {}, dayName(note.date)),
      h('td', {}, clock(note.time)),
      h('td', {}, formatName(note)),
      h('td', {}, isEmpty(note) ? 'Not started' : 'Unsigned'),
    )
  }
  return {
    title: 'Unsigned notes',
    body: h(
      'div',
      { class: 'page' },
      h('h1', {}, 'Unsigned notes'),
      h('section', { class: 'card' }, table(['Client', 'Session', 'Time', 'Format', 'State'], open.map(row))),
    ),
  }
}

export function messagesView() {
  const thread = [
    ['Front desk', 'The 9:00 is here a few minutes early, I offered tea.'],
    ['You', 'Thank you. Please put the Thursday group in the large room.'],
    ['Front desk', 'Done. The printer is back too.'],
  ]
  return {
    title: 'Messages',
    body: h(
      'div',
      { class: 'page' },
      h('h1', {}, 'Messages'),
      h(
        'section',
        { class: 'card' },
        h(
          'div',
          { class: 'thread' },
          thread.map(([who, text]) =>
            h(
              'div',
              { class: who === 'You' ? 'bubble bubble-own' : 'bubble' },
              h('span', { class: 'quiet' }, who),
              h('p', {}, text),
            ),
          ),
        ),
      ),
    ),
  }
}

export function billingView() {
  const held = store.records.notes.filter((note) => note.status === 'signed')
  const row = (note) =>
    h(
      'tr',
      {},
      h('td', {}, shortDate(note.date)),
      h('td', {}, fullName(clientById(note.clientId))),
      h('td', {}, note.code),
      h('td', {}, note.code === '90837' ? '$165.00' : '$140.00'),
      h('td', {}, 'Submitted'),
    )
  return {
    title: 'Billing',
    body: h(
      'div',
      { class: 'page' },
      h('h1', {}, 'Billing'),
      h('section', { class: 'card' }, table(['Date of service', 'Client', 'Code', 'Fee', 'Claim'], held.map(row))),
    ),
  }
}
