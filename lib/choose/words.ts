// Words of a request as stems, with the everyday words for the same trouble standing in for each other. Small on purpose:
// a template's own cues carry the meaning, this only lets "dreading" meet "dread".

const stops = new Set(
  (
    'a an and any are as at be but by can client could do does doing for from get gets getting give has have he her him his i in is it its just like likes liked love loves enjoy enjoys me my need needs needing of on or our ' +
    'she so some someone something sort than that the their them they this to up us want wants we when who with would you your s t ct pt help helps hates hate hard really very good bit use using homework exercise worksheet ' +
    'minute minutes min mins not no short quick easy about after before before during while week day time still new'
  ).split(' '),
)

/** Words that stand for the same thing in requests; the first of each row is the one that is compared. */
const rows: string[][] = [
  ['dread', 'dreading', 'apprehension', 'apprehensive', 'sunday scaries'],
  [
    'worry',
    'worries',
    'worried',
    'worrying',
    'overthink',
    'overthinking',
    'ruminate',
    'rumination',
    'ruminating',
    'what-if',
    'spiral',
    'spiraling',
  ],
  ['anxiety', 'anxious', 'nervous', 'nerves', 'tense', 'tension', 'stress', 'stressed', 'edgy', 'jittery', 'keyed'],
  ['panic', 'panicky', 'panics', 'hyperventilate', 'hyperventilating', 'attack', 'attacks'],
  [
    'low',
    'depressed',
    'depression',
    'sad',
    'sadness',
    'down',
    'blue',
    'flat',
    'hopeless',
    'unmotivated',
    'motivation',
    'numb',
    'anhedonia',
    'stuck-at-home',
    'listless',
  ],
  ['isolate', 'isolating', 'isolated', 'withdrawn', 'withdrawal', 'lonely', 'loneliness', 'alone', 'couch'],
  [
    'critic',
    'self-critical',
    'criticism',
    'perfectionism',
    'perfectionist',
    'self-doubt',
    'doubt',
    'imposter',
    'impostor',
    'shame',
    'worthless',
  ],
  ['thought', 'thoughts', 'thinking', 'belief', 'beliefs', 'story', 'stories', 'mind', 'head'],
  ['value', 'values', 'meaning', 'purpose', 'matter', 'matters', 'direction', 'valued'],
  ['part', 'parts', 'protector', 'manager', 'firefighter', 'exile', 'inner'],
  ['breath', 'breathe', 'breathing', 'breaths', 'belly', 'diaphragm'],
  ['calm', 'calming', 'relax', 'relaxing', 'relaxation', 'settle', 'soothe', 'soothing', 'unwind', 'wind-down'],
  ['sleep', 'sleeping', 'insomnia', 'bedtime', 'awake', 'asleep', 'night'],
  ['walk', 'walks', 'walking', 'outdoors', 'outside', 'hike', 'dog', 'movement', 'exercise', 'active'],
  [
    'subway',
    'bus',
    'train',
    'metro',
    'elevator',
    'plane',
    'crowd',
    'crowds',
    'shop',
    'grocery',
    'store',
    'driving',
    'commute',
  ],
  ['meeting', 'meetings', 'work', 'job', 'boss', 'office', 'presentation'],
  ['argument', 'conflict', 'fight', 'fights', 'family', 'quarrel'],
  ['mood', 'moods', 'upset', 'shift', 'trigger', 'triggers', 'triggered'],
  ['avoid', 'avoids', 'avoiding', 'avoidance', 'procrastinate', 'procrastination', 'procrastinating', 'putting-off'],
  ['journal', 'journaling', 'diary', 'write', 'writing'],
]
const sameAs = new Map(rows.flatMap((row) => row.map((word) => [stem(word), stem(row[0] ?? word)] as const)))

/** Endings off, enough for comparing; never shown. */
function stem(word: string): string {
  const so = word
    .replace(/(?:'s|’s)$/, '')
    .replace(/(?:ational|ations?|ments?|ness|ingly|edly|ings?|ied|ies|ed|es|ly|s)$/, (ending) =>
      /^(?:ied|ies)$/.test(ending) ? 'y' : '',
    )
  const kept = so.length >= 3 ? so : word
  return kept.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '')
}

export type Word = { shown: string; key: string }

/** Content words of a text, in order, without repeats. */
export function wordsOf(text: string): Word[] {
  const seen = new Set<string>()
  const words: Word[] = []
  for (const shown of text.toLowerCase().match(/\p{L}[\p{L}'’]*(?:-\p{L}+)*/gu) ?? []) {
    for (const part of shown.includes('-') && !sameAs.has(stem(shown)) ? shown.split('-') : [shown]) {
      if (stops.has(part)) continue
      const own = stem(part)
      const key = sameAs.get(own) ?? own
      if (key.length < 2 || seen.has(key)) continue
      seen.add(key)
      words.push({ shown: part, key })
    }
  }
  return words
}
