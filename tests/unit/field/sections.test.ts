import { describe, expect, it } from 'vitest'
import { afterPlan, formatOf, headingsIn, placementIn, sectionOf } from '../../../lib/field/sections.ts'

it.each([
  ['Subjective', 'subjective'],
  ['S', 'subjective'],
  ['P:', 'plan'],
  ['Objective / Mental status', 'objective'],
  ['Assessment', 'assessment'],
  ['Assessment and Plan', 'plan'],
  ['A/P', 'plan'],
  ['Plan / Homework', 'homework'],
  ['Treatment plan interventions', 'intervention'],
  ['Therapist Interventions', 'intervention'],
  ['Client response', 'response'],
  ['Behaviour', 'behavior'],
  ['Goals addressed', 'goal'],
  ['Data', 'data'],
  ['Presenting problem', 'problem'],
  ['Write your notes', 'narrative'],
  ['Progress note', 'narrative'],
  ['Safety plan', null],
  ['Risk assessment', null],
  ['Diagnosis', null],
  ['', null],
  ['Insurance plan', null],
] as const)('%s is %s', (label, kind) => expect(sectionOf(label)).toBe(kind))

describe('headings inside one field', () => {
  const kinds = (text: string) => headingsIn(text).map((heading) => heading.kind)
  it('knows letters, words and lines of their own', () => {
    expect(kinds('S: a\nO: b\nA: c\nP: d')).toEqual(['subjective', 'objective', 'assessment', 'plan'])
    expect(kinds('SUBJECTIVE\nslept\n\nPlan -\nweekly')).toEqual(['subjective', 'plan'])
    expect(kinds('**Plan:** weekly')).toEqual(['plan'])
  })
  it('does not take prose for headings', () => {
    expect(kinds('I feel tired. A walk helped.\nPlan to walk daily was kept.\nGoals were met')).toEqual([])
    expect(kinds('A\nI')).toEqual([])
  })
  it('gives each body its place', () => {
    const text = 'S: slept\nP: weekly'
    const [, plan] = headingsIn(text)
    expect(text.slice(plan?.start, plan?.bodyStart)).toBe('P:')
  })
})

it.each([
  ['SOAP', 'S: a\nO: b\nA: c\nP: d'],
  ['DAP', 'D: a\nA: b\nP: c'],
  ['BIRP', 'B: a\nI: b\nR: c\nP: d'],
  ['GIRP', 'G: a\nI: b\nR: c\nP: d'],
  ['PIE', 'P: a\nI: b\nE: c'],
  ['BIRP', 'Presentation\na\nIntervention\nb\nResponse\nc\nPlan\nd'],
  ['narrative', 'Intervention: a\nPlan: b'],
  ['PIE', 'Problem: a\nIntervention: b\nEvaluation: c'],
  ['narrative', 'Met with client. We talked.'],
] as const)('%s', (format, text) => expect(formatOf(headingsIn(text).map((heading) => heading.kind))).toBe(format))

describe('where the worksheet belongs', () => {
  const split = (text: string) => {
    const at = afterPlan(text)
    return at === null ? null : [text.slice(0, at), text.slice(at)]
  }
  it('after the last line of the plan', () => {
    expect(split('S: a\nP: b\nc\n\nMENTAL STATUS: ok')).toEqual(['S: a\nP: b\nc', '\n\nMENTAL STATUS: ok'])
    expect(split('S: a\nP: b\n\nTelehealth statement: video')).toEqual([
      'S: a\nP: b',
      '\n\nTelehealth statement: video',
    ])
  })
  it('after homework before the plan', () => {
    expect(split('Plan: b\nHomework: walk\n\nRisk: none')).toEqual(['Plan: b\nHomework: walk', '\n\nRisk: none'])
  })
  it('right after an empty plan heading', () => expect(split('S: a\nP:\n')).toEqual(['S: a\nP:', '\n']))
  it('keeps lines about the next session in the plan', () => {
    expect(split('Plan:\nweekly\n\nNext session: Thursday')).toEqual(['Plan:\nweekly\n\nNext session: Thursday', ''])
  })
  it('nowhere special without a plan, or where P opens with the problem', () => {
    expect(placementIn('Met with client.')).toBe('end')
    expect(placementIn('P: a\nI: b\nE: c')).toBe('end')
    expect(placementIn('S: a\nP: b')).toBe('after-heading')
  })
})
