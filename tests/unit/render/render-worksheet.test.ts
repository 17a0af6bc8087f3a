// The bytes that a clinician signs. HTML and text must say the same, whatever was typed into the draft.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingGrade } from '../../../lib/check/reading-grade.ts'
import { draftWorksheet } from '../../../lib/draft/draft-worksheet.ts'
import { confirmSlot, editSlot, setTitle } from '../../../lib/draft/edit.ts'
import { clientLines, renderWorksheet } from '../../../lib/render/render-worksheet.ts'
import type { Draft, SlotName } from '../../../lib/schema/draft.ts'
import { NoteFormat } from '../../../lib/schema/page-note.ts'
import { blameWord, clinicalTerm } from '../../../lib/schema/plain-language.ts'
import { allTemplates, templateById } from '../../../templates/all-templates.ts'
import { factsFrom } from '../draft/facts-from.ts'

const reviewer = { name: 'Ada Moor', credential: 'LCSW', supervisor: '' }
const note =
  'Taught leaves on a stream. Goal: speak up in meetings. Sits with her tea before work, 7 am on weekdays. Gym days will throw it off. "It is just a thought," she said. RTC Thurs 3/5.'
const facts = factsFrom(note, {
  goal: 'Goal: speak up in meetings',
  anchor: 'Sits with her tea before work',
  timeFrequency: '7 am on weekdays',
  obstacle: 'Gym days will throw it off',
  takeaway: { quote: 'It is just a thought,', said: 'client' },
  nextSession: 'Thurs 3/5',
})
const defusion = templateById('cognitive-defusion')
if (!defusion) throw new Error('no template')
const draft = draftWorksheet({ template: defusion, facts, format: 'SOAP', noteText: note })

/** What a rich field shows for the HTML, by an HTML reader of its own. */
function shown(html: string): string {
  return html
    .replace(/<\/(?:p|ul)>(?=<)/g, '\n\n')
    .replace(/<\/li><li>/g, '\n- ')
    .replace(/<ul><li>/g, '- ')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

describe('in the chart', () => {
  const { text, html } = renderWorksheet(draft, { reviewer }).chart

  test('is one filled slot a line, signed', () => {
    expect(text.split('\n')).toEqual([
      'Homework (P): Leaves on a stream - Cognitive defusion',
      'Goal: speak up in meetings',
      'Takeaway: "It is just a thought,"',
      `Why: ${defusion.rationale}`,
      `Practice: ${defusion.sizes.standard.text}`,
      'When: you sit with your tea before work, at 7 am',
      `Where: ${defusion.cue.where}`,
      'How long: 3 minutes',
      'How often: On weekdays',
      `Done means: ${defusion.sizes.standard.doneMeans}`,
      'Track: Mark each day, then jot how hard the thoughts pulled on you',
      'Likely obstacle: Gym days will throw it off',
      expect.stringMatching(/^Suggested back-up: If this gets in the way, then .+\.$/),
      'Review: Thursday 3/5',
      'Drafted from a template; reviewed by Ada Moor, LCSW.',
    ])
    expect(html).toMatch(/^<p><strong>Homework \(P\): Leaves on a stream - Cognitive defusion<\/strong><br>Goal: /)
    expect(html).not.toContain('<ul>')
  })

  test('names the supervisor, and has no sign-off line without a reviewer', () => {
    const supervised = renderWorksheet(draft, { reviewer: { ...reviewer, supervisor: 'Bo Lind, PhD' } }).chart.text
    expect(
      supervised.endsWith('Drafted from a template; reviewed by Ada Moor, LCSW; supervised by Bo Lind, PhD.'),
    ).toBe(true)
    expect(renderWorksheet(draft, { reviewer: null }).chart.text).not.toContain('reviewed by')
  })

  test('says what nobody confirmed as an instruction, and never that the client agreed', () => {
    const bare = renderWorksheet(draftWorksheet({ template: defusion, facts: null, format: 'DAP' }), { reviewer }).chart
      .text
    expect(bare).toMatch(/^Suggested obstacle to ask about: /m)
    expect(bare).toMatch(/^Suggested back-up: /m)
    expect(bare).not.toMatch(/^(?:Goal|Takeaway|Confidence|Review):/m)
    for (const one of allTemplates) {
      const all = renderWorksheet(draftWorksheet({ template: one, facts: null, format: 'DAP' }), { reviewer })
      expect(all.chart.text + all.client.text).not.toMatch(
        /\b(?:agreed|identified|rehearsed|rated (?:it|confidence)|reported|stated)\b/i,
      )
    }
    const yes = confirmSlot(confirmSlot(draft, 'backup'), 'obstacle')
    expect(renderWorksheet(editSlot(yes, 'confidence', '8'), { reviewer }).chart.text).toMatch(
      /^Back-up: If[^\n]+\nConfidence: 8\/10$/m,
    )
  })

  test.each(NoteFormat.options)(
    '%s has a first line of its own kind and no heading that reads as a part of the note',
    (format) => {
      const first = renderWorksheet({ ...draft, format }, { reviewer }).chart.text.split('\n')[0] ?? ''
      expect(first).toMatch(/Leaves on a stream/)
      expect(first).not.toMatch(
        /^(?:S|O|A|P|D|B|I|R|G|E|Plan|Subjective|Objective|Assessment|Data|Behavior|Intervention|Response|Goal|Problem|Evaluation)\s*:/,
      )
    },
  )
})

describe('for the client', () => {
  const { text, html } = renderWorksheet(editSlot(draft, 'confidence', '8'), { reviewer }).client

  test('is a page with a beginning and an end', () => {
    expect(text.startsWith('Leaves on a stream\n')).toBe(true)
    expect(text).toContain('\nHow sure you are: 8 out of 10\n')
    expect(text).toContain('Whatever happens is data.')
    expect(text).toContain('\nNext visit: Thursday 3/5. We will look at this page first.')
    expect(text).toMatch(/This page is not for emergencies\.[^\n]*$/)
    expect(html.startsWith('<p><strong>Leaves on a stream</strong>')).toBe(true)
    expect(html).toContain('<ul><li>Did it (check or X)</li>')
  })
  test('names no skill jargon, reviewer or diagnosis', () => {
    expect(text).not.toMatch(/defusion|Ada|LCSW|client/i)
  })
  test('says a place once', () => {
    const same = editSlot(editSlot(draft, 'when', 'At the sink'), 'where', 'at the sink')
    expect(renderWorksheet(same, { reviewer }).client.text).not.toMatch(/^Where/m)
  })
  test.each(
    allTemplates.flatMap((one) => (['small', 'standard', 'big'] as const).map((size) => [one.id, size, one] as const)),
  )('%s, %s: reads at grade 6 or lower, fits a page, blames nobody', (_, size, one) => {
    const page = renderWorksheet(draftWorksheet({ template: one, facts: null, format: 'SOAP', size }), { reviewer })
      .client.text
    expect(readingGrade(page)).toBeLessThanOrEqual(6)
    expect(page.length).toBeLessThan(1800)
    expect(blameWord(page)).toBeNull()
    expect(clinicalTerm(page)).toBeNull()
  })
  test('the fixed lines read at grade 6 or lower', () => {
    for (const fixed of Object.values(clientLines)) expect(readingGrade(fixed), fixed).toBeLessThanOrEqual(6.5)
  })
})

const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=y>',
    'a & b',
    '\u202Ebidi\u0000\u0007',
    '  two  spaces ',
    'line\r\nbreak',
    '&lt;',
    '**bold**',
    '\u201Ccurly\u201D \u2013 dash\u2026',
    '\uD800',
  ),
)
const wildDraft = fc
  .record({
    values: fc.array(wild, { minLength: 14, maxLength: 14 }),
    title: wild,
    label: wild,
    skill: wild,
    format: fc.constantFrom(...NoteFormat.options),
  })
  .map(({ values, title, label, skill, format }): Draft => {
    const names = Object.keys(draft.slots) as SlotName[]
    const edited = names.reduce((so, name, at) => editSlot(so, name, values[at] ?? ''), setTitle(draft, title))
    return {
      ...edited,
      format,
      skillName: skill,
      trackSheet: {
        layout: 'log',
        fields: [
          { label, type: 'check' },
          { label: 'x', type: 'number' },
        ],
      },
    }
  })

describe('whatever was typed', () => {
  test('HTML holds no tag but its own and shows exactly the text', () => {
    fc.assert(
      fc.property(wildDraft, fc.record({ name: wild, credential: wild, supervisor: wild }), (one, who) => {
        const both = renderWorksheet(one, { reviewer: who })
        for (const { text, html } of [both.chart, both.client]) {
          expect(html.replace(/<\/?(?:p|strong|ul|li)>|<br>/g, '')).not.toMatch(/[<>]/)
          expect(html.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
          // A list stands apart from the line before it by itself: line for line is what must agree.
          expect(shown(html).split(/\n+/)).toEqual(text.split(/\n+/))
        }
      }),
      { numRuns: 300 },
    )
  })
  test('text is plain lines: no odd characters, no double or outer spaces, LF only', () => {
    fc.assert(
      fc.property(wildDraft, (one) => {
        const both = renderWorksheet(one, { reviewer })
        for (const { text } of [both.chart, both.client]) {
          expect(text).not.toMatch(/[^\S\n ]|\p{Cc}(?<!\n)/u)
          expect(text).not.toMatch(/ {2}|^ | $|\n /)
          expect(text.trim()).toBe(text)
          expect(text).not.toMatch(/\p{Cs}/u)
        }
        expect(both.chart.text).not.toContain('\n\n')
        expect(both.client.text).not.toContain('\n\n\n')
      }),
      { numRuns: 300 },
    )
  })
  test('the same draft gives the same bytes', () => {
    fc.assert(
      fc.property(wildDraft, (one) => {
        expect(renderWorksheet(structuredClone(one), { reviewer })).toEqual(renderWorksheet(one, { reviewer }))
      }),
    )
  })
  test("a reviewer changes the chart and never the client's page", () => {
    fc.assert(
      fc.property(wildDraft, wild, (one, name) => {
        expect(renderWorksheet(one, { reviewer: { ...reviewer, name } }).client).toEqual(
          renderWorksheet(one, { reviewer: null }).client,
        )
      }),
    )
  })
})
