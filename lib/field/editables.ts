// All that can be typed into in more than one line and is shown, whatever it is for. Which of them are notes is said in
// find-fields.ts; what the clinician points at may be any of these.
import { parentOf, rootsOf, tagOf, viewOf } from './realm.ts'
import { areaOf } from './visible.ts'

declare const document: never

/** Editors that draw their lines themselves and take keys in a hidden field. */
const drawn = '.CodeMirror,.monaco-editor,.ace_editor'
/** One editable for each block: the note is all of them. */
const blocks = '.codex-editor__redactor'
const candidates =
  `${drawn},${blocks},` +
  'textarea,[contenteditable]:not([contenteditable="false" i]),[contenteditable="false" i][role="textbox"]'

/** In page order. */
export function editablesIn(doc: Document): Element[] {
  if (doc.designMode === 'on' && doc.body && areaOf(doc.body) > 0) return [doc.body]
  const found: Element[] = []
  for (const root of rootsOf(doc)) {
    for (const el of root.querySelectorAll(candidates)) if (isEditable(el)) found.push(el)
  }
  return found.length > 1 && found.some((el) => el.getRootNode() !== doc) ? found.sort(byPlace) : found
}

function isEditable(el: Element): boolean {
  if (el.getAttribute('aria-hidden') === 'true' || el.closest('[role="search"],[role="combobox"],[role="searchbox"]'))
    return false
  if (el.getAttribute('aria-multiline') === 'false') return false
  // One host, once: an editable inside an editable is part of it, and so is a textarea inside one.
  const parent = parentOf(el)
  if (parent && (parent as HTMLElement).isContentEditable) return false
  if (!el.matches(blocks) && parent?.closest(blocks)) return false
  if (el.matches(drawn) ? !/^(?:div|pre)$/.test(tagOf(el)) || parent?.closest(drawn) : el.closest(drawn)) return false
  if (tagOf(el) !== 'textarea' && !isHost(el)) return false
  const view = viewOf(el)
  const box = el.getBoundingClientRect()
  return view !== null && box.width >= 60 && box.height >= 14 && areaOf(el) >= 600
}

function isHost(el: Element): boolean {
  const html = el as HTMLElement
  return html.isContentEditable || el.getAttribute('role') === 'textbox' || el.matches(`${drawn},${blocks}`)
}

function byPlace(a: Element, b: Element): number {
  const boxA = a.getBoundingClientRect()
  const boxB = b.getBoundingClientRect()
  return boxA.top - boxB.top || boxA.left - boxB.left
}
