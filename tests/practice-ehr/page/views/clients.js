// The list of clients.
import { h, shortDate } from '../dom.js'
import { store } from '../store.js'

export function clientsView() {
  const row = (client) => {
    const name = store.link(`/clients/${client.id}`, `${client.last}, ${client.first}`)
    name.className = 'strong-link'
    return h(
      'tr',
      {},
      h('td', {}, name),
      h('td', {}, shortDate(client.born)),
      h('td', {}, client.record),
      h('td', {}, client.since),
      h('td', {}, h('span', { class: 'tag tag-active' }, 'Active')),
    )
  }
  return {
    title: 'Clients',
    body: h(
      'div',
      { class: 'page' },
      h('h1', {}, 'Clients'),
      h(
        'section',
        { class: 'card' },
        h(
          'table',
          { class: 'table' },
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              ['Name', 'Date of birth', 'Record no.', 'Client since', 'Status'].map((name) => h('th', {}, name)),
            ),
          ),
          h('tbody', {}, store.records.clients.map(row)),
        ),
      ),
    ),
  }
}
