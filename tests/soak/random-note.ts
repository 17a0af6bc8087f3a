// Notes that nobody wrote: plain clinical sentences put together at random, with what real text fields hold besides
// (typographic quotes, tabs, emoji, accents, empty lines), and a skill that was taught in most of them.
import type { Random } from '../tools/random.ts'

const taught = [
  'Taught cognitive defusion with leaves on a stream; practiced twice in session.',
  'Introduced the seven-column thought record and filled in one together.',
  'Behavioral activation: scheduled two activities, rated for mastery and pleasure.',
  'Values-based committed action: client chose one small step toward being an honest colleague.',
  'Introduced the parts journal; wrote the first entry to the protector together.',
  'Practiced diaphragmatic breathing for five minutes, one hand on the belly.',
]
const rest = [
  'Client was on time and engaged.',
  'Sleep about six hours.',
  'Denies SI/HI.',
  'GAD-7 = 11, PHQ-9 = 7.',
  'Mood “flat, some better days.”',
  'Client sits with her coffee at 6:30 on weekdays and would like to try it then.',
  'Barrier: gym mornings (Tue/Thu).',
  'Goal 1: speak up in team meetings.',
  'Next session in one week, same time.',
  'Reports the week was "long — too long".',
  '\tSeen by video, privacy confirmed.',
  'Zoë’s school called; naïve plan, she says 🙂',
  'Distress 7 → 4.',
  '',
  'Homework from last time: done twice, then stopped.',
  'Client would like to try it after dinner, 3 days a week.',
  'Says <b>bold</b> & "quoted" things.',
]

/** Text of the four SOAP fields, with LF line ends. */
export function randomNote(random: Random): Record<'subjective' | 'objective' | 'assessment' | 'plan', string> {
  const some = (least: number): string[] => Array.from({ length: least + random.below(5) }, () => random.pick(rest))
  const join = (lines: string[]): string => lines.join(random.pick([' ', '\n', '\n']))
  const plan = [...some(1), ...(random.chance(0.85) ? [random.pick(taught)] : []), ...some(0)]
  return { subjective: join(some(1)), objective: join(some(0)), assessment: join(some(1)), plan: join(plan) }
}

const edits = [
  'after the dishes',
  'I’m ready — 3 min',
  'Ärger & „Sorge“',
  '<script>alert(1)</script>',
  'two\nlines',
  '   ',
  '',
  '🙂🙂',
  'Ω≈ç',
  'a'.repeat(300),
  'If it rains, then inside',
  '{happened} $1 %s \\n',
]

export const randomEdit = (random: Random): string => random.pick(edits)
