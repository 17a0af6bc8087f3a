// The few things that a clinician's own request can say outright about a dose: how long, when, no writing. They count as
// the clinician's words. All else in a request only helps to choose.
import type { PracticeSize } from '../schema/draft.ts'
import type { Template } from '../schema/template.ts'
import { capital } from './client-words.ts'
import { openShorthand } from './shorthand.ts'

export type Asked = { howLong: string | null; minutes: number | null; when: string | null; noWriting: boolean }

const words = new Map(
  Object.entries({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10, fifteen: 15, twenty: 20 }),
)

export function readRequest(request: string): Asked {
  const long = /\b(\d{1,3}|one|two|three|four|five|six|eight|ten|fifteen|twenty)[\s-]?min(?:ute)?s?\b/i.exec(request)
  const minutes = long ? (words.get((long[1] ?? '').toLowerCase()) ?? Number(long[1])) : null
  const day = /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s-]?(morning|afternoon|evening|night)s?\b/i.exec(request)
  const cue = /\b(?:after|before|while|during) (?!\d)[a-z' ]{3,40}?(?=[,;.]|$| (?:and|but|likes|hates|no)\b)/i.exec(
    request,
  )
  const bed = /\b(?:at (?:night|bedtime|lunch)|before bed|in the (?:mornings?|evenings?|car))\b/i.exec(request)
  const when = day ? `${day[1]} ${day[2]}` : (cue?.[0] ?? bed?.[0] ?? null)
  return {
    howLong: minutes === null ? null : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    minutes,
    when:
      when === null
        ? null
        : capital(
            openShorthand(when.trim().toLowerCase()).replace(/\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/g, (name) =>
              capital(name),
            ),
          ),
    noWriting:
      /\b(?:hates?|dislikes?|no|not|won't|can't|without|avoids?|doesn't like)\b[^.;]{0,20}\b(?:writ\w+|paper\w*|journal\w*|worksheets?|forms?)\b/i.test(
        request,
      ),
  }
}

/** The biggest size that fits into the minutes asked for; the smallest when none does. */
export function sizeWithin(template: Template, minutes: number): PracticeSize {
  if (template.sizes.big.minutes <= minutes) return 'big'
  return template.sizes.standard.minutes <= minutes ? 'standard' : 'small'
}
