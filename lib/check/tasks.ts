// Is the practice one task, and a task at all? Read from the words alone, and only in words that the note or the
// clinician wrote: the library's own practices are held to it by its tests.
import { withoutSpeech } from '../schema/plain-language.ts'
import type { Template } from '../schema/template.ts'

const verbs = String.raw`(?:complete|practi[cs]e|read|call|write|fill|track|journal|schedule|attend|listen|meditate|exercise|walk|do|try|use|start|make|list|watch|draw|send|text|email|ask|apply|clean|cook|go|sign up|work on|talk|tell|say|visit|plan|finish|run|stretch|breathe)`
const standingLog =
  /\b(?:diary card|sleep diary|log|rating sheet|chart|tally|track(?:er|ing)?|check ?box|rate|mark|note (?:it|how)|write (?:it )?down how|record)\b/i
const joiners = new RegExp(
  String.raw`(?:;\s*|\.\s+|\n+|\s\+\s|,?\s+\b(?:and|also|plus|as well as|and also|and then start to|in addition,?(?: to)?)\s+)(?:also\s+|to\s+|then\s+)?(?=${verbs}\b)`,
  'i',
)
const numbered = /(?:^|\s)(?:1[.)]|\(1\)|#1|a\))\s.*(?:\s|;|,)(?:2[.)]|\(2\)|#2|b\))\s/is
const startsWithVerb = new RegExp(String.raw`^(?:please |to )?${verbs}\b`, 'i')

/** Two things to do in one practice? A standing log beside the task is none. "and then" inside one exercise is none. */
export function holdsTwoTasks(practice: string): boolean {
  const text = withoutSpeech(practice)
  if (numbered.test(text)) return true
  if (
    /\b(?:also|as well as|plus|in addition)\b/i.test(text) &&
    !standingLog.test(text.slice(text.search(/\b(?:also|as well as|plus|in addition)\b/i)))
  )
    return true
  if (!startsWithVerb.test(text)) return false
  const joint = joiners.exec(text)
  return joint !== null && !standingLog.test(text.slice(joint.index))
}

const fillers = new Set(
  (
    'practice practise use try do work working on continue keep up be more being using trying the a an of some your my this that it to for in at with and or week weekly day daily every each ' +
    'time times once twice often regularly session sessions next until before between as needed when needed possible skill skills coping technique techniques tool tools strategy strategies ' +
    'exercise exercises homework mindfulness self-care selfcare self care breathing journaling relaxation meditation gratitude thoughts feelings emotions worksheet assignment therapy home'
  ).split(' '),
)

/** "Practise mindfulness this week": nothing left that anyone could see being done. */
export function isVague(practice: string, template: Pick<Template, 'name' | 'aliases'>): boolean {
  const names = new Set([template.name, ...template.aliases].flatMap((name) => name.toLowerCase().split(/[^a-z-]+/)))
  const left = (practice.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []).filter(
    (word) => !fillers.has(word) && !names.has(word) && !/^\d+x?$/.test(word),
  )
  return left.length < 2
}

/** "Send it Sunday": a sheet read alone at home does not say what "it" is. */
export const pointsNowhere = (practice: string): boolean =>
  /^\p{L}+ (?:it|that|this|them)\b(?! (?:week|day|time|out loud))/iu.test(practice.trim()) &&
  practice.trim().split(/\s+/).length < 8
