// Values that a page labels: date of birth, record numbers, the client's name. A label and its value may stand in one
// text or in neighbouring ones ("DOB" in one cell, the date in the next).
import { readingsOfDate } from './canonical-parts.ts'
import { nameIn } from './names.ts'

declare const document: never

export type PageText = { text: string; node: Text }
export type Labelled = { label: string; value: string }

const unread = 'script,style,noscript,template,textarea,select,[contenteditable],[role="textbox"],iframe,svg'

/** True for text of the page itself: shown, and in no field. */
const isRead = (node: Text): boolean => {
  const around = node.parentElement
  return (
    around !== null &&
    around.closest(unread) === null &&
    around.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  )
}

/** Texts in page order. Which of them are shown, and stand in no field, is asked only of those that say something. */
export function allTexts(root: Element | Document | ShadowRoot): PageText[] {
  const texts: PageText[] = []
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text
    if (data.length > 2000) continue
    const text = data.replaceAll(/[\s\u00A0]+/g, ' ').trim()
    // "OpenMRS ID", ":", "100HV7" are three texts: a mark between label and value is neither.
    if (/[\p{L}\p{N}]/u.test(text)) texts.push({ text, node: node as Text })
  }
  return texts
}

/** Texts of a small element that are shown and stand in no field. */
export const textsIn = (root: Element): PageText[] => allTexts(root).filter(({ node }) => isRead(node))

const dobLabel =
  /\b(?:d\.?o\.?b\b\.?|date of birth|birth ?date|birthday|born(?: on)?\b|fecha de nacimiento|date de naissance|geburtsdatum)\s*[:#–-]?\s*/i
const mrnLabel =
  /\b(mrn|medical record(?: ?(?:number|no\b\.?|#))?|record ?(?:#|number|no\b\.?)|(?:patient|client|member|chart|openmrs|hospital|nhs) ?(?:id\b|#|number\b|no\b\.?))\s*[:#]?\s*/i
const nameLabel = /^(?:patient|client|member|(?:patient|client)(?:'s)? name)\s*:\s*/i
const date =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)?[-/. ]{1,2}(?:de )?(?:\p{L}{3,10}\.?|\d{1,2})[-/.,]? ?(?:de )?\d{2,4}|\p{L}{3,10}\.? \d{1,2},? \d{4}/u
const otherDate =
  /\b(?:visit|seen|session|appointment|appt|since|updated|intake|admi\w+|start\w*|created|last|next|date of service|dos|due|signed|review)\b[^.]{0,20}$/i

export function labelledValues(texts: PageText[]): {
  dobs: string[]
  mrns: Labelled[]
  names: string[]
  at: Text | null
} {
  const dobs: string[] = []
  const mrns: Labelled[] = []
  const names: string[] = []
  let at: Text | null = null
  texts.forEach(({ text, node }, index) => {
    if (text.length > 300) return
    const following = texts[index + 1]
    const next = following && following.text.length <= 60 ? following.text : ''
    const seen = (of: Text) =>
      isRead(of) && (following === undefined || next === '' || following.node.parentElement?.closest(unread) === null)
    const birth = dobLabel.exec(text)
    const aged = birth ? null : birthByAge(text)
    if (birth || aged) {
      const value =
        aged ??
        dateIn(text.slice((birth?.index ?? 0) + (birth?.[0].length ?? 0))) ??
        (birth && text.length - birth.index - birth[0].length < 3 ? dateIn(next) : null)
      if (value && seen(node)) {
        dobs.push(value)
        at ??= node
      }
    }
    const record = mrnLabel.exec(text)
    if (record) {
      const rest = text.slice(record.index + record[0].length)
      const value = recordNumber(rest === '' || /^[:#]$/.test(rest) ? next : rest)
      if (value && seen(node)) {
        mrns.push({ label: (record[1] ?? '').toLowerCase(), value })
        at ??= node
      }
    }
    const called = nameLabel.exec(text)
    if (called) {
      const rest = text.slice(called[0].length)
      const name = nameIn(rest === '' ? next : (rest.split(/[·|•]|\s{2,}|, (?=\d)/)[0] ?? ''))
      if (name && seen(node)) names.push(name)
    }
  })
  return { dobs: [...new Set(dobs)], mrns, names: [...new Set(names)], at }
}

/** "03/14/1991 (35)", "35 y.o., 03/14/1991": a date that stands with the age it gives today is a date of birth. */
function birthByAge(text: string): string | null {
  const age = /\((\d{1,3})(?: ?y\w*)?\)|\b(\d{1,3}) ?(?:y\.?\/?o|yrs?|years?)\b/.exec(text)
  const found = age && text.length <= 60 ? date.exec(text) : null
  const iso = found ? readingsOfDate(found[0]) : []
  const years = Number(age?.[1] ?? age?.[2])
  const now = new Date()
  const isAge = (born: string): boolean => {
    const [year = 0, month = 1, day = 1] = born.split('-').map(Number)
    const full = now.getFullYear() - year
    return years > 0 && full - (now < new Date(now.getFullYear(), month - 1, day) ? 1 : 0) === years
  }
  return found && iso.length > 0 && iso.every(isAge) ? found[0] : null
}

/** The date in a short text, as it is written. */
export const dateIn = (text: string): string | null => {
  const found = date.exec(text.slice(0, 40))?.[0]
  return found && readingsOfDate(found).length > 0 ? found : null
}

const recordNumber = (text: string): string | null => {
  const found = /^[A-Za-z0-9][\w./-]{1,24}/.exec(text)?.[0] ?? ''
  return /\d/.test(found) && readingsOfDate(found).length === 0 ? found : null
}

/** A banner's own date with no label: the earliest that nothing calls a visit. Some show "35 yrs · 14-Mar-1991". */
export function unlabelledBirthDate(texts: PageText[]): string | null {
  let first: { written: string; iso: string } | null = null
  let before = ''
  for (const { text } of texts) {
    const found = text.length < 120 ? date.exec(text) : null
    const iso = found ? (readingsOfDate(found[0])[0] ?? '') : ''
    if (
      found &&
      iso &&
      !otherDate.test(`${before} ${text.slice(0, found.index)}`) &&
      (first === null || iso < first.iso)
    )
      first = { written: found[0], iso }
    before = text
  }
  return first?.written ?? null
}
