// Builds elements without markup strings, so that the page also runs under a strict content policy.

const svgNames = new Set(['svg', 'path', 'rect', 'circle'])

/** h('button', {class: 'x', onclick: f, disabled: true}, 'text', child, null) */
export function h(name, attributes = {}, ...children) {
  const element = svgNames.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value)
    else element.setAttribute(key, value === true ? '' : String(value))
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

const paths = {
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  clients:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.6-3.6 3-5.5 6.5-5.5s5.9 1.9 6.5 5.5M16 4.5a3.3 3.3 0 0 1 0 6.4M18 14.8c2 .7 3.2 2.4 3.6 5.2',
  notes: 'M6 3h9l4 4v14H6zM14.5 3v5H19M9 12h7M9 16h7',
  messages: 'M4 5h16v11H9l-5 4z',
  billing: 'M5 3h14v18l-3-2-2 2-2-2-2 2-2-2-3 2zM9 8h6M9 12h6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  check: 'M5 12.5 10 17.5 19.5 7',
  alert: 'M12 4 22 20H2zM12 10v5M12 17.2v.4',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 4.5l1.5-.8V9M3.6 13.6c.2-1 2.6-1.2 2.6.3 0 1.2-2.6 2-2.6 3.6h2.8',
  undo: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4',
  link: 'M10 14 21 3M15 3h6v6M20 14v6H4V4h6',
}

export const icon = (name) =>
  h('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: paths[name] }))

const parts = (iso) => {
  const [year, month, day] = iso.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}

/** '2026-03-12' -> '03/12/2026' */
export const shortDate = (iso) => `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}`

/** 'Thu, Mar 12' */
export const dayName = (iso) =>
  parts(iso).toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric' })

export const longDay = (iso) =>
  parts(iso).toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })

export const addDays = (iso, days) => {
  const at = parts(iso)
  at.setDate(at.getDate() + days)
  const two = (n) => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

export const weekday = (iso) => parts(iso).getDay()

/** '14:00' -> '2:00 PM' */
export const clock = (time) => {
  const [hours, minutes] = time.split(':').map(Number)
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`
}

export const stamp = (iso) => {
  const at = new Date(iso)
  return `${at.toLocaleDateString('en-US', { month: '2-digit', day: '2-digit', year: 'numeric' })} ${at.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`
}

export const age = (born, today) => {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  return today.slice(5) < born.slice(5) ? years - 1 : years
}

export const fullName = (client) => `${client.first} ${client.last}`
