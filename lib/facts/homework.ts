// Homework that the note itself assigns: then that is the task, and nothing may be put in its place. Told by a label
// ("HW:"), by the imperative in a plan ("Use one I-statement before next visit"), by "agreed to", "will" and a named
// doing. A liking or a maybe ("prefers evenings", "could try it on the bus") is a preference and assigns nothing.
import type { Fact } from '../schema/facts.ts'
import { factAt, pieceOf, textOf, type Line, type ReadNote } from './read-note.ts'
import { whensOf } from './schedule.ts'

const label =
  /^[\W\d_]{0,6}(?:new |this week'?s |weekly |next )?(?:hw|home ?work|home practice|home assignment|assignment|assigned|between[- ]session(?: (?:task|practice|work))?|practice (?:plan|assignment)|action (?:plan|step)|take[- ]home|to[- ]do|(?:student|client|pt|ct|child|teen|family|couple|parents?|mom|member) will(?=:)|practicar(?=:)|practice(?=:)|weekly practice|experiment for the week|home(?=:)|for home(?=:)|at home(?=:)|between (?:visits|appointments|meetings|now and then)|until (?:then|next (?:time|visit|session))(?=:)|this week(?=:)|for the week(?=:)|para (?:la )?casa|en casa(?=:)|para la semana(?=:)|tarea|tareas)(?: (?:assigned|given|plan|at home|for home|for (?:the )?(?:week|next (?:session|week|time))|this week|para (?:la )?(?:semana|casa)))?\s?(?:\([^()\n]{0,30}\)\s?)?(?:[:=–—-]|is to\b|to\b|was to\b|es\b)\s{0,3}/i
const inside =
  /\b(?:(?:hw|homework|home practice|assignment|tarea)\s?(?:[:=]|is to|to)\s?|assigned(?: (?:homework|hw|client|ct|pt|him|her|them))?(?: to| of|:)?\s|(?:client|ct|pt|cl|she|he|they|couple|both|family|parents?|mother|father|mom|dad|vet|veteran|patient|members?|group|each)(?: (?:and \w{2,12}))? (?:agreed|agrees|committed|commits|plans|was asked|were asked|is|are|asked|was encouraged|encouraged) to\s|se (?:asign[oó]|dej[oó])(?: de tarea)?:?\s|(?:se compromete|se comprometio|queda|quedo|va|accedio|acepto) (?:a|en)\s|(?:acuerda|acordo)\s|(?:^|[,.;:] )agreed to\s|^was to\s|^to (?!be\b|follow\b|address\b|review\b|return\b|see\b|discuss\b|explore\b|cover\b|start\b|begin\b|add\b|meet\b)(?=\w{2,12}\s)|(?:^|[.;,] )(?:client|ct|pt|cl|mom|mother|dad|father|g'?ma|grandma|grandmother|parents?|foster mom|both|couple|each|partners?|student|teen|vet|veteran|adults|both \w{4,12}|spouses?|husband|wife|aunt|uncle|grandpa|grandfather|brother|sister|son|daughter|kids?|everyone|all) to (?!be\b|return\b|see\b|follow\b|discuss\b)(?=\w{2,12}\s))/i
const will =
  /\b(?:client|ct|pt|cl|she|he|they|couple|both|family|parents?|mother|mom|dad|father|vet|patient|members?)(?:'ll| will)\s/i
const startsWill = /^will\s/i
/** "Between sessions", "for homework", "this week": then whatever the client will do is the homework. */
const leadIn =
  /\b(?:between (?:sessions|now and (?:the )?next (?:time|session|visit|week|appointment|meeting))|for homework|as homework|for (?:the|this) (?:coming |next )?week|until (?:the )?next (?:time|session|visit)|over the (?:next|coming) week|before (?:the )?next (?:session|visit)|para la (?:proxima )?semana|como tarea|de tarea|entre sesiones)\s?[,:]?\s(?=(?:he|she|they|client|ct|pt|cl|both|partners|the couple|each|parents?|mom|dad|student|teen|vet|veteran|family)(?: \w{2,12})?(?:'ll| will| is to| are to| to| agree[sd]? to)\s|(?:practi[cs]e|use|write|keep|do|try|track|log|read|notice|complete)\b)/i
/** A clinician's note to self, not a task: "Keep to protector parts", "Go slow", "Watch for dissociation". */
const caution =
  /^[\W\d_]{0,5}(?:visit (?:mon|tue|wed|thu|fri|sat|sun|\d)|keep .{0,24}\b(?:appts?|appointments?)\b|keep (?:to|in mind|an eye|pace|it (?:slow|light|simple)|sessions?|monitoring|weekly|working|watching|goals?|frame|focus)|stay (?:with|at|within|on)|go (?:slow|easy)|avoid|do not|don't|hold (?:off)?|watch for|watch (?:her|his|their)|be (?:careful|mindful|aware)|remember (?:to|that)|look for|listen for|call (?:her|him|them|client|mom|mother|dad|school|pcp|psych\w*|in)|visit (?:the|her|him)|leave (?:room|space|time)|maintain|attend|make (?:sure|room)|check (?:in|on|with)|give (?:her|him|them|time|space)|take (?:it )?slow|use (?:caution|interpreter)|ask (?:about|again|at|him about|her about))\b/i
const doing =
  'follow|carry|handle|greet|switch|begin|catch|label|fold|tape|tally|build|unplug|get (?:up|out)|push|practi[cs]e|complete|use|fill|log|track|write|record|rate|read|listen|do|try|keep|send|call|schedule|walk|ride|drive|go|visit|say|ask|tell|make|draw|add|drop off|cook|email|invite|join|apply|open|clean|plant|light|reach out|finish|pick|choose|notice|set|rehearse|list|share|spend|leave|put|bring|take|play|repeat|review|jot|note|mark|count|watch|start|text|post|sort|run|sit|stand|look|give|hold|name|identify|test|collect|plan|check|stay|eat|breathe|meditate|journal|show|ride out|color|redraw|pause|sing|stretch|tense|bring|hang|wear|swap|move|rewrite|rehearse|picture|imagine|speak|teach|offer|thank|greet|answer|contest|aplic|respir|camin|lea|lee|each|one|two|three|complet|anot|escrib|practic|us|hac|llen|registr'
const imperative = new RegExp(`^[\\W\\d_]{0,5}(?:then |please |also )?(?:${doing})(?:ar|er|ir)?\\b`, 'i')
const doingVerb = new RegExp(`^(?:${doing})\\b`, 'i')
const vague = /^(?:try|do|use|practi[cs]e|work on|keep doing|continue) (?:it|this|that|these|them)\b/i
const clinicians =
  /^(?:continue (?:weekly|therapy|sessions|tx|with (?:cbt|dbt|act))|review|monitor|schedule (?:next|appt|session|follow)|check in|send (?:referral|roi)|plan (?:to|for)|follow|coordinate|call (?:pcp|school|psychiatr|prescriber)|continue|note\b|note:|rate[sd]? |set (?:up|for|a|new|the)\b|made|one (?:more|of)|start(?:ed)? next|give (?:handout|worksheet)|use of|look at (?:this )?next|go over|go back|do .{0,40}next (?:session|week|time)|name[sd]\b|go slow)/i
const aims =
  /^(?:talk about|cut down|reduce|attend (?:weekly|sessions)|return|follow up|come|see|meet|work on|sign|consider|think about|contact)\b/i

const reported =
  /^(?:he|she|they|client|pt|ct|cl|mom|dad|member|veteran)\b.{0,16}\b(?:says|said|did|didn't|completed|kept|forgot|sat|used|tried|reports?|practi[cs]ed|brought)\b/i
/** What the clinician will do, subject left out. */
const own =
  /^(?:call (?:client|ct|pt|her|him|them|the|pcp|school|psych\w*|prescriber|back|tomorrow)|send (?:a |the )?(?:referral|roi|records|release|letter|summary|secure)|visit|see|check in|coordinate|follow|consult|contact|fax|email|review|monitor|reassess|obtain|meet|ask|continue|be|address|discuss|explore|revisit|introduce|assess|get to|take up|bring up|plan|refer|request|provide|schedule|staff|update)\b/i

type Found = { fact: Fact; rank: number; line: Line }

const skipped = new Set([
  'last-session',
  'homework-review',
  'treatment-plan',
  'mental-status',
  'boilerplate',
  'risk',
  'background',
  'header',
  'checklist',
  'subjective',
  'goal',
  'next',
])

function make(note: ReadNote, line: Line, start: number, text: string, rank: number): Found | null {
  const fact = factAt(note, pieceOf(note, line, start, text.length))
  return fact && fact.span.quote.split(/\s+/).length >= 2 ? { fact, rank, line } : null
}

function inLine(note: ReadNote, line: Line): Found | null {
  const text = textOf(note, line)
  if (
    caution.test(text) ||
    /^\W{0,4}(?:(?:possible|likely|main) )?(?:barriers?|obstacles?|back-?up|snag)\b/i.test(text) ||
    /\bgoals?\b.{0,40}\bwill\b/i.test(text)
  )
    return null
  if (line.part === 'homework' && reported.test(text)) return null
  if (line.part === 'homework')
    return /^(?:none|no |n\/a|not |ninguna)/i.test(text) ? null : make(note, line, 0, text, 4)
  if (skipped.has(line.part)) return null
  const named = label.exec(text)
  if (named) {
    const rest = text.slice(named[0].length)
    if (
      /^(?:none|no\b|n\/a|not\b|reviewed|completed|done|partial|did not|didn't|deferred|ninguna)/i.test(rest) ||
      /\breviewed|\bnot (?:done|completed|assigned)|homework review/i.test(text)
    )
      return null
    return make(note, line, named[0].length, text, 4)
  }
  if (
    /\b(?:no|without|declined|not assigned|did not|didn't|last (?:week|session)|previous|reviewed|completed) (?:the )?(?:new |any |formal )?(?:homework|hw|assign|tarea)/i.test(
      text,
    ) ||
    /assigned (?:last|at|previous)|last (?:week|session|time)/i.test(text)
  )
    return null
  const late =
    line.part === 'plan' ||
    line.part === 'response' ||
    line.part === 'intervention' ||
    (line.place > 0.45 && line.part !== 'assessment')
  const lead = late || line.place > 0.2 ? leadIn.exec(text) : null
  if (lead) return make(note, line, lead.index, text, 3.4)
  const agreed = inside.exec(text)
  if (agreed && late) {
    const start = agreed.index + agreed[0].length
    const rest = text.slice(start)
    if (!aims.test(rest) && !vague.test(rest) && !/will be|next (?:session|time|visit)\.?$/i.test(rest))
      return make(note, line, start, text, 3)
  }
  if (!late) return null
  if (
    imperative.test(text) &&
    (line.part === 'plan' || hasWhen(note, line)) &&
    !clinicians.test(text) &&
    !/(?<!\b(?:before|by|until|till) )next (?:wk|week|session|visit|time|appt)\b/i.test(text) &&
    !/^[\W\d_]{0,5}(?:practi[cs]ed|used|tried|completed|did)\b/i.test(text)
  ) {
    if (vague.test(text) && !hasWhen(note, line)) return null
    if (/\b(?:each|one|two|three)\b/i.test(text.slice(0, 6)) && !hasWhen(note, line)) return null
    return make(note, line, 0, text, 2.2 + (hasWhen(note, line) ? 0.4 : 0))
  }
  const promise = will.exec(text) ?? startsWill.exec(text)
  if (promise) {
    const start = promise.index + promise[0].length
    const rest = text.slice(start)
    if (
      (doingVerb.test(rest) || promise.index > 0) &&
      !own.test(rest) &&
      !aims.test(rest) &&
      !vague.test(rest) &&
      hasWhen(note, line) &&
      !/next (?:session|visit|time|appt)/i.test(rest) &&
      !clinicians.test(rest) &&
      !/^(?:wait|go back|likely|need|have|feel|sleep|stay|remain|tolerate|get through|not|also be)\b/i.test(rest)
    )
      return make(note, line, promise.index === 0 ? 0 : start, text, 2)
  }
  // "Client picked walking the dog, Mon/Wed/Fri after lunch": a chosen doing with its days.
  const chose = /\b(?:picked|chose|selected|settled on|eligi[oó])\s/i.exec(text)
  if (chose && whensOf(note, line).some((w) => w.days + w.often >= 2))
    return make(note, line, chose.index + chose[0].length, text, 1.8)
  if (
    line.part === 'plan' &&
    /^[\W_]{0,3}(?:daily|nightly|every (?:day|night|morning|evening)|each (?:day|night|morning)|\d{1,2}x|once|twice)\b/i.test(
      text,
    ) &&
    !/until|next/i.test(text) &&
    text.includes(',')
  )
    return make(note, line, 0, text, 1.6)
  if (
    (line.part === 'plan' || line.part === 'narrative') &&
    /,\s(?:mark|log|track|rate|check|read|practice|fill)\s/i.test(text) &&
    hasWhen(note, line)
  )
    return make(note, line, 0, text, 1.5)
  return null
}

const hasWhen = (note: ReadNote, line: Line): boolean => whensOf(note, line).length > 0

/** The homework and the line it stands in; null when the note assigns none. */
export function findHomework(note: ReadNote): { fact: Fact; line: Line } | null {
  let best: Found | null = null
  for (const line of note.lines) {
    const found = inLine(note, line)
    if (found && (!best || found.rank > best.rank)) best = found
  }
  return best && { fact: best.fact, line: best.line }
}
