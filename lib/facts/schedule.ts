// Dates, days, times and "how often" as they are typed in notes ("Mon/Wed/Fri", "3x/wk", "RTC 2 wks", "@ 4p", "the
// nineteenth"). A run of such words, with the small words between them, is one expression.
import type { Line, ReadNote } from './read-note.ts'
import type { Word } from './words.ts'

/** Word indexes `[from, to)`; `cores` counts the words that carry the time, `often` those that say how often,
 * `days` weekdays, `dates` any that can fix an appointment. */
export type When = { from: number; to: number; cores: number; often: number; days: number; dates: number }

const days = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays lunes martes miercoles jueves viernes sabado domingo tomorrow manana'.split(
    ' ',
  ),
)
const shortDays = new Set('Mon Tue Tues Tu Wed Weds Thu Thur Thurs Th Fri Sat Sun M W F MWF TTh Mons Weds'.split(' '))
const months = new Set(
  'january february march april june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
)
const shortMonths = new Set('Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '))
const ordinals = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  ),
)
const numbers = new Set(
  'one two three four five six seven eight nine ten a couple dos tres cuatro cinco una un'.split(' '),
)
const units = new Set(
  'week weeks wk wks month months day days hour hours hr hrs semana semanas mes meses dia dias'.split(' '),
)
const lengths = new Set('min mins minute minutes minutos minuto sec seconds'.split(' '))
const often = new Set(
  'daily nightly weekly biweekly hourly weekdays weekends weekday weekend once twice thrice mornings evenings nights afternoons morning evening night afternoon noon midnight am pm bedtime tonight times time veces vez diario diariamente semanal noches mananas tardes noche tarde lunch lunchtime x'.split(
    ' ',
  ),
)
const everies = new Set('every each cada per todos todas'.split(' '))
const glue = new Set(
  'at on in the of same time and to around about by next this for or a after the @ between from until before del de la las el los al en por a another other visit session'.split(
    ' ',
  ),
)

const bounds = new Set('before by until till'.split(' '))
const meetings = new Set('visit session appt appointment group meeting time'.split(' '))

type Kind = 'day' | 'date' | 'clock' | 'often' | 'every' | 'unit' | 'number' | 'glue' | null

function kindAt(note: ReadNote, i: number): Kind {
  const { raw, low } = note.words[i]!
  // "before next visit" says by when.
  if (low === 'next' && bounds.has(note.words[i - 1]?.low ?? '') && meetings.has(note.words[i + 1]?.low ?? ''))
    return 'often'
  if (meetings.has(low) && note.words[i - 1]?.low === 'next' && bounds.has(note.words[i - 2]?.low ?? '')) return 'often'
  if (days.has(low) || shortDays.has(raw) || /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)s?$/.test(raw)) return 'day'
  if (
    months.has(low) ||
    shortMonths.has(raw) ||
    shortMonths.has(raw[0] + raw.slice(1).toLowerCase()) ||
    ordinals.has(low) ||
    /^\d{1,2}(?:st|nd|rd|th)$/.test(low)
  )
    return 'date'
  if (/^\d{1,2}(?:a|p|am|pm)$/.test(low) || /^\d{1,2}h\d{0,2}$/.test(low)) return 'clock'
  if (/^\d{1,2}x$/.test(low) || /^x\d{1,2}$/.test(low)) return 'often'
  if (everies.has(low)) return 'every'
  if (often.has(low) || lengths.has(low)) return 'often'
  if (units.has(low)) return 'unit'
  if (/^\d{1,4}$/.test(low)) return 'number'
  if (numbers.has(low)) return 'number'
  return glue.has(low) ? 'glue' : null
}

const isDateWord = ({ low, raw }: Word): boolean =>
  days.has(low) || shortDays.has(raw) || months.has(low) || shortMonths.has(raw)

/** A number is a date or a clock time by what stands around it: 10/15, 9:00, @ 4, 1300. */
function numberIsTime(note: ReadNote, i: number): boolean {
  const { text, words } = note
  const here = words[i]!
  const after = text.slice(here.end, here.end + 2)
  const before = text.slice(Math.max(0, here.start - 2), here.start)
  if (/^[/:]\d/.test(after) || /\d[/:]$/.test(before) || /^-\d/.test(after) || /\d-$/.test(before)) return true
  if (/@ ?$/.test(before)) return true
  const previous = words[i - 1]
  if (previous && isDateWord(previous)) return true
  if (words[i + 1]?.low === 'de' && months.has(words[i + 2]?.low ?? '')) return true
  return (
    previous?.low === 'at' ||
    /^(?:am|pm|a|p)$/.test(words[i + 1]?.low ?? '') ||
    (here.raw.length === 4 && Number(here.raw) < 2400)
  )
}

/** All expressions in words `[from, to)`. A comma may stand inside one, a full stop not. */
export function findWhens(note: ReadNote, from: number, to: number): When[] {
  const found: When[] = []
  let open: When | null = null
  let lastCore = -1
  let start = -1
  const close = (): void => {
    if (open && lastCore >= 0) found.push({ ...open, to: lastCore + 1 })
    open = null
    lastCore = -1
    start = -1
  }
  for (let i = from; i < to; i++) {
    const kind = kindAt(note, i)
    const gap =
      i > from
        ? note.text.slice(note.words[i - 1]!.end, Math.min(note.words[i]!.start, note.words[i - 1]!.end + 6))
        : ''
    if (kind === null || /[.;()"“”—–:]\s|\s-\s|\n/.test(gap)) {
      close()
      if (kind === null) continue
    }
    if (start < 0) start = i
    open ??= { from: start, to: i, cores: 0, often: 0, days: 0, dates: 0 }
    const isTime = kind === 'number' && numberIsTime(note, i)
    const beforeUnit = kind === 'number' && ['unit', 'often'].includes(kindAt0(note, i + 1, to) ?? '')
    if (kind === 'day' || kind === 'date' || kind === 'clock' || isTime) {
      open.cores++
      open.dates++
      if (kind === 'day') open.days++
      lastCore = i
    } else if (kind === 'often' || kind === 'unit') {
      open.cores++
      if (kind === 'unit') open.dates++
      if (kind === 'often' || kindAt0(note, i - 1, to) === 'every') open.often++
      lastCore = i
    } else if (kind === 'every') {
      open.often++
    } else if (beforeUnit) {
      continue
    } else if (kind === 'number') {
      close()
    }
  }
  close()
  // "time" by itself is no time.
  return found.filter((w) => w.cores > 0 && !(w.to - w.from === 1 && /^times?$/.test(note.words[w.from]!.low)))
}

const kindAt0 = (note: ReadNote, i: number, to: number): Kind =>
  i >= 0 && i < to && note.words[i] ? kindAt(note, i) : null

export const whensOf = (note: ReadNote, line: Line): When[] => findWhens(note, line.from, line.to)
