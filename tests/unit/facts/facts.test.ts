// The facts around the skill, each from sentences of our own, and whose words they are.
import { describe, expect, test } from 'vitest'
import { findFacts } from '../../../lib/facts/find-facts.ts'

const plan = (line: string): string =>
  `S: Client reports a busy week. Denies SI.\nO: Engaged.\nA: Anxiety lower.\nP: Taught box breathing. ${line}`

describe('treatment goal', () => {
  test.each([
    ['Tx goal: drive on the highway by June.', 'drive on the highway by June'],
    ['Goal 2 (speak to her father without shouting) is moving along.', 'speak to her father without shouting'],
    ['She hopes to sleep through three nights a week.', 'sleep through three nights a week'],
    ['Meta: salir de casa dos veces por semana.', 'salir de casa dos veces por semana'],
    ['Progress toward goal of fewer panic attacks.', 'fewer panic attacks'],
  ])('%s', (line, goal) => expect(findFacts(plan(line)).goal?.span.quote).toBe(goal))

  test("the client's own words are marked as theirs", () => {
    expect(findFacts(plan('Goal: "get my life back before the wedding".')).goal?.said).toBe('client')
    expect(findFacts(plan('Goal: return to full-time work.')).goal?.said).toBe('clinician')
  })

  test('what was only wished for the practice is no goal', () => {
    expect(findFacts(plan('Wants to practice it in the car.')).goal).toBeNull()
  })
})

describe('homework that the note assigns', () => {
  test.each([
    ['HW: three rounds each night after brushing her teeth.', 'three rounds each night after brushing her teeth'],
    ['Practice four rounds daily before lunch.', 'Practice four rounds daily before lunch'],
    ['Client agreed to log two rounds a day.', 'log two rounds a day'],
    ['Tarea: dos veces al día, cinco minutos.', 'dos veces al día, cinco minutos'],
  ])('%s', (line, homework) => expect(findFacts(plan(line)).homework?.span.quote).toBe(homework))

  test.each([
    'She prefers evenings.',
    'Could try it on the train.',
    'He would rather do it after lunch.',
    'HW: none this week.',
    'Review homework next session.',
    'Continue weekly therapy.',
  ])('none in: %s', (line) => {
    expect(findFacts(plan(line)).homework).toBeNull()
  })
})

describe('next session', () => {
  test.each([
    ['RTC 2 weeks.', '2 weeks'],
    ['Next session Thurs 4/9 at 3:30 pm.', 'Thurs 4/9 at 3:30 pm'],
    ['See her Monday the 12th.', 'Monday the 12th'],
    ['F/u in one week.', 'one week'],
    ['Próxima sesión martes 5 de mayo.', 'martes 5 de mayo'],
  ])('%s', (line, next) => expect(findFacts(plan(line)).nextSession?.span.quote).toContain(next))

  test('the last session is not the next one', () =>
    expect(findFacts(plan('Since last session on 3/2 he slept better.')).nextSession).toBeNull())
})

describe('routine, time and obstacle', () => {
  test('after a routine, at a time', () => {
    const facts = findFacts(plan('She would like to do it right after she feeds the dog, weekdays at 7.'))
    expect(facts.anchor?.span.quote).toBe('right after she feeds the dog')
    expect(facts.timeFrequency?.span.quote).toContain('weekdays at 7')
  })

  test.each([
    ['Possible barrier: night shifts.', 'night shifts'],
    ['Expects the twins will wake up early.', 'the twins will wake up early'],
    ['Named the commute as the main obstacle.', 'the commute'],
    ['Obstáculo: llega tarde del trabajo.', 'llega tarde del trabajo'],
    ['Travel could get in the way.', 'Travel could get in the way'],
  ])('%s', (line, obstacle) => expect(findFacts(plan(line)).obstacle?.span.quote).toBe(obstacle))
})

describe('last homework', () => {
  const said = (line: string): string =>
    `S: Client reports a busy week. ${line} Denies SI.\nO: Engaged.\nA: Anxiety lower.\nP: Taught box breathing. RTC 1 week.`
  test.each([
    ['done', 'Homework completed every day.'],
    ['done', 'Sleep diary filled out 7/7 days.'],
    ['partial', 'Did the mood log 3 of 7 days.'],
    ['partial', 'Thought record partially completed.'],
    ['not_done', 'Did not do the activity log.'],
    ['not_done', 'Homework not completed because the sheet got wet.'],
    ['none', 'Slept well most nights.'],
  ])('%s: %s', (outcome, line) => expect(findFacts(said(line)).lastHomework.outcome).toBe(outcome))

  test('with its barrier', () => {
    expect(
      findFacts(said('Did not do the activity log because the kids were ill.')).lastHomework.barrier?.span.quote,
    ).toBe('the kids were ill')
    expect(findFacts(said('Mood log kept 2 of 7 days, "my phone died".')).lastHomework.barrier?.said).toBe('client')
  })
})

describe('for whom and in which language', () => {
  test.each([
    ['adult', 'Client is a 45 y/o teacher whose 9 y/o son is ill. Denies SI. Reviewed week.'],
    ['teen', 'Pt is a 15-year-old in 10th grade. Reports conflict with mother.'],
    ['child', '7 y/o boy seen with mother for play therapy. Child drew his week.'],
    ['couple', 'Couples session. P1 and P2 report fewer fights. Taught repair attempts.'],
    ['group', 'DBT skills group, 7 members present. Taught wise mind.'],
  ])('%s', (population, text) => expect(findFacts(text).population).toBe(population))

  test.each([
    ['en', 'Client reports that the week was hard and she did not sleep.'],
    ['es', 'La paciente refiere que durmió mal y que no pudo salir de la casa.'],
    ['fr', 'La patiente dit que la semaine était difficile et elle ne dort pas dans le lit avec les enfants.'],
    ['und', '漢字だけの文章です。'],
  ])('%s', (language, text) => expect(findFacts(text).language).toBe(language))
})

describe('pages that are no session note', () => {
  test.each([
    [
      'schedule',
      'Calendar - Week of May 4\nMon 9:00 J.D. 90837 | 10:00 open\nTue 9:00 DBT group | 11:00 box breathing workshop\n[New appointment] [Print]',
    ],
    [
      'inbox',
      'Inbox (3 unread)\nFrom: Front desk  Subject: thought record handouts  10:14\nFrom: Billing  Subject: claim #221  9:02\n[Reply] [Archive]',
    ],
    ['blank form', 'Subjective:\n\nObjective:\n\nAssessment:\n\nPlan:\n\nSigned: ____________'],
    [
      'handout',
      'Box breathing\nWhen you feel anxious, sit down. Breathe in for four while you count. Hold your breath for four. You can practice this every day. Ask your therapist if you feel dizzy.',
    ],
    [
      'medication list',
      'MEDICATIONS\nFluoxetine 20 mg PO daily, #30, refills 3\nHydroxyzine 25 mg PO prn\nAllergies: none. Pharmacy: High St. [Refill] [Print]',
    ],
  ])('%s', (_, text) => {
    const facts = findFacts(text)
    expect(facts.isSessionNote).toBe(false)
    expect(facts.skillId).toBeNull()
  })

  test('an intake and a no-show preselect nothing', () => {
    expect(
      findFacts(
        'INTAKE, 60 min. Client reports panic. Denies SI. Discussed treatment options: PMR, exposure hierarchy. Will start with box breathing.',
      ).skillId,
    ).toBeNull()
    expect(
      findFacts('NO SHOW. Client did not attend. Plan was to teach box breathing. Rescheduled to 4/4.').skillId,
    ).toBeNull()
  })
})
