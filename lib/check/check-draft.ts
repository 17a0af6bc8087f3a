// The prescription checklist as ten lines, always in this order, then what else must be seen before signing. Each line is
// one sentence with the slot where a mend would go; nothing here changes a draft or stops an approval.
import type { Draft, Finding, SlotName } from '../schema/draft.ts'
import { blameWord, clinicalTerm, withoutSpeech } from '../schema/plain-language.ts'
import type { Template } from '../schema/template.ts'
import { readingGrade } from './reading-grade.ts'
import { holdsTwoTasks, isVague, pointsNowhere } from './tasks.ts'

type State = Finding['state']
const line = (item: string, state: State, text: string, slot: SlotName | null = null): Finding => ({
  item,
  state,
  text,
  slot,
})

export const slotLabels: Record<SlotName, string> = {
  why: 'why',
  practice: 'practice',
  when: 'when',
  where: 'where',
  howLong: 'how long',
  howOften: 'how often',
  doneMeans: 'what counts as done',
  track: 'tracking',
  obstacle: 'obstacle',
  backup: 'back-up',
  goal: 'goal',
  takeaway: 'takeaway',
  confidence: 'confidence',
  reviewDate: 'review date',
}

const isEmpty = (draft: Draft, name: SlotName): boolean => draft.slots[name].value.trim() === ''
const isSuggested = (draft: Draft, name: SlotName): boolean =>
  draft.slots[name].source?.kind === 'template' && !draft.slots[name].confirmed
const list = (names: SlotName[]): string => {
  const words = names.map((name) => slotLabels[name])
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function oneTask(draft: Draft, template: Template): Finding {
  const { value, source } = draft.slots.practice
  if (isEmpty(draft, 'practice'))
    return line('one-task', 'gap', 'Write the one task, in words the client can read.', 'practice')
  if (source?.kind !== 'template') {
    if (holdsTwoTasks(value))
      return line('one-task', 'flag', 'This reads like two tasks: keep the one that matters most.', 'practice')
    if (isVague(value, template))
      return line('one-task', 'gap', 'Say what the client will do, so that anyone could see it being done.', 'practice')
    if (pointsNowhere(value))
      return line('one-task', 'gap', 'Name the thing itself: the client reads this page alone.', 'practice')
    return line('one-task', 'ok', 'One task.')
  }
  return isSuggested(draft, 'practice')
    ? line('one-task', 'suggested', 'The practice is the template’s: does it suit this client?', 'practice')
    : line('one-task', 'ok', 'One task.')
}

const dose = ['when', 'where', 'howLong', 'howOften', 'doneMeans'] as const
function doseNamed(draft: Draft): Finding {
  const missing = dose.filter((name) => isEmpty(draft, name))
  if (missing.length > 0) return line('dose', 'gap', `Still open: ${list(missing)}.`, missing[0] ?? null)
  const open = dose.filter((name) => isSuggested(draft, name))
  if (open.length > 0) return line('dose', 'suggested', `Suggested, not asked yet: ${list(open)}.`, open[0] ?? null)
  return line('dose', 'ok', 'When, where, how long, how often and what counts are named.')
}

function inTheirWords(draft: Draft): Finding {
  if (isEmpty(draft, 'takeaway'))
    return line('takeaway', 'gap', 'Add what the client took away today, in their words.', 'takeaway')
  return line('takeaway', 'ok', 'Tied to today’s skill, with the client’s takeaway.')
}

function goalLinked(draft: Draft): Finding {
  if (isEmpty(draft, 'goal')) return line('goal', 'gap', 'Link it to one treatment goal, in plain words.', 'goal')
  if (isEmpty(draft, 'why')) return line('goal', 'gap', 'Add one line on why, which the client can say back.', 'why')
  return line('goal', 'ok', 'Linked to a goal, with a reason to say back.')
}

const cueWords =
  /\b(?:after|before|when|while|during|once you|as soon as|right as|alarm|bell|at the (?:start|end)|on the [a-z]+|at (?!some|any|least|all|times)[a-z]+|on break|next to|wake|\d{1,2}(?::\d{2})? ?(?:am|pm)|\d{1,2}:\d{2}|at \d)\b/i
function anchored(draft: Draft): Finding {
  if (isEmpty(draft, 'when')) return line('cue', 'gap', 'Add a cue: which daily routine comes just before it?', 'when')
  if (isSuggested(draft, 'when'))
    return line('cue', 'suggested', 'The cue is a suggestion: ask which routine fits.', 'when')
  if (!cueWords.test(draft.slots.when.value))
    return line('cue', 'gap', 'Tie it to a routine or an alarm: "after...", "when...", or a time.', 'when')
  return line('cue', 'ok', 'Hangs on a routine or a set time.')
}

function backedUp(draft: Draft): Finding {
  if (isEmpty(draft, 'obstacle')) return line('backup', 'gap', 'Ask what could get in the way.', 'obstacle')
  if (isEmpty(draft, 'backup')) return line('backup', 'gap', 'Add a smaller if-then plan for that obstacle.', 'backup')
  if (!/\b(?:if|when)\b/i.test(draft.slots.backup.value))
    return line('backup', 'gap', 'Say the back-up as "If..., then...".', 'backup')
  const open = (['obstacle', 'backup'] as const).filter((name) => isSuggested(draft, name))
  if (open.length === 2)
    return line('backup', 'suggested', 'Obstacle and back-up are suggestions: ask the client.', 'obstacle')
  if (open.length === 1)
    return line('backup', 'suggested', `The ${list([...open])} is a suggestion: ask the client.`, open[0] ?? null)
  return line('backup', 'ok', 'One obstacle, with an if-then plan.')
}

/** Under 7 of 10 the plan is changed with the client (Brief Action Planning, 2014). */
function confident(draft: Draft): Finding {
  const { value } = draft.slots.confidence
  if (value === '')
    return line('confidence', 'gap', 'Rehearse the first try and ask: how sure are you, 0 to 10?', 'confidence')
  if (Number(value) < 7)
    return line(
      'confidence',
      'gap',
      `Confidence is ${value} of 10: make it smaller until it is 7 or more.`,
      'confidence',
    )
  return line('confidence', 'ok', `Confidence is ${value} of 10.`)
}

const reviewed = (draft: Draft): Finding =>
  isEmpty(draft, 'reviewDate')
    ? line('review', 'gap', 'Review date is missing: when will you look at it together?', 'reviewDate')
    : line('review', 'ok', 'On the agenda of the next session.')

/** The slots that the client reads, without the client's own quoted speech. */
export function clientProse(draft: Draft): { name: SlotName; text: string }[] {
  return (Object.keys(draft.slots) as SlotName[])
    .filter((name) => name !== 'confidence' && name !== 'reviewDate')
    .map((name) => {
      const { value, source } = draft.slots[name]
      return { name, text: source?.kind === 'note' ? withoutSpeech(value) : value }
    })
    .filter(({ text }) => text !== '')
}

const gradeLimit = 6
/** One hard slot is not made good by nine easy ones; short phrases have no grade worth the name. */
const slotLimit = { grade: 9, words: 8 }
/** About what fits on one page at 12 points with a week's grid. */
const pageLimit = 1600
function readable(draft: Draft): Finding {
  const prose = clientProse(draft)
  const grade = readingGrade([draft.title, ...prose.map(({ text }) => text)].join('\n'))
  if (grade > gradeLimit) {
    const [hardest] = prose.toSorted((a, b) => readingGrade(b.text) - readingGrade(a.text))
    return line(
      'readable',
      'gap',
      `Reads at grade ${grade.toFixed(0)}: aim for 6, with shorter words and sentences.`,
      hardest?.name ?? null,
    )
  }
  const hard = prose.find(
    ({ text }) => text.split(/\s+/).length >= slotLimit.words && readingGrade(text) > slotLimit.grade,
  )
  if (hard)
    return line(
      'readable',
      'gap',
      `The ${slotLabels[hard.name]} is hard to read: use shorter words and sentences.`,
      hard.name,
    )
  const [longest] = prose.toSorted((a, b) => b.text.length - a.text.length)
  const length = prose.reduce((sum, { text }) => sum + text.length, 0)
  if (length > pageLimit) return line('readable', 'gap', 'Too long for one page: shorten it.', longest?.name ?? null)
  return line('readable', 'ok', `One page, reading grade ${grade.toFixed(0)}.`)
}

const someone = /\b(?:he|she|him|her|his|hers)\b/i
function alsoLookAt(draft: Draft): Finding[] {
  const found: Finding[] = []
  for (const { name, text } of [
    ...clientProse(draft),
    { name: 'reviewDate' as const, text: draft.slots.reviewDate.value },
  ]) {
    const term = clinicalTerm(text)
    if (term)
      found.push(
        line('diagnosis', 'flag', `"${term}" is a diagnosis, a scale or a score: keep it off the client’s page.`, name),
      )
    const blame = blameWord(text)
    if (blame) found.push(line('blame', 'flag', `"${blame}" can sound like blame: say it another way.`, name))
    const who = draft.slots[name].source?.kind === 'note' ? someone.exec(withoutSpeech(text)) : null
    if (who) found.push(line('person', 'gap', `Check who "${who[0]}" is: the client reads this page as "you".`, name))
  }
  for (const caution of draft.cautions)
    if (!caution.acknowledged) found.push(line(`caution:${caution.id}`, 'flag', caution.text))
  return found
}

/** Ten lines, one a checklist item, in the order of the checklist; then flags, only where there are any. */
export function checkDraft(draft: Draft, template: Template): Finding[] {
  return [
    oneTask(draft, template),
    doseNamed(draft),
    inTheirWords(draft),
    goalLinked(draft),
    anchored(draft),
    backedUp(draft),
    confident(draft),
    line('data', 'ok', 'The client’s page says that whatever happens is data.'),
    reviewed(draft),
    readable(draft),
    ...alsoLookAt(draft),
  ]
}
