// The week at a glance, Monday to Friday (and the weekend when today falls on it), and today's agenda.
import { addDays, clock, dayName, fullName, h, longDay, weekday } from '../dom.js'
import { clientById, isEmpty, noteById, store } from '../store.js'

const hours = [8, 9, 10, 11, 12, 13, 14, 15, 16]

function slot(appointment) {
  const client = clientById(appointment.clientId)
  const path = appointment.noteId ? `/clients/${client.id}/notes/${appointment.noteId}` : `/clients/${client.id}`
  const element = store.link(path, h('strong', {}, fullName(client)), h('span', {}, clock(appointment.time)))
  element.className = `slot slot-${store.records.clients.indexOf(client)}`
  return element
}

/** What else stands in a week, by weekday and hour. */
const office = {
  '1-12': 'Lunch',
  '2-9': 'Consultation group',
  '2-12': 'Lunch',
  '2-14': 'Intake, held',
  '3-10': 'Supervision',
  '3-12': 'Lunch',
  '3-15': 'Skills group',
  '4-12': 'Lunch',
  '4-13': 'Paperwork',
  '5-9': 'Team meeting',
  '5-12': 'Lunch',
}

const officeSlot = (day, hour) => {
  const name = office[`${weekday(day)}-${hour}`]
  return name ? h('div', { class: 'slot slot-office' }, name) : null
}

function week(today) {
  const monday = addDays(today, -((weekday(today) + 6) % 7))
  const length = weekday(today) === 0 || weekday(today) === 6 ? 7 : 5
  const days = Array.from({ length }, (_, index) => addDays(monday, index))
  const at = (day, hour) =>
    store.records.appointments.filter((one) => one.date === day && Number(one.time.slice(0, 2)) === hour)
  const head = h(
    'tr',
    {},
    h('th', {}),
    days.map((day) => h('th', { class: day === today ? 'is-today' : undefined }, dayName(day))),
  )
  const rows = hours.map((hour) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, clock(`${hour}:00`)),
      days.map((day) =>
        h(
          'td',
          { class: day === today ? 'is-today' : undefined },
          at(day, hour).length > 0 ? at(day, hour).map(slot) : officeSlot(day, hour),
        ),
      ),
    ),
  )
  return h('table', { class: 'week' }, h('thead', {}, head), h('tbody', {}, rows))
}

function agenda(today) {
  const item = (one) => {
    const note = one.noteId ? noteById(one.noteId) : null
    const client = clientById(one.clientId)
    const element = store.link(
      `/clients/${client.id}/notes/${one.noteId}`,
      h('span', { class: 'agenda-time' }, clock(one.time)),
      h('strong', {}, fullName(client)),
      h('span', { class: 'quiet' }, `${one.minutes} min, ${one.place}`),
      h('span', { class: 'tag' }, note && isEmpty(note) ? 'Start note' : 'Open note'),
    )
    element.className = 'agenda-item'
    return h('li', {}, element)
  }
  return h('ul', { class: 'agenda' }, store.records.appointments.filter((one) => one.date === today).map(item))
}

export function calendarView() {
  const { today } = store.records
  return {
    title: 'Calendar',
    body: h(
      'div',
      { class: 'page' },
      h('h1', {}, longDay(today)),
      h('section', { class: 'card card-flush', 'aria-label': 'Today' }, agenda(today)),
      h('section', { class: 'card card-flush', 'aria-label': 'This week' }, week(today)),
    ),
  }
}
