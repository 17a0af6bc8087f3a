// Both browsers word the same refusal differently; the words themselves are dropped here, because a foreign message
// may carry an address or a piece of the page.
import type { ProblemCode } from '../errors.ts'

const known: readonly (readonly [RegExp, ProblemCode])[] = [
  [/context invalidated|extension has been reloaded|Extension manifest could not be read/i, 'orphaned'],
  [
    /chrome:\/\/|chrome-extension:\/\/|devtools:|about:|view-source:|extensions gallery|webstore|restricted|file:\/\//i,
    'restricted-page',
  ],
  [/Cannot access contents|Missing host permission|must request permission|Cannot access a/i, 'access-lost'],
  [
    /No tab with id|Invalid tab ID|No frame with id|Frame with ID|document.*(not found|removed)|No document/i,
    'field-gone',
  ],
]

/** The closed code for whatever a browser call threw. Chromium 156 and Firefox 153 texts. */
export function failureCode(thrown: unknown): ProblemCode {
  const text = thrown instanceof Error ? thrown.message : ''
  return known.find(([words]) => words.test(text))?.[1] ?? 'read-failed'
}
