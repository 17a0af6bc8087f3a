// The client's own obstacle, answered by the template's fitting smaller plan. Fit is by words present: the template's own
// words first, then the words of each kind of obstacle; nothing fitting means the smallest size, which always fits.
import type { Obstacle, ObstacleKind, Template } from '../schema/template.ts'

/** Word starts, lower case. From the barrier table of the prescription checklist. */
const kindWords: Record<ObstacleKind, string[]> = {
  'no-time': [
    'no time',
    'busy',
    'late',
    'rush',
    'deadline',
    'work call',
    'meeting',
    'schedule',
    'overtime',
    'packed',
    'chaos',
    'chaotic',
  ],
  'routine-change': [
    'throw',
    'weekend',
    'travel',
    'gym',
    'swim',
    'shift',
    'vacation',
    'holiday',
    'days off',
    'routine',
    'school break',
  ],
  forgot: ['forget', 'forgot', 'remember', 'slip', 'lose track', 'lose the'],
  'too-strong': [
    'freeze',
    'froze',
    'panic',
    'overwhelm',
    'too much',
    'too strong',
    'flood',
    'really bad',
    'cry',
    'upset',
    'shut down',
  ],
  'low-energy': [
    'tired',
    'wiped',
    'exhaust',
    'energy',
    'couch',
    'bed',
    'sleep',
    'low days',
    'fatigue',
    'drained',
    'pain',
    'sore',
    'rain',
    'cold',
  ],
  'not-private': [
    'share',
    'privacy',
    'private',
    'sister',
    'brother',
    'roommate',
    'kids',
    'mom',
    'dad',
    'husband',
    'wife',
    'partner',
    'see it',
    'someone',
    'bug',
    'interrupt',
    'walk in',
  ],
  paperwork: ['paper', 'writ', 'handwriting', 'journal', 'worksheet', 'form', 'log', 'hate', 'homework', 'spreadsheet'],
  'unsure-how': ['not sure', 'unsure', 'confus', 'blank', 'know how', 'wrong', 'right way', 'how to'],
  'no-point': ['point', 'silly', 'stupid', 'boring', 'help anyway', 'work anyway', 'skeptic', 'waste'],
  'not-ready': [
    'ready',
    'feel like',
    'wait',
    'put it off',
    'putting off',
    'procrastinat',
    'avoid',
    'delete',
    'motivat',
  ],
  'harsh-mind': ['critic', 'perfect', 'judg', 'grade', 'not good enough', 'guilt', 'selfish', 'deserve'],
  body: ['dizz', 'lighthead', 'breath', 'stuffy', 'cough', 'ache', 'nause'],
  'away-from-home': ['travel', 'trip', 'hotel', 'away', 'visit'],
  'other-people': [
    'answer',
    'friends',
    'say no',
    'argue',
    'in-laws',
    'boss',
    'coworker',
    'laugh',
    'tease',
    'ask about',
  ],
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
export const holdsWord = (text: string, starts: readonly string[]): number =>
  starts.filter((start) => new RegExp(String.raw`(?:^|[^\p{L}])${escape(start)}`, 'iu').test(text)).length

/** The template's obstacle that answers these words best; null when none does. */
export function fittingObstacle(words: string, template: Template): Obstacle | null {
  let best: { one: Obstacle; score: number } | null = null
  for (const one of template.obstacles) {
    const score = 3 * holdsWord(words, one.keywords) + 2 * holdsWord(words, kindWords[one.kind])
    if (score > 0 && score > (best?.score ?? 0)) best = { one, score }
  }
  return best?.one ?? null
}

/** The plan for the template's own obstacle, in full. */
export const ownBackup = (one: Obstacle): string => `${one.when}, then ${one.then}.`

const lowerFirst = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase())

/** The plan for an obstacle in the client's own words: the if-part points back at it, because its grammar is not ours. */
export function backupFor(words: string, template: Template, smallest: string): string {
  const fit = fittingObstacle(words, template)
  if (fit) return `If this gets in the way, then ${fit.then}.`
  return `If this gets in the way, then do just this much: ${lowerFirst(smallest)}`
}
