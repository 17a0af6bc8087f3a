// How the last homework went, and what got in its way: from a homework-review line, or from a line about a worksheet,
// log or skill that was set last time. Work done within this session is not homework done.
import type { Fact, SessionFacts } from '../schema/facts.ts'
import type { Mention } from './mentions.ts'
import { factAt, lineSpan, pieceOf, textOf, type Line, type ReadNote } from './read-note.ts'

type LastHomework = SessionFacts['lastHomework']
type Result = 'done' | 'partial' | 'not_done'

const tool =
  /\b(?:home ?work|hw|assignment|home practice|task|worksheet|log|diary|card|sheet|record|chart|journal|map|list|exercise|packet|workbook|handout|practice|recording|audio|tracker|tally|letter|statement|ladder|script|plan|tarea|registro|hoja|ejercicio)s?\b/i
const lately =
  /\b(?:last (?:session|week|wk|visit|time)|last week's|since last|from last|assigned|between sessions|at home|home|this (?:past )?week|over the week|past week|daily|nightly|all week|days?|nights?|each day|every day|la semana|en casa)\b/i
const here =
  /\b(?:in[- ]session|in the session|today|together|in the room|with therapist|in the office|en sesi[oó]n|hoy)\b/i

const notDone =
  /\b(?:did not (?:do|complete|try|practi[cs]e|get to|start|use|finish|bring|fill|keep|read)|didn'?t (?:do|complete|try|practi[cs]e|get to|start|use|finish|bring|fill|keep|get around|read)|not (?:done|completed|attempted|started|tried)|has(?:n't| not) (?:done|tried|started|practi[cs]ed|used|opened)|never (?:did|started|got|opened|tried|used)|forgot (?:to|the|about|his|her|all|it)|unable to (?:complete|do|practi[cs]e)|0 (?:of|out of|\/) ?\d|zero (?:of|times)|skipped (?:the|it|all)|no practice|incomplete\b|lost the|left (?:it|the \w{1,12}) at|no (?:hizo|complet[oó]|realiz[oó]|pudo)|no (?:la|lo) hizo|blank)\b/i
const partial =
  /\b(?:in part|partial(?:ly|mente)?|partway|half(?:way| of)?|some of|most of|most (?:days|nights|mornings|evenings)|(?:one|two|three|four|five|a few) (?:days|nights|times),? (?:then|but|skipped|missed|not)|a few|a couple(?: of)? (?:times|days)|only (?:once|twice|\w{1,6} (?:times|days|entries))|once,? (?:not|but)|used .{1,30} once|tried (?:it )?(?:once|twice)|did (?:it )?(?:once|twice)|practi[cs]ed (?:once|twice)|some days|on and off|kinda|sort of|inconsistent(?:ly)?|sporadic(?:ally)?|\d{1,2} (?:entries|entry|times|days|nights|rows)|started but|mixed|a medias|en parte|algunos d[ií]as|parcial)\b/i
const done =
  /\b(?:complet(?:ed|e)|done|did (?:all|it every|the|his|her|it)|finished|all (?:week|7|seven|days)|in full|every (?:day|night|morning)|daily|each (?:day|night)|brought (?:in|it|the|her|his)|kept|practi[cs]ed|filled (?:out|in)|followed through|used (?:it|the)|turned in|read .{0,30}aloud|successfully|faithfully|complet[oó]|complet[oa]|hizo|realiz[oó]|todos los d[ií]as)\b/i
const ratio = /\b(\d{1,2}) ?(?:of|out of|\/|de) ?(?:the )?(\d{1,2})\b(?! ?(?:pm|am|\/|intensity|distress))/i

function resultOf(text: string): Result | null {
  const counted = ratio.exec(text)
  if (
    counted &&
    !/\b(?:suds|mood|distress|scale|rated|anxiety|anger|phq|craving|belief|confidence)\b[^.]{0,12}$/i.test(
      text.slice(0, counted.index),
    )
  ) {
    const [did, all] = [Number(counted[1]), Number(counted[2])]
    if (all > 1 && all <= 31 && did <= all) return did === 0 ? 'not_done' : did === all ? 'done' : 'partial'
  }
  if (notDone.test(text))
    return /\b(?:but|though|still|except)\b.{0,40}\b(?:did|used|tried|some|once|in part)\b(?!')|^.{0,60}\b(?:did|used|practi[cs]ed|tried|kept)\b(?!').{0,24}\b(?:\d|one|two|three|four|five|six|once|twice|some|most) ?(?:nights?|days?|times?|of)?\b/i.test(
      text,
    )
      ? 'partial'
      : 'not_done'
  if (partial.test(text)) return 'partial'
  return done.test(text) ? 'done' : null
}

const because = /\b(?:because|b\/c|bc|since|due to|d\/t|as she|as he|as they|porque|ya que)\s(.{4,160})/i
const stopped =
  /[,;]\s?(?:but\s)?(?:then\s|and\s)?((?:forgot|stopped|lost|ran out|got|too|couldn'?t|kept|didn'?t see|felt|was|were|it was|baby|kids|husband|wife|printer|she|he|they|there|no time|left|avoid|work)\b.{2,140})/i
const saying = /(?:["“])([^"”]{6,160})["”]/
const other = /\b(?:on (?:the )?other days|the rest)\s(.{4,120})/i
const put =
  /\b(?:and then|then|but)\s((?:put|forgot|lost|stopped|got|gave|left|fell|ran|couldn'?t|didn'?t|avoided|threw).{4,120})/i

function barrierIn(note: ReadNote, line: Line): Fact | null {
  const text = textOf(note, line)
  for (const pattern of [because, other, put, saying, stopped]) {
    const found = pattern.exec(text)
    if (!found?.[1]) continue
    const start = found.index + found[0].lastIndexOf(found[1])
    const cut = /(?:;|\.\s|\)\s)/.exec(found[1])
    return factAt(note, pieceOf(note, line, start, start + (cut ? cut.index : found[1].length)))
  }
  return /^(?:stopped|forgot|lost|said|states|reports)\b/i.test(text) ? factAt(note, lineSpan(note, line)) : null
}

export function findLastHomework(
  note: ReadNote,
  mentions: Mention[],
  population: SessionFacts['population'],
): LastHomework {
  const none: LastHomework = { outcome: 'none', span: null, barrier: null }
  const reviewed = new Set(
    mentions
      .filter((m) => m.how !== 'described' && (m.status === 'reviewed' || m.status === 'past'))
      .map((m) => m.line),
  )
  let best: { result: Result; line: Line; rank: number } | null = null
  for (const line of note.lines) {
    if (
      [
        'last-session',
        'treatment-plan',
        'mental-status',
        'risk',
        'boilerplate',
        'background',
        'header',
        'homework',
        'goal',
        'next',
        'assessment',
        'checklist',
      ].includes(line.part)
    )
      continue
    if (line.place > 0.75 && line.part === 'narrative' && note.lines.length > 4) continue
    if (line.part === 'plan' && !reviewed.has(line)) continue
    const text = textOf(note, line)
    if (here.test(text) && !lately.test(text)) continue
    if (/\b(?:will|agreed to|going to|next session|plan(?:s|ned)? to)\b/i.test(text) && line.part !== 'homework-review')
      continue
    const homework =
      line.part === 'homework-review' || /\b(?:home ?work|hw|assignment|assigned|home practice|tarea)\b/i.test(text)
    // In a group, counts of members say nothing about this client.
    if (population === 'group' && /\b\d{1,2} ?(?:of|\/) ?\d{1,2}\b|members/i.test(text)) continue
    const about =
      homework ||
      reviewed.has(line) ||
      (tool.test(text) && lately.test(text) && line.part !== 'intervention') ||
      (/^(?:practi[cs]ed|did|used|meant to|tried)\b/i.test(text) &&
        (line.part === 'subjective' || line.part === 'problem' || lately.test(text)) &&
        line.part !== 'intervention')
    if (!about) continue
    const result = resultOf(text)
    if (!result) continue
    const rank = (homework ? 3 : reviewed.has(line) ? 2.5 : 1) + (lately.test(text) ? 0.5 : 0) - line.place * 0.3
    if (!best || rank > best.rank) best = { result, line, rank }
  }
  if (!best) return none
  const next = note.lines[best.line.index + 1]
  const before = note.lines[best.line.index - 1]
  const wanted = best.result !== 'done'
  const barrier = wanted
    ? (barrierIn(note, best.line) ??
      (next && next.section === best.line.section ? nextBarrier(note, next) : null) ??
      (before && before.section === best.line.section && /^["“]/.test(textOf(note, before))
        ? barrierIn(note, before)
        : null))
    : null
  return { outcome: best.result, span: lineSpan(note, best.line), barrier }
}

function nextBarrier(note: ReadNote, line: Line): Fact | null {
  const text = textOf(note, line)
  if (
    /\b(?:because|b\/c|stopped|forgot|lost|on the other days|too (?:busy|tired)|porque|said it|put the)\b/i.test(text)
  )
    return barrierIn(note, line)
  return /^["“]/.test(text) ? factAt(note, lineSpan(note, line)) : null
}
