// Both halves of a lesson: what is kept of a place that the clinician pointed at, and finding it again. The other scripts
// ask the second half through lib/field/taught.ts.
import { namePlaces } from '../chart/taught-client.ts'
import { sitePath } from '../field/chrome-words.ts'
import { editablesIn } from '../field/editables.ts'
import { findMarked, markOf } from '../field/place-mark.ts'
import { tagOf, viewOf } from '../field/realm.ts'
import type { TaughtFinder } from '../field/taught.ts'
import type { Pointed, Taught, TaughtKind } from '../schema/taught.ts'

declare const document: never

export type Teacher = { find: TaughtFinder; describe(el: Element, kind: TaughtKind): Pointed }

/** `taught`: the lessons of this document's own site; those of another page of it are left alone. */
export function teacherOf(taught: readonly Taught[]): Teacher {
  const found = new Map<string, Element | null>()
  return {
    find(doc, kind) {
      const key = kind
      const known = found.get(key)
      if (known?.ownerDocument === doc) return known
      const el = look(taught, doc, kind)
      // One answer for one look at the page: it is asked for each field of it.
      if (found.size === 0) queueMicrotask(() => found.clear())
      found.set(key, el)
      return el
    },
    describe(el, kind) {
      const view = viewOf(el)
      return {
        path: sitePath(view?.location.pathname ?? ''),
        origin: view?.origin ?? 'null',
        mark: markOf(el, kind === 'client' ? namePlaces(el.ownerDocument, tagOf(el)) : editablesIn(el.ownerDocument)),
      }
    },
  }
}

function look(taught: readonly Taught[], doc: Document, kind: TaughtKind): Element | null {
  const view = viewOf(doc)
  const path = sitePath(view?.location.pathname ?? '')
  const lesson = taught.find((one) => one.kind === kind && one.origin === view?.origin && one.path === path)
  if (!lesson) return null
  if (kind !== 'client') return findMarked(lesson.mark, editablesIn(doc))
  const tag = lesson.mark.features.find((feature) => feature.startsWith('tag:'))?.slice(4)
  return tag ? findMarked(lesson.mark, namePlaces(doc, tag)) : null
}
