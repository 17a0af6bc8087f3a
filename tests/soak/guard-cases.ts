// Kinds of switches between the draft and the text, and kinds of changes that are none. Each draws a page, clients and
// the moment from its own random numbers.
import type { Random } from '../tools/random.ts'
import type { Shape, Site, SiteClient, SiteNote } from './guard-site.ts'

/** When the page goes on: before Approve is pressed, at a moment after it, between the two calls, or upon an event. */
export type Moment =
  | { at: 'before' }
  | { at: 'approve' | 'between'; when: string }
  | { at: 'focus' | 'input'; when: string }

export type Switch = {
  kind: string
  site: Site
  /** The note that comes; the draft is made on `site.start`. */
  to: number
  moment: Moment
  /** How the page goes there. */
  by: 'page' | 'load' | 'back' | 'tab' | 'banner'
}

const firsts = ['Maya', 'Marco', 'Tomas', 'Talia', 'Elena', 'Edwin', 'Ruth', 'Ravi', 'Nadia', 'Noel']
const lasts = ['Rivera', 'Romero', 'Lindqvist', 'Larsen', 'Okafor', 'Ortega', 'Haddad', 'Huang', 'Bauer', 'Boone']
const skills = [
  'Taught cognitive defusion with leaves on a stream; practiced twice in session.',
  'Introduced the seven-column thought record and filled in one together.',
]
const told = [
  'Client was on time and engaged.',
  'Sleep about six hours.',
  'Mood flat, some better days.',
  'Denies SI/HI.',
]

const two = (n: number): string => String(n).padStart(2, '0')
const day = (random: Random, from: number, years: number): string =>
  `${from + random.below(years)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`

function noteOf(random: Random, subjective?: string): SiteNote {
  const text = `${random.pick(told)} ${random.pick(skills)} ${random.pick(told)}`
  return {
    id: 100_000 + random.below(899_999),
    date: day(random, 2025, 2),
    texts: { subjective: subjective ?? text, plan: random.chance(0.5) ? '' : random.pick(told) },
  }
}

function clientOf(random: Random, like: Partial<SiteClient> = {}): SiteClient {
  return {
    id: 1000 + random.below(899_999),
    first: random.pick(firsts),
    last: random.pick(lasts),
    dob: day(random, 1950, 50),
    mrn: `HV-${10_000 + random.below(89_999)}`,
    notes: [noteOf(random)],
    ...like,
  }
}

const moments = ['now', 'microtask', 'frame', 'timer:0', 'timer:20', 'timer:60', 'timer:110', 'timer:150'] as const

function shapeOf(random: Random, fixed: Partial<Shape> = {}): Shape {
  return {
    address: random.pick(['ids', 'client', 'none'] as const),
    header: random.pick(['full', 'full', 'labels'] as const),
    headerIn: 'page',
    editor: random.pick(['area', 'area', 'rich', 'late'] as const),
    lateBy: random.pick(['microtask', 'timer:20', 'frame'] as const),
    reuse: random.chance(0.6),
    bannerDelay: 0,
    skeleton: false,
    visit: random.chance(0.4),
    autosave: random.chance(0.4),
    dates: random.below(4),
    names: random.below(2),
    ...fixed,
  }
}

const anyMoment = (random: Random): Moment =>
  random.pick<Moment>([
    { at: 'before' },
    { at: 'before' },
    { at: 'approve', when: `timer:${random.below(200)}` },
    { at: 'between', when: random.pick(moments) },
    { at: 'focus', when: random.pick(moments) },
    { at: 'input', when: random.pick(moments) },
  ])

/** Another client of whom something is the same. */
function pair(random: Random, like: (one: SiteClient) => Partial<SiteClient> = () => ({})): SiteClient[] {
  const one = clientOf(random)
  let other = clientOf(random, like(one))
  while (other.first === one.first && other.last === one.last && like(one).first === undefined)
    other = clientOf(random, like(one))
  return [one, other]
}

type Made = { clients: SiteClient[]; shape: Shape; moment?: Moment; by?: Switch['by'] }

const early: Moment = { at: 'before' }

export const switchKinds: Record<string, (random: Random) => Made> = {
  spa: (random) => ({ clients: pair(random), shape: shapeOf(random) }),
  tab: (random) => ({
    clients: pair(random),
    shape: shapeOf(random),
    by: 'tab',
    moment: random.chance(0.5) ? early : { at: 'approve', when: `timer:${random.below(120)}` },
  }),
  load: (random) => ({
    clients: pair(random),
    shape: shapeOf(random),
    by: 'load',
    moment: random.chance(0.6) ? early : { at: 'approve', when: `timer:${random.below(150)}` },
  }),
  back: (random) => ({
    clients: pair(random),
    shape: shapeOf(random),
    by: 'back',
    moment: random.chance(0.5) ? early : { at: 'approve', when: `timer:${random.below(150)}` },
  }),
  surname: (random) => ({
    clients: pair(random, ({ last }) => ({ last })),
    shape: shapeOf(random, { header: random.pick(['full', 'labels', 'name'] as const) }),
  }),
  initials: (random) => ({
    clients: pair(random, ({ first, last }) => ({
      first: random.pick(firsts.filter((one) => one[0] === first[0] && one !== first)),
      last: random.pick(lasts.filter((one) => one[0] === last[0] && one !== last)),
    })),
    shape: shapeOf(random, { header: random.pick(['full', 'labels', 'name'] as const) }),
  }),
  /** Two people of one name, and twins by date of birth. */
  namesake: (random) => ({
    clients: pair(random, ({ first, last, dob }) => (random.chance(0.7) ? { first, last } : { last, dob })),
    shape: shapeOf(random),
  }),
  encounter: (random) => {
    const one = clientOf(random)
    // Both empty, or both in the words of one template: nothing but the visit tells them apart.
    const subjective = random.pick(['', 'Client was on time and engaged.\nDenies SI/HI.', undefined])
    const same = subjective === undefined ? undefined : `${subjective}`
    const notes = [
      noteOf(random),
      { ...noteOf(random, same), texts: { subjective: same ?? random.pick(told), plan: '' } },
    ]
    const shape = shapeOf(random)
    return { clients: [{ ...one, notes }], shape }
  },
  late: (random) => ({
    clients: pair(random),
    shape: shapeOf(random, { bannerDelay: 50 + random.below(900), skeleton: random.chance(0.5) }),
  }),
  banners: (random) => ({ clients: pair(random), shape: shapeOf(random), by: 'banner' }),
  top: (random) => ({
    clients: pair(random),
    shape: shapeOf(random, { headerIn: 'top', bannerDelay: random.chance(0.4) ? random.below(300) : 0 }),
  }),
  other: (random) => ({
    clients: pair(random),
    shape: shapeOf(random, { headerIn: 'other', bannerDelay: 0 }),
  }),
  between: (random) => ({
    clients: pair(random),
    shape: shapeOf(random),
    moment: { at: 'between', when: random.pick(['microtask', 'timer:0', 'timer:5', 'frame', 'now'] as const) },
  }),
  caret: (random) => ({
    clients: pair(random),
    shape: shapeOf(random, { editor: random.pick(['rich', 'late'] as const) }),
    moment: { at: 'focus', when: random.pick(moments) },
  }),
  typing: (random) => ({
    clients: pair(random),
    shape: shapeOf(random),
    moment: { at: 'input', when: random.pick(moments) },
  }),
}

export function makeSwitch(kind: string, random: Random): Switch {
  const made = switchKinds[kind]?.(random)
  if (!made) throw new Error(`no kind ${kind}`)
  const { clients, shape, by = 'page', moment = anyMoment(random) } = made
  const [first, second] = clients.flatMap(({ notes }) => notes)
  const site = { key: String(random.below(1e9)), clients, start: first?.id ?? 0, shape }
  return { kind, site, to: second?.id ?? 0, moment, by }
}

/** Changes that leave chart and note what they are. */
export const dresses = ['field', 'autosave', 'locale', 'skeleton', 'typed', 'reload', 'awayAndBack', 'none'] as const
export type Dress = (typeof dresses)[number]

export function makeUnchanged(random: Random, dress: Dress): { site: Site; to: number } {
  const { site, to } = makeSwitch('spa', random)
  const headerIn = random.pick(['page', 'page', 'top', 'other'] as const)
  const shape = { ...site.shape, headerIn, autosave: dress === 'autosave' || site.shape.autosave }
  return { site: { ...site, shape }, to }
}
