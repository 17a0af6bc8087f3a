import { describe, expect, test } from 'vitest'
import { chooseTemplates } from '../../../lib/choose/choose-templates.ts'
import { searchTemplates } from '../../../lib/choose/search-templates.ts'
import type { SessionFacts, SkillStatus } from '../../../lib/schema/facts.ts'
import { TemplateChoice } from '../../../lib/schema/template.ts'
import { allTemplates } from '../../../templates/all-templates.ts'
import { noFacts } from '../draft/facts-from.ts'

const mention = (skillId: string, status: SkillStatus, start = 0) => ({
  skillId,
  status,
  span: { start, end: start + 4, quote: `the ${skillId} work` },
})
const facts = (of: Partial<SessionFacts>): SessionFacts => ({ ...noFacts, ...of })
const ids = (choices: TemplateChoice[]) => choices.map(({ skillId }) => skillId)

describe('from the facts of a note', () => {
  test('the sure skill first, with the words it rests on', () => {
    const choices = chooseTemplates(
      facts({
        skillId: 'cognitive-defusion',
        candidates: [mention('thought-record', 'reviewed'), mention('cognitive-defusion', 'taught')],
        mentions: [
          mention('thought-record', 'reviewed'),
          mention('cognitive-defusion', 'taught'),
          mention('committed-action', 'planned'),
        ],
      }),
      allTemplates,
    )
    expect(ids(choices)).toEqual(['cognitive-defusion', 'thought-record', 'committed-action'])
    expect(choices[0]).toEqual({
      templateId: 'cognitive-defusion@1',
      skillId: 'cognitive-defusion',
      skillName: 'Cognitive defusion',
      title: 'Leaves on a stream',
      reason: 'Taught today: "the cognitive-defusion work"',
    })
    for (const one of choices) expect(TemplateChoice.parse(one)).toEqual(one)
  })
  test.each(['declined', 'past', 'other-person'] as const)('a skill that is %s is never proposed', (status) => {
    expect(
      chooseTemplates(
        facts({ candidates: [mention('parts-journal', status)], mentions: [mention('parts-journal', status)] }),
        allTemplates,
      ),
    ).toEqual([])
  })
  test('nothing is proposed while the note names a danger now', () => {
    const span = { start: 0, end: 4, quote: 'plan' }
    const of = { skillId: 'thought-record', candidates: [mention('thought-record', 'taught')] }
    expect(chooseTemplates(facts({ ...of, risk: { level: 'crisis', flags: [] } }), allTemplates)).toEqual([])
    expect(
      chooseTemplates(facts({ ...of, risk: { level: 'monitor', flags: [{ kind: 'stop', span }] } }), allTemplates),
    ).toEqual([])
    expect(
      chooseTemplates(facts({ ...of, risk: { level: 'monitor', flags: [{ kind: 'caution', span }] } }), allTemplates),
    ).toHaveLength(1)
  })
  test('a skill without a worksheet, or no skill, gives nothing', () => {
    expect(
      chooseTemplates(facts({ skillId: 'safety-plan', candidates: [mention('safety-plan', 'taught')] }), allTemplates),
    ).toEqual([])
    expect(chooseTemplates(noFacts, allTemplates)).toEqual([])
  })
  test('a long quote is shortened to one line', () => {
    const span = { start: 0, end: 400, quote: 'word\n'.repeat(80) }
    const [choice] = chooseTemplates(
      facts({ skillId: 'thought-record', candidates: [{ skillId: 'thought-record', status: 'taught', span }] }),
      allTemplates,
    )
    expect(choice?.reason.length).toBeLessThan(115)
    expect(choice?.reason).not.toContain('\n')
  })
})

describe('from a request in plain words', () => {
  test.each([
    // Each of these is a sound answer to a panic that cannot be walked away from.
    [
      'panic on the subway, hates writing, 2 minutes',
      'diaphragmatic-breathing grounding-54321 box-breathing dropping-anchor interoceptive-exposure panic-cycle',
    ],
    ['belly breathing', 'diaphragmatic-breathing'],
    ['trouble falling asleep, body is wound up', 'diaphragmatic-breathing'],
    ['leaves on a stream', 'cognitive-defusion'],
    ['imposter thoughts before meetings', 'cognitive-defusion'],
    ['keeps arguing with her thoughts, no journaling', 'cognitive-defusion'],
    ['depressed, in bed all weekend, likes gardening', 'behavioral-activation'],
    ['something for Sunday; likes walking; no energy', 'behavioral-activation'],
    ['retired and nothing is fun anymore', 'behavioral-activation'],
    ['one tiny step toward being the dad he wants to be, values', 'committed-action'],
    ['keeps putting off reaching out to estranged brother', 'committed-action'],
    ['parts journal, three lines at night', 'parts-journal'],
    ['IFS', 'parts-journal'],
    ['mood shifts after an argument, likes facts and lists', 'thought-record'],
    ['thought diary', 'thought-record'],
  ])('%s -> %s', (request, skill) => {
    const [best] = searchTemplates(request, allTemplates)
    expect(skill.split(' ')).toContain(best?.skillId)
    expect(best?.reason.length).toBeGreaterThan(2)
  })

  test('what is hated sinks: no writing puts the journals below', () => {
    const order = ids(searchTemplates('inner critic, hates writing', allTemplates))
    const ranks = ids(searchTemplates('inner critic', allTemplates))
    expect(ranks.indexOf('parts-journal')).toBeLessThan(ranks.indexOf('cognitive-defusion'))
    expect(order.indexOf('parts-journal')).toBeGreaterThan(order.indexOf('cognitive-defusion'))
  })
  test('Sunday-night dread; likes walking: finds more than one, and says why', () => {
    const found = searchTemplates('something for Sunday-night dread; likes walking', allTemplates)
    expect(ids(found).slice(0, 3)).toContain('behavioral-activation')
    expect(found[0]?.reason).toMatch(/^Fits: .*(?:dread|sunday|walking)/)
  })
  test('an empty request lists the library by name', () => {
    const all = searchTemplates('  ', allTemplates)
    expect(all).toHaveLength(allTemplates.length)
    expect(all.map(({ skillName }) => skillName)).toEqual(
      all.map(({ skillName }) => skillName).toSorted((one, other) => one.localeCompare(other, 'en')),
    )
  })
  test.each(['xyzzy', '2 minutes', '!!!', 'constructor __proto__'])('finds nothing for %s', (request) => {
    expect(searchTemplates(request, allTemplates)).toEqual([])
  })
})
