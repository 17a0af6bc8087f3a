// What the clinician once showed on this site. How such a place is found again is a script of its own, sent only where
// something was shown; the other scripts ask it through here, and without it nothing was.
import type { TaughtKind } from '../schema/taught.ts'

declare const document: never

/** The element in this document that was shown as this, or null: never shown, gone, or no longer told from another. */
export type TaughtFinder = (doc: Document, kind: TaughtKind) => Element | null

let find: TaughtFinder | null = null

export function useTaught(finder: TaughtFinder | undefined): void {
  find = finder ?? null
}

export const taughtPlace: TaughtFinder = (doc, kind) => find?.(doc, kind) ?? null

const kinds: readonly TaughtKind[] = ['note', 'target', 'progress-note']

/** What a field was shown as. */
export const taughtAs = (el: Element): TaughtKind[] =>
  find === null ? [] : kinds.filter((kind) => taughtPlace(el.ownerDocument, kind) === el)
