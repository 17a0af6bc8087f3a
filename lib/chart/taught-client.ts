// Whose chart it is, from the place that the clinician showed on this site: for pages that mark neither name nor date of
// birth in any way that could be known beforehand. The words are read from the page each time; what is kept is the place.
import { isShown } from '../field/visible.ts'
import { taughtPlace } from '../field/taught.ts'
import type { ChartBanner } from '../schema/chart.ts'
import { nameIn } from './names.ts'

declare const document: never

const longest = 160
const unread = 'textarea,input,select,option,button,script,style,template,[contenteditable],[role="textbox"]'
const mostPlaces = 4000

/** What can be pointed at as the client's name: shown, short, with words of its own, and in no field. In page order. */
export function namePlaces(doc: Document, tag = '*'): Element[] {
  const found: Element[] = []
  for (const el of doc.body?.querySelectorAll(tag) ?? []) {
    if (found.length >= mostPlaces) break
    if (hasOwnWords(el) && isShown(el)) found.push(el)
  }
  return found
}

export function hasOwnWords(el: Element): boolean {
  const text = el.textContent ?? ''
  if (text.length > longest * 4 || text.trim().length < 2 || text.trim().length > longest) return false
  if (el.closest(unread) || el.querySelector('textarea,[contenteditable]')) return false
  return [...el.childNodes].some((node) => node.nodeType === 3 && /\p{L}{2}/u.test((node as Text).data))
}

/** The banner with what stands at the place that was shown, if it is found again; that name is then the only one. */
export function withTaughtClient(
  doc: Document,
  banner: ChartBanner,
  readRegion: (el: Element) => { names: string[]; dobs: string[]; mrns: { value: string }[] },
): ChartBanner {
  const el = taughtPlace(doc, 'client')
  if (!el) return banner
  const text = (el.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  const own = readRegion(el)
  const name = own.names[0] ?? nameIn(text) ?? nameIn(text.split(/[·|•(,]\s?\d|\s[-–·|•]\s/)[0] ?? '') ?? text
  let { dobs, mrns } = own
  let around = el.parentElement
  for (let level = 0; around && level < 3 && dobs.length + mrns.length === 0; level++, around = around.parentElement) {
    if ((around.textContent ?? '').length > 400 || around.querySelector(unread)) break
    ;({ dobs, mrns } = readRegion(around))
  }
  return {
    ...banner,
    names: [name],
    dobs: [...new Set([...banner.dobs, ...dobs])],
    mrns: [...new Set([...banner.mrns, ...mrns.map(({ value }) => value)])],
  }
}
