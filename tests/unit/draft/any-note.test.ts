// What holds for any note at all: words point at their place, the clinician's choices stay, the same input gives the same draft.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftWorksheet } from '../../../lib/draft/draft-worksheet.ts'
import { confirmSlot, editSlot } from '../../../lib/draft/edit.ts'
import { refillEmpty } from '../../../lib/draft/refill.ts'
import { Draft, SlotName, type Slot } from '../../../lib/schema/draft.ts'
import { allTemplates } from '../../../templates/all-templates.ts'
import { factsFrom, type FactQuotes } from './facts-from.ts'

const names = (draft: Draft) => Object.entries(draft.slots) as [SlotName, Slot][]

const piece = fc.oneof(
  fc.constantFrom(
    'her sister might bug her',
    'Mon/Wed/Fri after lunch',
    'HW: walk 10 min daily',
    'he drafts and deletes',
    'Client will call, 3x this wk',
    '"I freeze"',
    'PHQ-9 = 12',
    'in her car at lunch',
    '6:30 on weekdays',
    "Ct's mom\nsays no",
    'reports dissociating',
    '<b>&"',
    '\u00e9t\u00e9 \u{1F600}',
    '   ',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
)
const anyInput = fc
  .record({
    pieces: fc.array(piece, { minLength: 8, maxLength: 8 }),
    present: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    said: fc.array(fc.constantFrom('client' as const, 'clinician' as const), { minLength: 8, maxLength: 8 }),
    template: fc.constantFrom(...allTemplates),
    population: fc.constantFrom(
      'adult' as const,
      'teen' as const,
      'child' as const,
      'couple' as const,
      'group' as const,
    ),
  })
  .map(({ pieces, present, said, template: of, population }) => {
    const kinds = [
      'homework',
      'goal',
      'takeaway',
      'anchor',
      'obstacle',
      'timeFrequency',
      'nextSession',
      'caution',
    ] as const
    const note = pieces.map((text, at) => `${at}: ${text}`).join('\n')
    const quotes: FactQuotes = {}
    kinds.forEach((kind, at) => {
      const quote = pieces[at]
      if (present[at] && quote) quotes[kind] = { quote, said: said[at] ?? 'clinician' }
    })
    return { note, template: of, facts: { ...factsFrom(note, quotes), population } }
  })

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => word.slice(0, 3))
/** What opening shorthand and turning to "you" may add. */
const added = new Set(
  stems(
    'when you your yours yourself while at about on one day with without because between week weeks hours hour minutes minute visit times a morning evening and to client monday tuesday wednesday thursday friday saturday sunday are were have do go is am pm please time lunch night s ve re ll',
  ),
)

describe('any note', () => {
  test('every slot from the note points at its words and adds none of its own', () => {
    fc.assert(
      fc.property(anyInput, ({ note, template: of, facts }) => {
        const draft = draftWorksheet({ template: of, facts, format: 'SOAP', noteText: note })
        for (const [, slot] of names(draft)) {
          if (slot.value === '') expect(slot.source).toBeNull()
          if (slot.source?.kind !== 'note') continue
          const spans = [slot.source.span, ...(slot.source.also ?? [])]
          for (const span of spans) expect(note.slice(span.start, span.end)).toBe(span.quote)
          const known = new Set(spans.flatMap(({ quote }) => stems(quote)))
          const foreign = stems(slot.value).filter((word) => !known.has(word) && !added.has(word))
          expect(foreign, `${slot.value} <- ${spans.map(({ quote }) => quote).join(' | ')}`).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a later reading never changes what the clinician typed, confirmed or emptied', () => {
    const touched = fc.array(
      fc.tuple(fc.constantFrom(...SlotName.options), fc.constantFrom('edit', 'empty', 'confirm')),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(anyInput, anyInput, touched, (before, after, changes) => {
        let held = draftWorksheet({
          template: before.template,
          facts: before.facts,
          format: 'DAP',
          noteText: before.note,
        })
        for (const [name, how] of changes)
          held = how === 'confirm' ? confirmSlot(held, name) : editSlot(held, name, how === 'edit' ? '7' : '')
        const filled = refillEmpty(held, { template: before.template, facts: after.facts, noteText: after.note })
        for (const [name, slot] of names(held)) {
          if (slot.source !== null && (slot.confirmed || slot.source.kind !== 'template'))
            expect(filled.slots[name]).toEqual(slot)
        }
        expect(refillEmpty(filled, { template: before.template, facts: after.facts, noteText: after.note })).toEqual(
          filled,
        )
      }),
      { numRuns: 300 },
    )
  })

  test('drafting is deterministic and changes nothing it was given', () => {
    fc.assert(
      fc.property(anyInput, ({ note, template: of, facts }) => {
        const before = structuredClone(facts)
        const once = draftWorksheet({ template: of, facts, format: 'PIE', noteText: note })
        expect(draftWorksheet({ template: of, facts, format: 'PIE', noteText: note })).toEqual(once)
        expect(facts).toEqual(before)
        expect(Draft.parse(once)).toEqual(once)
      }),
    )
  })
})
