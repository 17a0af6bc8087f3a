// How the last homework went, and what got in its way. A sentence is taken to be about it when it names the homework,
// what was agreed or asked, a thing that is kept at home (log, sheet, cards) or a skill that is looked back on. Work
// done within this session is not homework done.
import type { Fact, SessionFacts } from '../schema/facts.ts'
import { outcomeOf, type Result, type Told } from './home-outcome.ts'
import type { Mention } from './mentions.ts'
import { factAt, lineSpan, pieceOf, textOf, type Line, type ReadNote } from './read-note.ts'

type LastHomework = SessionFacts['lastHomework']

const things =
  'worksheets?|logs?|diary|diaries|cards?|sheets?|records?|charts?|journals?|maps?|lists?|exercises?|packets?|workbooks?|handouts?|recordings?|audio|trackers?|tally|tallies|letters?|statements?|ladders?|scripts?|pages?|app|deck|booklet|chapter|notebook|drill|trial|experiments?|calendar|planner|steps|schedule|routine|registros?|hojas?|ejercicios?|diario|lista|cartas?|cosas buenas|cuaderno|audios?|tarjetas?'
const tool = new RegExp(
  `\\b(?:${things}|practice|plan|talk|walks?|check-?ins?|message|thank-?yous?|pr[aá]ctica)\\b`,
  'i',
)
const homework =
  /\b(?:home ?work|hw|assignments?|home practice|practice at home|between[- ]session (?:task|practice|work)|action plan|tareas?)\b/i
const agreed =
  /\b(?:(?:had|has|have)? ?(?:been|was|were) (?:asked|assigned|told|given|set|invited|encouraged)|(?:asked|agreed|assigned|planned|supposed|meant|promised|committed) (?:him |her |them )?(?:to|last|at|in|on)|as (?:we |they |he |she )(?:had )?(?:agreed|planned|discussed|assigned|asked)|the (?:planned|assigned|agreed)|(?:i|we) (?:gave|set|assigned|agreed|asked)|(?:from|at|since|after) (?:the |our )?(?:last|previous|prior) (?:time|visit|week|wk|session|meeting|appt|group)|last (?:week|wk|time|visit|session)['’]s\b|between sessions|como (?:qued[oó]|quedamos|acordamos)|se (?:le )?(?:pidi[oó]|dej[oó])|de la (?:sesi[oó]n|semana) (?:pasada|anterior)|la semana pasada)\b/i
const lately =
  /\b(?:last (?:session|week|wk|visit|time)|last week's|since last|from last|assigned|between sessions|at home|home|this (?:past )?week|over the (?:week|weekend)|past week|daily|nightly|all week|days?|nights?|mornings?|evenings?|each (?:day|night)|every (?:day|night|morning|evening)|la semana|en casa|d[ií]as|noches?)\b/i
const here =
  /\b(?:in[- ]session|in the session|today|together|in the room|with therapist|with me|in the office|on the whiteboard|during (?:the )?session|en sesi[oó]n|hoy)\b/i
const label = /^[\s>*•\-–\d.)]{0,8}(?:[^:\n]{3,64}?)(?::| [-–] )\s?/
const unknown =
  /\b(?:outcome unknown|not (?:reviewed|discussed|checked)|no homework (?:was )?(?:assigned|given|set)|unknown|n\/a|none assigned|did not assign|no new homework)\b/i
const future =
  /\b(?:will|agree[sd]? to|going to|next (?:session|week|time|visit|wk)|plan(?:s|ned)? to|to be|would like|wants to|hopes to|let'?s|begin(?:s|ning)?|start(?:s|ing)? (?:a|the|with)|har[aá]|pr[oó]xima)\b/i
const grid = /\[[ xX_]?\]|_{3,}/
const speech = /\b(?:reports?|reported|says|said|states|stated|dice|refiere|cuenta)\b/i
const caregiver =
  /^(?:(?:foster |bio |step)?(?:mom|mother|dad|father|parents?|g'?ma|grandma|grandmother|grandfather|caregiver)|he|she|they|client|pt|ct|both|the couple|veteran|la mam[aá])\b/i

const danger = /\b(?:SI|HI|suicid\w*|plan or intent|sin plan|intencion|denie[sd]|niega|self-harm)\b/i

const never = new Set<Line['part']>([
  'last-session',
  'treatment-plan',
  'mental-status',
  'risk',
  'boilerplate',
  'background',
  'header',
  'goal',
  'next',
  'checklist',
  'addendum',
])
const today = new Set<Line['part']>(['intervention', 'plan', 'response', 'assessment', 'objective'])

type Found = { told: Told; line: Line; rank: number }

function rankOf(note: ReadNote, line: Line, text: string, reviewed: boolean): number {
  const named = homework.test(text)
  const asked = agreed.test(text)
  const labelled = label.exec(text)?.[0] ?? ''
  const thing = tool.test(labelled) || homework.test(labelled)
  const open = /^[\W\d_]{0,6}(?:new |next )?(?:hw|home ?work|home practice|assignments?|tareas?)\b/i.test(text)
  if (
    open &&
    line.part !== 'homework-review' &&
    !past(text) &&
    !/^[^:–-]{2,40}[:–-]?\s?(?:done|not\b|partly|partial|complete(?:d|[.,])|miss|all|half|\d|most|some)/i.test(text)
  )
    return 0
  if (danger.test(text) && !named && !asked) return 0
  let rank = 0
  if (line.part === 'homework-review') rank = 3.4
  else if (named && line.part !== 'homework') rank = /^(?:talked|discussed|explored|processed)\b/i.test(text) ? 1 : 3
  else if (named || asked) rank = 2.8
  else if (/^["“]I (?:used|did|tried|kept|wrote|practi[cs]ed|filled|forgot|didn't)\b/i.test(text)) rank = 2.6
  else if (reviewed) rank = 2.5
  else if (thing && (labelled !== text || reviewed)) rank = 2.3
  else if (tool.test(text) && lately.test(text)) rank = 1.6
  else if (tool.test(text) && !today.has(line.part)) rank = 1.3
  else if (
    !today.has(line.part) &&
    lately.test(text) &&
    (/^(?:practi[cs]ed|did|used|meant to|tried)\b/i.test(text) ||
      (caregiver.test(text) && /\b(?:did|practi[cs]ed|used)\b/i.test(text)))
  )
    rank = 1
  if (rank === 0) return 0
  if (today.has(line.part)) {
    if (rank < 2.3 && note.lines.length > 6) return 0
    rank -= line.part === 'assessment' ? 1 : 0.4
    if (
      /^[\s\d.)•-]{0,5}(?:completed|wrote|made|built|drew|did|practi[cs]ed|used|created|introduced|taught|assigned|set up|reviewed how|led|read|rehears|role|walked|worked)/i.test(
        text,
      ) &&
      !asked &&
      !named &&
      !reviewed
    )
      return 0
  }
  if (line.part === 'homework') rank -= 0.6
  return rank + (lately.test(text) ? 0.3 : 0) - line.place * 0.5
}

export function findLastHomework(
  note: ReadNote,
  mentions: Mention[],
  population: SessionFacts['population'],
): LastHomework {
  const none: LastHomework = { outcome: 'none', span: null, barrier: null }
  const reviewed = new Set(mentions.filter((m) => m.status === 'reviewed').map((m) => m.line))
  const taught = new Set(mentions.filter((m) => m.status === 'taught').map((m) => m.line))
  let best: Found | null = null
  for (const line of note.lines) {
    if (never.has(line.part)) continue
    const text = textOf(note, line)
    if (unknown.test(text) || grid.test(text)) continue
    if (line.place > 0.8 && line.part === 'narrative' && note.lines.length > 5 && !reviewed.has(line)) continue
    if (here.test(text) && !lately.test(text) && !agreed.test(text)) continue
    if (taught.has(line) && !homework.test(text) && !agreed.test(text)) continue
    if (future.test(text) && line.part !== 'homework-review' && !past(text)) continue
    // In a group, counts of members say nothing about this client.
    if (
      population === 'group' &&
      /\b\d{1,2} ?(?:of|\/) ?\d{1,2}\b|\bmembers\b/i.test(text) &&
      !/\b(?:this member|client|veteran|pt|ct)\b/i.test(text)
    )
      continue
    const rank = rankOf(note, line, text, reviewed.has(line))
    if (rank <= 0) continue
    const told = outcomeOf(text)
    if (!told || (told.result === 'done' && rank < 1.6 && !lately.test(text))) continue
    if (line.part === 'homework' && !past(text)) continue
    // A dose without a verb in the plan ("one sheet on three days") is what is to come.
    if (line.part === 'plan' && told.result !== 'not_done' && !past(text) && !/\breviewed\b|:/i.test(text)) continue
    if (!best || rank > best.rank) best = { told, line, rank }
  }
  if (!best) return none
  const result: Result = best.told.result
  return {
    outcome: result,
    span: lineSpan(note, best.line),
    barrier: result === 'done' ? null : barrierOf(note, best.line, best.told.end),
  }
}

const past = (text: string): boolean =>
  /\b(?:did|had|was|were|brought|kept|completed|practi[cs]ed|forgot|lost|tried|used|said|says|reports?|went|filled|turned|handed|sat|wrote|hizo|llen[oó])\b|n't\b/i.test(
    text,
  )

const because =
  /\b(?:because|b\/c|bc|since (?=she|he|they|the|it|his|her|my)|due to|d\/t|as (?=she|he|they|the \w+ (?:was|were|had)|it)|on account of|thanks to|citing|blames?|porque|ya que|debido a)\s?(.{3,200})/i
const saying = /["“]([^"”]{3,200})["”]?/
const turn = /(?:[,;]|\s[-–—]|:|\()\s?(?:but |and |so |then |and then |pero )?(.{3,200})/
const reason =
  /\b(?:forgot|stopped|lost|ran|got|too|couldn'?t|could not|kept|didn'?t|felt|was|were|had|came|went|left|broke|tired|busy|sick|flu|cold|rain\w*|work\w*|shift\w*|no time|no privacy|phone|printer|kids|baby|husband|wife|started|drew|cut|dead|absent|never|because|hard|is|isn'?t|thought|estaba|ten[ií]a|hab[ií]a|lleg\w+|enferm\w+)\b/i

/** Why it was not (all) done: after "because", in the client's words, else what follows the outcome or the next line. */
function barrierOf(note: ReadNote, line: Line, end: number): Fact | null {
  const text = textOf(note, line)
  const given = because.exec(text)
  if (given?.[1]) return piece(note, line, given.index + given[0].length - given[1].length)
  const rest = text.slice(end)
  const said = saying.exec(rest)
  if (said?.[1] && said[1].trim().split(/\s+/).length >= 2)
    return factAt(note, pieceOf(note, line, end + said.index + 1, end + said.index + 1 + said[1].length))
  const next = note.lines[line.index + 1]
  const near = next && next.section === line.section ? textOf(note, next) : ''
  const joined = next !== undefined && /;/.test(note.text.slice(line.end - 1, next.start + 1))
  const more = turn.exec(rest)
  if (more?.[1] && (reason.test(more[1]) || more[1].split(/\s+/).length >= 2))
    return piece(note, line, end + more.index + more[0].length - more[1].length)
  if (/^\s?(?:rather|instead)/.test(rest) || !reason.test(rest)) {
    const own = /\b(?:forgot|lost|stopped|couldn't|ran out|too (?:busy|tired))\b.{3,160}/i.exec(
      text.slice(Math.max(0, end - 14)),
    )
    if (own) return piece(note, line, Math.max(0, end - 14) + own.index)
  }
  if (
    next &&
    near &&
    (joined ||
      /^["“]/.test(near) ||
      because.test(near) ||
      /^(?:said|says|states|reports|the reason|on (?:the )?other days|she|he|they|felt|too)\b.{0,60}\b(?:forgot|too|busy|tired|because|couldn't|no time|afraid|avoid|lost|got|was|felt)/i.test(
        near,
      ))
  ) {
    const why = because.exec(near)
    if (why?.[1]) return piece(note, next, why.index + why[0].length - why[1].length)
    const quote = saying.exec(near)
    if (quote?.[1] && quote.index < 40)
      return factAt(note, pieceOf(note, next, quote.index + 1, quote.index + 1 + quote[1].length))
    return piece(note, next, 0)
  }
  const tail = /^\s?(?:then|and then|but)?\s?(.{6,160})/.exec(rest)?.[1] ?? ''
  if (tail && reason.test(tail) && speech.test(text)) return piece(note, line, text.length - tail.length)
  return backwards(note, line)
}

/** "Worked doubles, so the log stayed empty"; or the client's words right before. */
function backwards(note: ReadNote, line: Line): Fact | null {
  const before = note.lines[line.index - 1]
  if (before && before.section === line.section && /^["“]/.test(textOf(note, before))) return piece(note, before, 0)
  return null
}

function piece(note: ReadNote, line: Line, start: number): Fact | null {
  const text = textOf(note, line)
  const cut = /;\s|\.\s|\)(?:\s|\.|$)/.exec(text.slice(start))
  const end = cut ? start + cut.index : text.length
  const marks = text.slice(start, end).match(/["“”]/g)?.length ?? 0
  const stray = marks % 2 === 1 ? /["”][.\s]*$/.exec(text.slice(start, end)) : null
  return factAt(note, pieceOf(note, line, start, stray ? start + stray.index : end))
}
