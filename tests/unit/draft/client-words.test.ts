// Clinician's prose into the client's words. Every line here is a form that real notes use; the ones that stay as they are
// matter most.
import { describe, expect, test } from 'vitest'
import { clientWords, type Kind } from '../../../lib/draft/client-words.ts'
import { clientPronouns } from '../../../lib/draft/person.ts'
import { openDays, openShorthand } from '../../../lib/draft/shorthand.ts'

const words = (
  quote: string,
  kind: Kind = 'words',
  note: string | null = null,
  said: 'client' | 'clinician' = 'clinician',
) => clientWords({ span: { start: 0, end: quote.length, quote }, said }, kind, note)

describe('prose about the client', () => {
  test.each([
    ['her sister might bug her', 'Your sister might bug you'],
    ['late shifts (Mon) to get in the way', 'Late shifts (Monday) may get in the way'],
    ['time to get going', 'Time to get going'],
    ['work until 6p.Ask him', 'Work until 6 pm.Ask him'],
    ['her mind will go blank when Dana is staring at her', 'Your mind will go blank when Dana is staring at you'],
    ['he drafts and deletes', 'You draft and delete'],
    ['she\'ll wait until she "feels ready"', "You'll wait until you feel ready"],
    ["Ct's roommate is loud", 'Your roommate is loud'],
    ['client forgets on weekends', 'You forget on weekends'],
    ['Pt is tired after work', 'You are tired after work'],
    ["he's been late twice", "You've been late twice"],
    ["she's not a morning person", "You're not a morning person"],
    ['he usually skips it and watches TV', 'You usually skip it and watch TV'],
    ['She expects gym mornings (Tue/Thu) will throw it off', 'Gym mornings (Tuesday and Thursday) will throw it off'],
    ['May go blank in the moment', 'You may go blank in the moment'],
    ['Might rain', 'Might rain'],
    ['Falls asleep halfway', 'You fall asleep halfway'],
    ['Feels like cheating', 'Feels like cheating'],
    ['rain and "the couch after lunch"', 'Rain and "the couch after lunch"'],
    ['"fine" to everything', '"fine" to everything'],
    ['Possible barrier: kids home w/ a cold', 'Kids home with a cold'],
  ])('%s -> %s', (quote, expected) => {
    expect(words(quote)).toBe(expected)
  })

  test.each([
    ['Client will ride the bus to work alone 3 days a week', 'ride the bus to work alone 3 days a week'],
    ['Ct will speak up once a day', 'speak up once a day'],
    ['speak up in meetings even when self-doubt shows up', 'speak up in meetings even when self-doubt shows up'],
    ['stop blowing up at her teen and then hating herself', 'stop blowing up at your teen and then hating yourself'],
    ['be able to sit with his back to a door', 'be able to sit with your back to a door'],
    ['Goal 2: get out w/o a fight', 'get out without a fight'],
    ['less than 1 hr/day of worry', 'less than 1 hour a day of worry'],
  ])('goal: %s -> %s', (quote, expected) => {
    expect(words(quote, 'goal')).toBe(expected)
  })

  test.each([
    ['HW: complete 3 thought records this week', 'Complete 3 thought records this week'],
    ['walking the dog to the corner mailbox', 'Walk the dog to the corner mailbox'],
    ['Ct will call the school', 'Call the school'],
    ['Will send it Sunday after church', 'Send it Sunday after church'],
    ['Homework - practice the exhale', 'Practice the exhale'],
  ])('task: %s -> %s', (quote, expected) => {
    expect(words(quote, 'task')).toBe(expected)
  })
})

describe('somebody else stays somebody else', () => {
  test.each([
    ['remember him without falling apart every time', 'goal'],
    ['tell her the truth', 'goal'],
    ['mom says she will not drive', 'words'],
    ['they will laugh at the chart', 'words'],
    ['he says she nags', 'words'],
  ] as const)('%s', (quote, kind) => {
    expect(words(quote, kind)?.toLowerCase()).toBe(quote)
  })

  test("the note tells which pronouns are the client's", () => {
    const note = 'Client reports she argued with her son. He slams doors.'
    expect(clientPronouns(note)).toBe('she')
    expect(words('he slams doors', 'words', note)).toBe('He slams doors')
    expect(words('she leaves the room', 'words', note)).toBe('You leave the room')
    expect(clientPronouns('')).toBeNull()
  })

  test('they is the client only when the note says so', () => {
    expect(words('they lose their notebook', 'words', 'Client arrived; they were calm and their mood was up.')).toBe(
      'You lose your notebook',
    )
  })
})

describe("the client's own speech", () => {
  test('keeps every word, in quotation marks', () => {
    expect(words('"I freeze when it\'s really bad."', 'words', null, 'client')).toBe(
      '"I freeze when it\'s really bad."',
    )
    expect(words('stop running on fumes', 'goal', null, 'client')).toBe('"stop running on fumes"')
    expect(words('w/ my kids by 6p', 'goal', null, 'client')).toBe('"w/ my kids by 6p"')
  })
})

describe('diagnoses, scales and scores', () => {
  test.each([
    'lower PHQ-9 to under 10',
    'cope with MDD',
    'GAD-7 = 11',
    'manage her borderline traits',
    'symptom score of 14',
    'F41.1',
  ])('%s never comes through', (quote) => {
    expect(words(quote, 'goal')).toBeNull()
    expect(words(quote, 'words', null, 'client')).toBeNull()
  })
  test('what the sentence can do without is left out', () => {
    expect(words('leave the house daily (PHQ-9 < 10)', 'goal')).toBe('leave the house daily')
    expect(words('notice OCD thoughts and let them be', 'goal')).toBe('notice thoughts and let them be')
  })
  test('a feeling in small letters is no diagnosis', () => {
    expect(words('add one walk when sad', 'goal')).toBe('add one walk when sad')
  })
})

describe('shorthand', () => {
  test.each([
    ['Mon/Wed/Fri', 'Monday, Wednesday and Friday'],
    ['Tue, Thu and Sat', 'Tuesday, Thursday and Saturday'],
    ['Mon-Fri', 'Monday to Friday'],
    ['Th 2/12', 'Thursday 2/12'],
    ['Tu 4pm', 'Tuesday 4pm'],
    ['she sat in the sun', 'she sat in the sun'],
    ['wed last May', 'wed last May'],
    ['The monday crew', 'The Monday crew'],
  ])('%s -> %s', (from, to) => {
    expect(openDays(from)).toBe(to)
  })
  test.each([
    ['3x this wk', '3 times this week'],
    ['Mon 9/14 @ 4p', 'Monday 9/14 at 4 pm'],
    ['in 2 wks', 'in 2 weeks'],
    ['AM and PM', 'morning and evening'],
    ['say "w/ me" at 8 PM', 'say "w/ me" at 8 pm'],
  ])('%s -> %s', (from, to) => {
    expect(openShorthand(from)).toBe(to)
  })
})
