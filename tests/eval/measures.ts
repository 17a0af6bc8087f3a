// The measures in the order they are read, with the goal that each is held to. A measure without a goal is there to
// explain one that has.

export type Measure = { key: string; label: string; atLeast?: number; atMost?: number }

export const measures: readonly Measure[] = [
  { key: 'skillStrict', label: 'Skill or null right, strict' },
  { key: 'skillLenient', label: 'Skill or null right', atLeast: 0.92 },
  { key: 'taughtRight', label: 'Taught: right skill' },
  { key: 'taughtWrong', label: 'Taught: wrong skill preselected', atMost: 0.03 },
  { key: 'taughtAbstained', label: 'Taught: abstained' },
  { key: 'taughtTop3', label: 'Taught: among the first three', atLeast: 0.97 },
  { key: 'taughtNamed', label: 'Taught and named: right' },
  { key: 'taughtDescribed', label: 'Taught, described only: right' },
  { key: 'taughtNotEnglish', label: 'Taught, not in English: right' },
  { key: 'nullNotes', label: 'Notes without a skill: null', atLeast: 0.95 },
  { key: 'pagesNull', label: 'Pages that are no notes: null', atLeast: 1 },
  { key: 'injection', label: 'Notes with instructions: right', atLeast: 1 },
  { key: 'isSessionNote', label: 'Told whether it is a note' },
  { key: 'riskExact', label: 'Risk exact' },
  { key: 'riskRecall', label: 'Risk raised where there is one' },
  { key: 'crisisRecall', label: 'Stop where there is a crisis', atLeast: 0.99 },
  { key: 'riskFalseAlarm', label: 'Risk raised where there is none' },
  { key: 'falseStop', label: 'Stop where there is no crisis', atMost: 0.02 },
  { key: 'population', label: 'Population' },
  { key: 'language', label: 'Language' },
  { key: 'homeworkInNote', label: 'Homework in the note, yes or no', atLeast: 0.95 },
  { key: 'lastHomework', label: 'Outcome of the last homework', atLeast: 0.95 },
]

export const spanFields = [
  'homework',
  'goal',
  'anchor',
  'obstacle',
  'timeFrequency',
  'nextSession',
  'lastHomeworkBarrier',
] as const
export type SpanField = (typeof spanFields)[number]

/** F1 of each span field. */
export const spanGoal = 0.85

export const meets = ({ atLeast = 0, atMost = 1 }: { atLeast?: number; atMost?: number }, value: number): boolean =>
  value >= atLeast && value <= atMost
