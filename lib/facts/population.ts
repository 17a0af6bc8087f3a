// For whom the worksheet will be: told by who is in the room and by a stated age, never by the tone of the note.
import type { SessionFacts } from '../schema/facts.ts'
import type { ReadNote } from './read-note.ts'

type Population = SessionFacts['population']

/** Only this much of a note is looked at: who attends stands at its start. */
const head = 6000

const group =
  /\b(?:(?:skills?|therapy|process|dbt|cbt|act|iop|php|support|psychoeducation(?:al)?|men'?s|women'?s|mindfulness|anger|recovery|grief) group\b|group (?:session|therapy|note|members?|topic|content|leaders?|facilitat)|\d{1,2} (?:members|participants|clients|pts|group members) (?:present|attended|in attendance)|members? present|sesi[oó]n de grupo|(?<!\bsu )grupo de|\b\w+ group,? (?:week|wk|session|meeting) \d|\bgroup (?:wk|week) \d)/i
const notGroup =
  /\b(?:support group|attend(?:s|ed|ing)? (?:a |his |her |the )?(?:\w+ )?group|from group|in group|group home|muscle groups?|friend group|aa group|men's group on)\b/gi
const couple =
  /\b(?:couples?(?:'s)? (?:session|therapy|counsel|note|work|tx)|couple(?:'s)?\b.{0,20}\bsession|conjoint|\b(?:same-sex |married |engaged |dating |gay |lesbian )couple\b|\bcouple, (?:both|married|together)|\bcouple(?::| (?:seen|present|arrived|attended|report|returned|came|on time|note))|marital (?:therapy|session|counsel)|both partners|partners? (?:a|b|1|2)\b|\bP1\b.{0,200}\bP2\b|terapia de pareja|sesi[oó]n de pareja|la pareja|EFT couples|relationship counsel)/is
const age =
  /\b(\d{1,2})\s?(?:-|–)?\s?(?:y\/?o\b|yo\b|yrs?\.?[- ]?old|years?[- ]?old|year[- ]?old|a[nñ]os\b|(?:M|F|NB)\b)|\b(?:age|aged|edad)[: ]{1,2}(\d{1,2})\b/g
const clientBefore =
  /(?:sister|brother|son|daughter|kids?|child(?:ren)?|baby|mother|father|mom|dad|wife|husband|niece|nephew|grand\w{3,9}|hij[oa]|when (?:he|she|they) (?:was|were)|at age|since|partner|friend|boyfriend|girlfriend)[^.\n]{0,14}$/i
const teen =
  /\b(?:teen(?:age)?r? client|adolescent (?:client|pt|patient|session)|adolescent\b|teen (?:client|pt|session|group)|sophomore|freshman in high|high[- ]school(?:er)? (?:student|junior|senior|sophomore|freshman)|high schooler|middle schooler|(?:9th|10th|11th|12th|8th|7th|ninth|tenth|eleventh|twelfth|eighth) (?:grade|grader)|Gr\.? ?(?:7|8|9|10|11|12)|adolescente)\b/i
const child =
  /\b(?:play therapy|parent[/-]child|child (?:client|session|pt|therapy|present|and (?:mother|father|parent|mom|dad|caregiver))|(?:client|pt|patient) is a (?:child|kid)|kindergart\w{1,6}|(?:1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth)[- ]grade(?:r)?|preschool\w{0,3}|parent (?:consult|session|training|coaching|management|guidance|only)|caregiver (?:session|consult)|PCIT|la ni[nñ]a|el ni[nñ]o)\b/i
const own = /\b(?:her|his|their|my|has a|has an|the couple'?s|s[ua]s?) (?:own )?(?:teen|adolescent|child|\d{1,2})/i

/** "Mom + Leo (8)": the one with the age is the client. */
const withChild = /\b(?:foster )?(?:mom|mother|dad|father|parents?|g'?ma|grandmother)(?: \+ | and | & )$/i

export function findPopulation(note: ReadNote): Population {
  const text = note.text.slice(0, head)
  if (
    group.test(text.slice(0, 700).replace(notGroup, ' ')) ||
    /\b\d{1,2} (?:members|participants) (?:present|attended)/i.test(text)
  )
    return 'group'
  if (couple.test(text.slice(0, 1500))) return 'couple'
  for (const found of text.matchAll(age)) {
    const years = Number(found[1] ?? found[2])
    const before = text.slice(Math.max(0, found.index - 50), found.index)
    if (years < 3 || clientBefore.test(before)) continue
    return years <= 12 ? 'child' : years <= 17 ? 'teen' : 'adult'
  }
  const named = /\p{Lu}\p{L}{2,14} \((\d{1,2})(?: ?(?:yo|y\/o|years old))?\)/u.exec(text.slice(0, 400))
  const given =
    named && !clientBefore.test(text.slice(Math.max(0, named.index - 24), named.index).replace(withChild, ''))
      ? Number(named[1])
      : 0
  if (given >= 3 && given <= 17) return given <= 12 ? 'child' : 'teen'
  const plain = text.replace(new RegExp(own.source, 'gi'), ' ')
  if (child.test(plain)) return 'child'
  return teen.test(plain) ? 'teen' : 'adult'
}
