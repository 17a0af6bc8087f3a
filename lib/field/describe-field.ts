// A field's address for finding it again after the page has re-rendered it. It holds structure and the words that note
// forms are made of, never a client's words: labels and ids may carry a name or a record number, so both are filtered.
import type { EditorFamily, FieldRef } from '../schema/page-note.ts'
import { familyOf } from './families.ts'
import { findFields } from './find-fields.ts'
import { formWords } from './form-words.ts'
import { fieldById, labelOf } from './label.ts'
import { parentOf, tagOf } from './realm.ts'

declare const document: never

/** Frame and document ids are placeholders: a script cannot know its own, its caller does. */
export function describeField(el: Element): FieldRef {
  const family: EditorFamily = familyOf(el)?.name ?? 'textarea'
  return {
    frameId: 0,
    documentId: null,
    family,
    domId: isStable(el.id) ? el.id : null,
    path: pathOf(el),
    label: formWords(labelOf(el).text),
  }
}

/** The same field in the page as it is now, or null when it is gone or cannot be told from another. */
export function refind(doc: Document, ref: FieldRef): Element | null {
  const fields = findFields(doc).filter((el) => familyOf(el)?.name === ref.family)
  if (ref.domId !== null) {
    const named = fieldById(doc, ref.domId).filter((el) => fields.includes(el))
    if (named.length === 1 && named[0]) return named[0]
  }
  const labelled = fields.filter((el) => formWords(labelOf(el).text) === ref.label)
  const same = labelled.filter((el) => pathOf(el) === ref.path)
  if (same.length === 1 && same[0]) return same[0]
  // A field that had an id and lost it is found by its label alone, as is one that moved: only when no other has it.
  return ref.label !== '' && labelled.length === 1 ? (labelled[0] ?? null) : null
}

/** An id that says what the element is. Generated ones change with each rendering, and numbers may be a record's. */
const isStable = (id: string): boolean =>
  /^[A-Za-z][A-Za-z_.-]*\d{0,2}[A-Za-z_.-]*$/.test(id) &&
  id.length <= 60 &&
  !/^(mui|ember|radix|headlessui|react-aria|downshift|ext-gen|mce|cke|cdk|mat|p-|v-)[-_\d]/i.test(id) &&
  !/[a-f0-9]{8}/i.test(id)

/** `#id` of the nearest named element, or the root, then tag and position at each step; `>>` enters a shadow tree. */
function pathOf(el: Element): string {
  const steps: string[] = []
  for (let at: Element | null = el; at; at = parentOf(at)) {
    if (at !== el && isStable(at.id)) {
      steps.unshift(`#${at.id}`)
      break
    }
    const tag = tagOf(at)
    let position = 1
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (tagOf(before) === tag) position++
    }
    steps.unshift(`${at.parentNode?.nodeType === 11 ? '>>' : ''}${tag}:${position}`)
  }
  return steps.join('/')
}
