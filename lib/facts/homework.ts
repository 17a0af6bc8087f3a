// Homework that the note itself assigns: then that is the task, and nothing may be put in its place. Told by a label
// ("HW:"), by the imperative in a plan ("Use one I-statement before next visit"), by "agreed to", "will" and a named
// doing. A liking or a maybe ("prefers evenings", "could try it on the bus") is a preference and assigns nothing.
import type { Fact } from '../schema/facts.ts'
import { factAt, pieceOf, textOf, type Line, type ReadNote } from './read-note.ts'
import { whensOf } from './schedule.ts'

const label =
  /^[\W\d_]{0,6}(?:new |this week'?s |weekly |next )?(?:hw|home ?work|home practice|home assignment|assignment|assigned|between[- ]session(?: (?:task|practice|work))?|practice (?:plan|assignment)|action (?:plan|step)|take[- ]home|to[- ]do|weekly practice|experiment for the week|tarea|tareas)(?: (?:assigned|given|plan|for (?:the )?(?:week|next (?:session|week|time))|this week|para (?:la )?(?:semana|casa)))?\s?(?:\([^()\n]{0,30}\)\s?)?(?:[:=–—-]|is to\b|to\b|was to\b|es\b)\s{0,3}/i
const inside =
  /\b(?:(?:hw|homework|home practice|assignment|tarea)\s?(?:[:=]|is to|to)\s?|assigned(?: (?:homework|hw|client|ct|pt|him|her|them))?(?: to| of|:)?\s|(?:client|ct|pt|cl|she|he|they|couple|both|family|parents?|mother|father|mom|dad|vet|veteran|patient|members?|group|each)(?: (?:and \w{2,12}))? (?:agreed|agrees|committed|commits|plans|was asked|were asked|is|are|asked|was encouraged|encouraged) to\s|se (?:asign[oó]|dej[oó])(?: de tarea)?:?\s)/i
const will =
  /\b(?:client|ct|pt|cl|she|he|they|couple|both|family|parents?|mother|mom|dad|father|vet|patient|members?)(?:'ll| will)\s/i
const startsWill = /^will\s/i
const doing =
  'practi[cs]e|complete|use|fill|log|track|write|record|rate|read|listen|do|try|keep|send|call|schedule|walk|ride|drive|go|visit|say|ask|tell|make|draw|add|drop off|cook|email|invite|join|apply|open|clean|plant|light|reach out|finish|pick|choose|notice|set|rehearse|list|share|spend|leave|put|bring|take|play|repeat|review|jot|note|mark|count|watch|start|text|post|sort|run|sit|stand|look|give|hold|name|identify|test|collect|plan|check|stay|eat|breathe|meditate|journal|each|one|two|three|complet|anot|escrib|practic|us|hac|llen|registr'
const imperative = new RegExp(`^[\\W\\d_]{0,5}(?:then |please |also )?(?:${doing})(?:ar|er|ir)?\\b`, 'i')
const doingVerb = new RegExp(`^(?:${doing})\\b`, 'i')
const vague = /^(?:try|do|use|practi[cs]e|work on|keep doing|continue) (?:it|this|that|these|them)\b/i
const clinicians =
  /^(?:continue (?:weekly|therapy|sessions|tx|with (?:cbt|dbt|act))|review|monitor|schedule (?:next|appt|session|follow)|check in|send (?:referral|roi)|plan (?:to|for)|follow|coordinate|call (?:pcp|school|psychiatr|prescriber)|continue|note\b|note:|rate[sd]? |set (?:up|for|a|new|the)\b|made|one (?:more|of)|start(?:ed)? next|give (?:handout|worksheet)|use of|look at (?:this )?next|go over|go back|do .{0,40}next (?:session|week|time)|name[sd]\b|go slow)/i
const aims =
  /^(?:talk about|cut down|reduce|attend (?:weekly|sessions)|return|follow up|come|see|meet|work on|sign|consider|think about|contact)\b/i

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
    !/^[\W\d_]{0,5}(?:practi[cs]ed|used|tried|completed|did)\b/i.test(text)
  ) {
    if (vague.test(text) && !hasWhen(note, line)) return null
    if (/\b(?:each|one|two|three)\b/i.test(text.slice(0, 6)) && !hasWhen(note, line)) return null
    return make(note, line, 0, text, 2.5)
  }
  const promise = will.exec(text) ?? startsWill.exec(text)
  if (promise) {
    const start = promise.index + promise[0].length
    const rest = text.slice(start)
    if (
      doingVerb.test(rest) &&
      !vague.test(rest) &&
      hasWhen(note, line) &&
      !/next (?:session|visit|time|appt)/i.test(rest) &&
      !clinicians.test(rest) &&
      !/^(?:keep|put|leave|wait|go back)/i.test(rest)
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
