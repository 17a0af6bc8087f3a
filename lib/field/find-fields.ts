// Which elements of a page are note fields: visible, multi-line, and not a search box, a chat composer or an editor's
// hidden helper. Looks into open shadow roots; frames are read by their own script.
import { labelOf, wordsOf } from './label.ts'
import { parentOf, rootsOf, tagOf, viewOf } from './realm.ts'
import { areaOf } from './visible.ts'

declare const document: never

/** Editors that draw their lines themselves and take keys in a hidden field. */
const drawn = '.CodeMirror,.monaco-editor'
const candidates =
  `${drawn},` +
  'textarea,[contenteditable]:not([contenteditable="false" i]),[contenteditable="false" i][role="textbox"]'
const otherUse =
  /\b(search|find|filter|query|chat|message|messages|messenger|messaging|reply|sms|inbox|captcha|recaptcha|address|email)\b/i
const noteUse =
  /\b(note|notes|plan|assessment|subjective|objective|homework|intervention|response|narrative|history|summary)\b/i
const chatAround = /\b(chat|livechat|messenger|messaging|intercom)\b/i

/** Visible multi-line fields in page order. */
export function findFields(doc: Document): Element[] {
  const found: Element[] = []
  if (doc.designMode === 'on' && doc.body && areaOf(doc.body) > 0) return [doc.body]
  for (const root of rootsOf(doc)) {
    for (const el of root.querySelectorAll(candidates)) if (isNoteField(el)) found.push(el)
  }
  return found.length > 1 && found.some((el) => el.getRootNode() !== doc) ? found.sort(byPlace) : found
}

function isNoteField(el: Element): boolean {
  if (el.getAttribute('aria-hidden') === 'true' || el.closest('[role="search"],[role="combobox"],[role="searchbox"]'))
    return false
  if (el.getAttribute('aria-multiline') === 'false') return false
  // One host, once: an editable inside an editable is part of it, and so is a textarea inside one.
  const parent = parentOf(el)
  if (parent && (parent as HTMLElement).isContentEditable) return false
  if (el.matches(drawn) ? tagOf(el) !== 'div' || parent?.closest(drawn) : el.closest(drawn)) return false
  if (tagOf(el) !== 'textarea' && !isHost(el)) return false
  const view = viewOf(el)
  const box = el.getBoundingClientRect()
  if (!view || box.width < 60 || box.height < 14 || areaOf(el) < 600) return false
  return !isForOtherUse(el)
}

function isHost(el: Element): boolean {
  const html = el as HTMLElement
  return html.isContentEditable || el.getAttribute('role') === 'textbox' || el.matches(drawn)
}

function isForOtherUse(el: Element): boolean {
  const own = [labelOf(el).own, el.getAttribute('placeholder'), wordsOf(el.getAttribute('name')), wordsOf(el.id)].join(
    ' ',
  )
  if (noteUse.test(own)) return false
  if (otherUse.test(own)) return true
  let around = parentOf(el)
  for (let level = 0; around && level < 6; level++, around = parentOf(around)) {
    const words = [around.getAttribute('aria-label'), wordsOf(around.id), wordsOf(around.getAttribute('class'))].join(
      ' ',
    )
    if (chatAround.test(words)) return true
  }
  return false
}

function byPlace(a: Element, b: Element): number {
  const boxA = a.getBoundingClientRect()
  const boxB = b.getBoundingClientRect()
  return boxA.top - boxB.top || boxA.left - boxB.left
}
