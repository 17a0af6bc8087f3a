// What every worksheet of the library must be. A new template is held to all of this by its file alone.
import { describe, expect, test } from 'vitest'
import { readingGrade } from '../../../lib/check/reading-grade.ts'
import { draftWorksheet } from '../../../lib/draft/draft-worksheet.ts'
import { blameWord, clinicalTerm } from '../../../lib/schema/plain-language.ts'
import { Template, TemplateExample, type Practice } from '../../../lib/schema/template.ts'
import { allTemplates, idOf, templateById } from '../../../templates/all-templates.ts'
import { factsFrom } from '../draft/facts-from.ts'

const files = import.meta.glob<{ template: Template; examples: TemplateExample[] }>('../../../templates/*/*.ts', {
  eager: true,
})
const library = Object.entries(files).map(([path, file]) => ({ path, ...file }))

const variantsOf = (one: Template) => Object.values(one.variants).filter((variant) => variant !== undefined)
const sizesOf = (one: Template): Practice[] =>
  [one, ...variantsOf(one)].flatMap(({ sizes }) => (sizes ? [sizes.small, sizes.standard, sizes.big] : []))

/** Every string a client may read, each on its own. */
const clientTexts = (one: Template): string[] =>
  [
    one.title,
    one.ownTaskTitle,
    one.rationale,
    one.howOften,
    one.cue.when,
    one.cue.where,
    ...one.cue.others,
    one.doneMeans,
    one.track.how,
    one.track.noPaper,
    ...one.track.sheet.fields.map(({ label }) => label),
    ...one.obstacles.flatMap(({ text, when, then }) => [text, `${when}, then ${then}.`]),
    ...sizesOf(one).flatMap(({ text, howLong, doneMeans }) => [text, howLong, doneMeans ?? '']),
    ...variantsOf(one).flatMap((v) =>
      [v.title, v.rationale, v.doneMeans, v.trackHow, v.cue?.when, v.cue?.where].map((text) => text ?? ''),
    ),
  ].filter((text) => text !== '')

const banned =
  /compliance triples|80 ?% of non-completion|single digits by session|climbs above 70|2 minutes beats 20|strongest predictors?|HIPAA|de-identified|\bcures?\b|guarantee|will (?:go away|feel better|make you|get rid)|\bproven\b|\bnever fails\b|\balways works\b/i

const avoiding =
  /\b(?:breath\w*|relax\w*|calm\w*|sooth\w*|leave|escape|get away|step out|skip|avoid\w*|reassur\w*|distract\w*|safe\w*|ask (?:someone|a friend|your)|check (?:that|if|it)|google|pray|meds?|medication|pill)\b/i

/** What the dose and back-up rules of each kind of work keep out. */
const rulesOf: Partial<Record<Template['work'], { of: 'back-ups' | 'all'; never: RegExp }>> = {
  exposure: { of: 'back-ups', never: avoiding },
  'response-prevention': { of: 'back-ups', never: avoiding },
  interoceptive: { of: 'back-ups', never: avoiding },
  sleep: {
    of: 'all',
    never: /\b\d+(?:\.\d+)? ?(?:hours?|hrs?) (?:in bed|of sleep|a night)\b|\b(?:pills?|melatonin|dose)\b/i,
  },
  substance: {
    of: 'all',
    never:
      /\b(?:taper\w*|dos(?:e|es|age)|mg|detox\w*|withdraw\w*|quit\w*|stop (?:drinking|using|smoking)|cut (?:back|down))\b/i,
  },
  eating: {
    of: 'all',
    never: /\b(?:calor\w*|weigh\w*|BMI|portions?|pounds?|kilos?|lbs?|size \d|steps a day|diet\w*|burn)\b/i,
  },
}

describe.each(library.map((one) => [one.template.id, one] as const))('%s', (id, { path, template, examples }) => {
  test('is complete and lies in the file of its name', () => {
    expect(() => Template.parse(template)).not.toThrow()
    expect(path.endsWith(`/${id}.ts`)).toBe(true)
    expect(templateById(id)).toBe(template)
    expect(templateById(idOf(template))).toBe(template)
    for (const text of clientTexts(template)) expect(text.trim()).toBe(text)
  })

  test('reads at grade 6 or lower, as a page and in each sentence group', () => {
    const page = clientTexts(template).join('\n')
    expect(readingGrade(page)).toBeLessThanOrEqual(6)
    const hard = clientTexts(template)
      .filter((text) => text.split(/\s+/).length >= 8)
      .filter((text) => readingGrade(text) > 6.9)
    expect(hard).toEqual([])
  })

  test('blames nobody, names no diagnosis and promises nothing', () => {
    for (const text of clientTexts(template)) {
      expect(blameWord(text), text).toBeNull()
      expect(clinicalTerm(text), text).toBeNull()
      expect(banned.exec(text), text).toBeNull()
    }
    for (const { text } of template.notWhen) expect(banned.exec(text), text).toBeNull()
  })

  test('uses plain characters, so that a record system keeps them', () => {
    for (const text of clientTexts(template)) expect(/^[\x20-\x7E]+$/.test(text), text).toBe(true)
  })

  test('has a reason of at most two sentences', () => {
    for (const reason of [template.rationale, ...variantsOf(template).flatMap(({ rationale }) => rationale ?? [])]) {
      expect(reason.match(/[.!?](?=\s|$)/g)?.length ?? 0).toBeLessThanOrEqual(2)
    }
  })

  test('has three sizes that differ in what is done, growing, within 15 minutes or with a reason', () => {
    for (const sizes of [template.sizes, ...variantsOf(template).flatMap(({ sizes }) => sizes ?? [])]) {
      const { small, standard, big } = sizes
      expect(new Set([small.text, standard.text, big.text]).size).toBe(3)
      expect(small.minutes).toBeLessThan(standard.minutes)
      expect(standard.minutes).toBeLessThanOrEqual(big.minutes)
      expect(big.minutes).toBeLessThanOrEqual(template.longDose ? 90 : 15)
      for (const size of [small, standard, big]) expect(Number.parseInt(size.howLong, 10)).toBe(size.minutes)
    }
  })

  test('offers smaller if-then plans, each for another obstacle', () => {
    expect(template.obstacles.length).toBeGreaterThanOrEqual(2)
    expect(new Set(template.obstacles.map(({ kind }) => kind)).size).toBe(template.obstacles.length)
    for (const one of template.obstacles) {
      expect(one.when).toMatch(/^If /)
      expect(one.then).not.toMatch(/[.!?]$/)
      // Smaller is for a reader to judge; a plan that takes more words than the task surely is not.
      expect(one.then.split(' ').length, one.then).toBeLessThan(template.sizes.standard.text.split(' ').length)
      const minutes = /\b(\d+)[ -]min/.exec(one.then)
      if (minutes) expect(Number(minutes[1])).toBeLessThan(template.sizes.standard.minutes)
    }
  })

  test('keeps the rules of its kind of work', () => {
    const rule = rulesOf[template.work]
    if (!rule) return
    const texts = rule.of === 'back-ups' ? template.obstacles.map(({ then }) => then) : clientTexts(template)
    for (const text of texts) expect(rule.never.exec(text), text).toBeNull()
  })

  test('names when not to use it, and where it comes from', () => {
    expect(template.notWhen.length).toBeGreaterThanOrEqual(1)
    for (const { triggers, text } of template.notWhen) {
      expect(triggers.length).toBeGreaterThan(0)
      expect(text).toMatch(/\.$/)
      expect(text.match(/[.!?](?=\s|$)/g)).toHaveLength(1)
    }
    for (const source of template.evidence.sources) {
      expect(source.author.length).toBeGreaterThan(2)
      expect(source.year).toBeGreaterThan(1950)
      expect(source.title.length).toBeGreaterThan(5)
    }
  })

  test('has examples, one of them with a caution', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2)
    expect(examples.some(({ notWhen }) => notWhen.length > 0)).toBe(true)
    expect(examples.some(({ notWhen }) => notWhen.length === 0)).toBe(true)
  })

  test.each(examples.map((one, at) => [at + 1, one] as const))('example %i comes out as it says', (_, example) => {
    expect(() => TemplateExample.parse(example)).not.toThrow()
    const facts = factsFrom(example.note, example.facts)
    const draft = draftWorksheet({ template, facts, format: 'SOAP', noteText: example.note })
    const got = Object.fromEntries(
      Object.keys(example.slots).map((name) => [name, draft.slots[name as keyof typeof draft.slots].value]),
    )
    expect(got).toEqual(example.slots)
    const raised = draft.cautions.map(({ id: caution }) => caution).filter((caution) => caution.startsWith('not-when-'))
    expect(raised).toEqual(example.notWhen.map((line) => `not-when-${line}`))
  })
})

describe('the library', () => {
  test('holds the first six skills, each id once, in order', () => {
    const ids = allTemplates.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids).size).toBe(library.length)
    for (const skill of [
      'behavioral-activation',
      'cognitive-defusion',
      'committed-action',
      'diaphragmatic-breathing',
      'parts-journal',
      'thought-record',
    ]) {
      expect(ids).toContain(skill)
    }
    expect(templateById('no-such-worksheet')).toBeNull()
  })

  test('never drafts a safety plan', () => {
    expect(allTemplates.some(({ skillId }) => skillId === 'safety-plan')).toBe(false)
  })

  test('says no sentence of practice, done-means, obstacle or back-up in more than three worksheets', () => {
    const seen = new Map<string, Set<string>>()
    for (const one of allTemplates) {
      const texts = [
        ...sizesOf(one).flatMap(({ text, doneMeans }) => [text, doneMeans ?? '']),
        one.doneMeans,
        ...one.obstacles.flatMap(({ text, then }) => [text, then]),
      ]
      for (const sentence of texts.flatMap((text) => text.split(/(?<=[.!?])\s+/))) {
        const bare = sentence
          .toLowerCase()
          .replace(one.name.toLowerCase(), '*')
          .replace(/[^a-z*\d ]/g, '')
          .trim()
        if (bare.split(' ').length < 3) continue
        seen.set(bare, (seen.get(bare) ?? new Set()).add(one.id))
      }
    }
    expect([...seen].filter(([, ids]) => ids.size > 3).map(([sentence]) => sentence)).toEqual([])
    expect(seen.size).toBeGreaterThan(allTemplates.length * 10)
  })

  test('gives every worksheet its own titles', () => {
    const titles = allTemplates.flatMap((one) => [one.title, one.ownTaskTitle])
    expect(new Set(titles).size).toBe(titles.length)
  })
})
