// The note's language from its commonest small words. Only English and Spanish have rules of their own; for any other
// language the panel says so and lets the clinician pick, which is why a guess must be a clear one.
import type { Word } from './words.ts'

const common: Record<string, string> = {
  en: 'the and of to in was with for on her his she he that is at not from this by had has be as client pt ct reports next session',
  es: 'el la los las de que en y con por para su se una un del al no es lo como muy pero sesion paciente cliente refiere',
  fr: 'le la les des et du une dans pour avec sur est pas que qui elle il aux ses son cette seance patient',
  pt: 'o os as de que em um uma com para nao do da no na se por mais sua seu sessao paciente ela ele foi',
  de: 'der die das und ist nicht mit den von zu ein eine sie er im auf fur dem sich hat wurde sitzung',
  it: 'il lo gli di che e un una per con non del della si suo sua nel seduta paziente ha sono',
}

const lists = Object.entries(common).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }))
const english =
  /^(?:denies|denied|session|therapist|mood|sleep|anxiety|plan|homework|practiced|taught|introduced|reviewed|wk|rtc|tx|goal)$/
const most = 4000

/** BCP 47 primary tag, 'und' when it cannot be told. */
export function findLanguage(words: Word[]): string {
  const counts = new Map<string, number>()
  let letters = 0
  for (const word of words.slice(0, most)) {
    if (/^\d+$/.test(word.low)) continue
    letters++
    for (const { language, words: list } of lists)
      if (list.has(word.low)) counts.set(language, (counts.get(language) ?? 0) + 1)
    if (english.test(word.low)) counts.set('en', (counts.get('en') ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < Math.max(1, letters * 0.05)) {
    return words.length > 0 &&
      words.slice(0, most).every((w) => /^[\x20-\x7e]*$/.test(w.raw)) &&
      (first?.[0] ?? 'en') === 'en' &&
      letters > 0 &&
      letters < 40
      ? 'en'
      : 'und'
  }
  return second && second[1] === first[1] && first[0] !== 'en' ? second[0] : first[0]
}
