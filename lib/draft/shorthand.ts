// Clinicians write in shorthand that a client need not know. Only forms with one reading are opened; anything that
// could mean two things ("p", "s") stays as it is.

const dayNames = new Map(
  Object.entries({
    mo: 'Monday',
    tu: 'Tuesday',
    we: 'Wednesday',
    th: 'Thursday',
    fr: 'Friday',
    sa: 'Saturday',
    su: 'Sunday',
  }),
)
const oneDay = String.raw`(?:Mon(?:day)?|Tu(?:e(?:s(?:day)?)?)?|Wed(?:s|nesday)?|Th(?:u(?:rs?(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`
/** One weekday as clinicians write it. Abbreviations need their capital: "sat" and "sun" are words. */
export const dayPattern = String.raw`${oneDay}(?:s\b|\b)\.?`
/** Several in a row: 'Mon/Wed/Fri', 'Tue, Thu and Sat', 'Mon-Fri'. */
export const daysPattern = String.raw`\b${dayPattern}(?:(?:\s*(?:,\s*and\b|,|\/|&|\+|-|–|\band\b|\bto\b|\bthrough\b)\s*)${dayPattern})*`

const fullDay = (short: string): string => {
  const name = dayNames.get(short.slice(0, 2).toLowerCase()) ?? short
  return /days\.?$/.test(short) ? `${name}s` : name
}

/** 'Mon/Wed/Fri' -> 'Monday, Wednesday and Friday'; a range keeps its ends: 'Monday to Friday'. */
export function openDays(text: string): string {
  return text.replace(new RegExp(daysPattern, 'g'), (run) => {
    const days = run.match(new RegExp(dayPattern, 'g')) ?? []
    const names = days.map(fullDay)
    if (/-|–|\bto\b|\bthrough\b/.test(run) && names.length === 2) return `${names[0]} to ${names[1]}`
    if (names.length === 1) return names[0] ?? run
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  })
}

const opened: [RegExp, string][] = [
  [/\bw\/o\b\.?/g, 'without'],
  [/\bw\/(?=\s|\w)\s?/g, 'with '],
  [/\bb\/c\b/g, 'because'],
  [/\bre:\s*/g, 'about '],
  [/\bbtwn\b|\bb\/w\b/g, 'between'],
  [/\bwks\b\.?/g, 'weeks'],
  [/\bwk\b\.?/g, 'week'],
  [/\b1 ?hrs?\b\.?/g, '1 hour'],
  [/\bhrs?\b\.?/g, 'hours'],
  [/\b1 ?mins?\b\.?(?!\w)/g, '1 minute'],
  [/\bmins?\b\.?(?!\w)/g, 'minutes'],
  [/\bappts?\b\.?/g, 'visit'],
  [/\b(\d+) ?x ?(?=\/|per |a |this |each )/g, '$1 times '],
  [/\bx ?(\d+)(?= ?(?:\/|per |a |this ))/g, '$1 times'],
  [/(times|hours?|minutes?) ?\/ ?(day|week|month|night)\b/g, '$1 a $2'],
  [/(\d) ?\/ ?(week|month)\b/g, '$1 a $2'],
  [/\bdaily x ?(\d+)\b/g, '$1 times a day'],
  [/\bAM and PM\b|\bAM & PM\b|\bAM\/PM\b/g, 'morning and evening'],
  [/(\d) ?([ap])\b(?!\w)(?!\.m)/g, '$1 $2m'],
  [/(\d) ?(?:([AaPp])\.?[Mm]\b(?:\.(?![A-Za-z]))?)/g, '$1 $2m'],
  [/(^|\s)@ ?(?=\d)/g, '$1at '],
  [/(^|\s)~ ?(?=\d)/g, '$1about '],
  [/\s(?:\+|&)\s/g, ' and '],
  [/\bpls\b/g, 'please'],
]

/** Opens shorthand outside quotation marks: what a client said stays letter for letter. */
export function openShorthand(text: string): string {
  return text
    .split(/("[^"]*"|“[^”]*”)/)
    .map((piece, at) => {
      if (at % 2 === 1) return piece
      const words = opened.reduce((so, [from, to]) => so.replace(from, to), piece)
      return openDays(words).replace(
        /(\d) ([AP])m\b/g,
        (_, digit: string, half: string) => `${digit} ${half.toLowerCase()}m`,
      )
    })
    .join('')
    .replace(/\s+/g, ' ')
}
