// Stop, Caution and the rest, as the product's safety rules define them: raised for what the note tells of, never for a denial.
import { describe, expect, test } from 'vitest'
import { findFacts } from '../../../lib/facts/find-facts.ts'

const note = (line: string): string => `D: Client seen for 50 minutes. ${line}\nA: Mood low.\nP: Return Monday.`
const riskOf = (line: string) => findFacts(note(line)).risk

describe('stop', () => {
  test.each([
    'Active SI with plan to overdose, intent 7/10.',
    'She says there is no point in living and has a plan to drive into the river.',
    'Client took all her pills on Sunday night and told nobody.',
    'He attempted suicide two days ago.',
    'Has been stockpiling his medication.',
    'Wrote goodbye letters to the kids.',
    'He bought a gun yesterday and wants to die.',
    'Thinking of ending her life tonight.',
    'Reports he will kill his wife; has a plan and knows where she works.',
    'Cut her thigh last night after the call.',
    'Teen typed that he is going to unalive himself tonight.',
    'Refiere que quiere morir y tiene un plan.',
    'CPS report filed today after pt said stepdad choked her.',
    'Endorsed suicidal ideation with intent and means at home.',
    'Overdosed on Tylenol on Saturday, discharged from ED.',
  ])('%s', (line) => expect(riskOf(line).level).toBe('crisis'))

  test('a late addendum counts', () => {
    const text =
      note('Denies SI/HI.') + '\n\nADDENDUM 7 pm: Partner called, client has pills laid out and wants to die.'
    expect(findFacts(text).risk.level).toBe('crisis')
  })

  test('a denial elsewhere takes nothing back', () => {
    expect(riskOf('Wants to die and has a plan to hang himself. Risk: denies SI.').level).toBe('crisis')
  })
})

describe('caution', () => {
  test.each([
    'Passive SI most mornings, denies plan or intent.',
    'Says it would be easier not to wake up; no plan, no intent.',
    'Self-harm urges three times this week, no acts.',
    'Feels everyone would be better off without her. Denied plan.',
    'Wishes she were dead at times, no intent.',
    'Husband shoved her in May; working on safety at home.',
    'Urges to cut on Friday, used ice.',
  ])('%s', (line) => expect(riskOf(line).level).toBe('monitor'))
})

describe('none', () => {
  test.each([
    ['denied', 'Denies SI/HI.'],
    ['denied', 'SI/HI: denied.'],
    ['denied', 'No suicidal or homicidal ideation, intent or plan.'],
    ['denied', 'Niega ideación suicida.'],
    ['denied', 'SI denied, HI denied, no self-harm.'],
    ['past', 'History of a suicide attempt in 2014.'],
    ['past', 'Past self-harm as a teenager.'],
    ['other-person', 'Her brother died by suicide.'],
    ['other-person', 'Lost his best friend to suicide.'],
  ])('%s: %s', (kind, line) => {
    const risk = riskOf(line)
    expect(risk.level).toBe('none')
    expect(risk.flags.map((f) => f.kind)).toContain(kind)
  })

  test.each([
    'He is cutting down on coffee.',
    'She killed it at the recital.',
    'Deadline nearly over; dying to go on holiday.',
    'Took her pills as prescribed.',
  ])('%s', (line) => {
    expect(riskOf(line).level).toBe('none')
  })
})

describe('words that turn the meaning', () => {
  test.each([
    ['crisis', 'Has a plan to kill himself on Friday.'],
    ['crisis', 'Suicidal thoughts daily; has written letters to her children.'],
    ['crisis', 'Mother found a note and a rope in his room.'],
    ['crisis', 'He plans to shoot his manager and has loaded the rifle.'],
    ['none', 'Takes all her medications as prescribed.'],
    ['none', 'Taken all doses of sertraline 50 mg this week.'],
    ['none', 'Overdose education provided and naloxone given.'],
    ['none', 'Remote overdose in 2011, none since.'],
    ['none', 'Si se siente mal, llamará a su hermana.'],
    ['none', 'Found it odd but helpful.'],
  ])('%s: %s', (level, line) => expect(riskOf(line).level).toBe(level))
})
