// Whatever stands in the field, reading it never throws, and every fact is a verbatim piece of it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFacts } from '../../../lib/facts/find-facts.ts'
import { SessionFacts } from '../../../lib/schema/facts.ts'

/** Every `{start, end, quote}` anywhere in the facts. */
function spansIn(value: unknown): { start: number; end: number; quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (value === null || typeof value !== 'object') return []
  if ('quote' in value) return [value as { start: number; end: number; quote: string }]
  return Object.values(value).flatMap(spansIn)
}

function check(text: string): void {
  const facts = findFacts(text)
  expect(SessionFacts.safeParse(facts).success).toBe(true)
  for (const span of spansIn(facts)) expect(text.slice(span.start, span.end)).toBe(span.quote)
}

const pieces = [
  'S: ',
  'P: ',
  'HW: ',
  'Goal: ',
  '**Plan**\n',
  'Intervention:\r\n',
  'ADDENDUM 5 pm: ',
  '- ',
  '[x] ',
  '[ ] ',
  '\n',
  '\r\n',
  '\n\n',
  '. ',
  '; ',
  ', ',
  ' ',
  '"',
  '“',
  '”',
  '(',
  ')',
  '…',
  '—',
  'Taught',
  'Client',
  'practised',
  'box breathing',
  'thought record',
  'did not',
  'next session',
  'last week',
  'leaves on a stream',
  'denies SI',
  'suicidal with a plan',
  'RTC',
  'Mon 3/4 @ 2p',
  'after coffee',
  'daily',
  '3x/wk',
  'barrier:',
  'hopes to sleep',
  'forgot',
  '4 of 7 days',
  '🙂',
  '👩‍👩‍👧',
  'שלום',
  'مرحبا',
  'e\u0301',
  '\u200b',
  '\u2028',
  '\0',
  '\ud800',
  'ﬀ',
  'İ',
  'ß',
  'Se enseñó',
  'período',
]

test('every quote is the text at its offsets, on notes put together at random', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }), (parts) => check(parts.join(''))),
    { numRuns: 150 },
  )
})

test('every quote is the text at its offsets, on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => check('P: Taught box breathing. ' + text)),
    { numRuns: 150 },
  )
})

test.each([
  '',
  ' ',
  '\n\n\n',
  'ok',
  '\0\0\0',
  '🙂',
  '.'.repeat(5000),
  'a'.repeat(5000),
  '"'.repeat(5000),
  '\u202e\u202d',
])('odd text %#', check)
