// Canonical values of a client's identity: the same client gives the same strings however a page writes them. Pure, so
// that the panel can compare, and HMAC, exactly what the page compared.
import type { ChartBanner, ChartParts } from '../schema/chart.ts'

/** Shapes: names as sorted lower-case tokens ('maya rivera'), ISO dates, upper-case record numbers without separators. */
export function canonicalParts(banner: ChartBanner): ChartParts {
  const ids = (kind: ChartBanner['ids'][number]['kind'], own = false) =>
    unique(banner.ids.filter((id) => id.kind === kind && !(own && id.outer)).map((id) => id.value.trim().toLowerCase()))
  /** What the note's own frame names, and only where it names nothing what stands around it. */
  const nearest = (kind: 'encounter' | 'session-date' | 'unknown') => {
    const own = ids(kind, true)
    return own.length > 0 ? own : ids(kind)
  }
  return {
    patientIds: ids('patient'),
    mrns: unique(banner.mrns.map(canonicalMrn)),
    dobs: unique(banner.dobs.flatMap(readingsOfDate)),
    names: unique(banner.names.flatMap(canonicalNames)),
    encounterIds: nearest('encounter'),
    several: banner.several,
    framePatientIds: ids('patient', true),
    sessionDates: nearest('session-date'),
    otherIds: nearest('unknown'),
  }
}

const unique = (values: string[]): string[] => [...new Set(values.filter((value) => value !== ''))].sort()

export const canonicalMrn = (mrn: string): string =>
  mrn
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replace(/^0+(?=\d)/, '')

const titles = new Set(
  'mr mrs ms miss mx dr prof sir madam rev fr sr. sra srta herr frau she her he him his they them hers theirs client patient pt name'.split(
    ' ',
  ),
)

/** The whole name, and first with last where there are more; [] for anything that is no full name. */
export function canonicalNames(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]|"[^"]*"|“[^”]*”/g, ' ')
    .toLowerCase()
  const [last = '', first = ''] = plain.split(',')
  const ordered =
    /^\s*(jr|sr|ii|iii|iv|m\.?d|ph\.?d)\.?\s*$/.test(first) || first === '' ? `${last} ${first}` : `${first} ${last}`
  const tokens = ordered
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((token) => token.replaceAll('’', "'").replaceAll(/^[-']+|[-']+$/g, ''))
    .filter((token) => token.length > 1 && !titles.has(token) && !/\d/.test(token))
  if (tokens.length < 2) return []
  const whole = [...tokens].sort().join(' ')
  const ends = [tokens[0] ?? '', tokens.at(-1) ?? ''].sort().join(' ')
  return whole === ends ? [whole] : [whole, ends]
}

// English, Spanish, French, German, Italian and Portuguese, by their first three letters: a page may change its language.
const months: readonly string[] = [
  'jan ene gen janeiro',
  'feb fev fév',
  'mar mär maa mrz',
  'apr abr avr',
  'may mai mag mei',
  'jun juin giu',
  'jul juil lug',
  'aug ago aoû aou',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dic déc dez',
]

function monthOf(word: string): number {
  const text = word.toLowerCase()
  // French has juin and juillet: three letters do not tell them apart.
  if (text.startsWith('juin')) return 6
  if (text.startsWith('juil')) return 7
  return months.findIndex((names) => names.split(' ').some((name) => text.startsWith(name.slice(0, 3)))) + 1
}

const iso = (year: number, month: number, day: number): string => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : ''
}

/** Two digits may be either century: both readings, never the future's far end. */
const years = (digits: string): number[] =>
  digits.length === 4
    ? [Number(digits)]
    : Number(digits) > 30
      ? [1900 + Number(digits)]
      : [1900 + Number(digits), 2000 + Number(digits)]

/** All ISO dates that a written date can mean: both orders of day and month where both are real dates. */
export function readingsOfDate(written: string): string[] {
  const text = written.trim()
  let found = /\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text)
  if (found) return unique([iso(Number(found[1]), Number(found[2]), Number(found[3]))])
  found =
    /\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]*(?:de |of )?\s*(\p{L}{3,10})\.?,?[\s-]*(?:de |del )?\s*(\d{4}|\d{2})\b/u.exec(
      text,
    )
  if (found && monthOf(found[2] ?? ''))
    return unique(years(found[3] ?? '').map((year) => iso(year, monthOf(found?.[2] ?? ''), Number(found?.[1]))))
  found = /\b(\p{L}{3,10})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4}|\d{2})\b/u.exec(text)
  if (found && monthOf(found[1] ?? ''))
    return unique(years(found[3] ?? '').map((year) => iso(year, monthOf(found?.[1] ?? ''), Number(found?.[2]))))
  found = /\b(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})\b/.exec(text)
  if (found) {
    const [first, second] = [Number(found[1]), Number(found[2])]
    return unique(years(found[3] ?? '').flatMap((year) => [iso(year, first, second), iso(year, second, first)]))
  }
  found = /\b((?:19|20)\d{2})(\d{2})(\d{2})\b/.exec(text)
  return found ? unique([iso(Number(found[1]), Number(found[2]), Number(found[3]))]) : []
}
