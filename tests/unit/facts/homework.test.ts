// Homework in many wordings, and what looks like it: a clinician's caution, the clinician's own errands, a report of last week's.
import { describe, expect, test } from 'vitest'
import { findFacts } from '../../../lib/facts/find-facts.ts'

const note = (line: string): string =>
  `S: Client came on time, mood 5/10.\nO: Calm.\nI: Taught box breathing and practiced it for five minutes.\nP: ${line} Next session Monday.`
const homeworkOf = (line: string) => findFacts(note(line)).homework?.span.quote ?? null

describe('homework in the note', () => {
  test.each([
    ['Between sessions she will breathe in a square twice daily.', 'breathe in a square'],
    ['For homework he will draw the cycle once before Friday.', 'draw the cycle'],
    ['To sketch the map at home, ten minutes on Saturday.', 'sketch the map'],
    ['Grandma to colour the chart with her each evening.', 'colour the chart'],
    ['Agreed to ride out one urge a day.', 'ride out one urge'],
    ['Was to use the break signal at every argument this week.', 'use the break signal'],
    ['Home practice: count exhales nightly.', 'count exhales'],
    ['Between now and the next session: they will try the signal at least once a week.', 'try the signal'],
    ['Se compromete a respirar así dos veces al día.', 'respirar'],
    ['Practice it five times a day at lunch.', 'Practice it'],
  ])('%s', (line, held) => expect(homeworkOf(line)).toContain(held))

  test.each([
    'Keep to protector parts between sessions.',
    'Stay with mild images between sessions.',
    'Go slow with touch.',
    'Watch for dissociation each week.',
    'Will call the school on Tuesday.',
    'Visit her on the unit tomorrow.',
    'Call her Monday at work, not at home.',
    'No homework this week.',
    'Introduce grounding next week.',
  ])('none: %s', (line) => expect(homeworkOf(line)).toBeNull())
})

describe('two lines are a whole note', () => {
  test.each([
    ['Plan:\nTaught cognitive defusion with leaves on a stream. Next session Thursday at 2 pm.', 'cognitive-defusion'],
    [
      'S: Calm week.\nP: Introduced the seven-column thought record and filled in one together. Next session Monday.',
      'thought-record',
    ],
    ['P: Taught box breathing. RTC 2 wks.', 'box-breathing'],
    ['Practiced PMR with her today. Next appt 3/4.', 'pmr'],
    [
      'S: Low mood.\nIntervention: Behavioral activation: picked activities that used to carry her week and put two in the calendar.\nPlan: Next session Friday.',
      'behavioral-activation',
    ],
  ])('%s', (text, skill) => {
    const facts = findFacts(text)
    expect(facts.isSessionNote).toBe(true)
    expect(facts.skillId).toBe(skill)
    expect(facts.homework).toBeNull()
  })
})
