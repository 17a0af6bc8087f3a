// What looks like a person's name in a page. Pure. Pages write "Maya Rivera", "RIVERA, Maya J." and "Maya Rivera(1)";
// they also write "Progress Note" and "Simple Practice" in the same places.

const notNames = new Set(
  (
    'progress note notes session visit client clients patient patients chart charts home dashboard calendar schedule new edit view save sign signed print psychotherapy ' +
    'group therapy therapist treatment plan plans billing documents settings individual assessment intake clinic center centre counseling practice health care medical record ' +
    'records hospital service services date birth born age female male nonbinary other unknown years year old active inactive status summary overview history ' +
    'demographics profile details information messages message tasks today week month day appointment appointments subjective objective data ' +
    'behavior intervention response goal goals diagnosis diagnoses medications allergies vitals forms form results orders log out in login search help the of and for last ' +
    'next review draft unsigned locked encounter encounters insurance primary provider user account telehealth video join start end time workspace ehr emr openmrs openemr'
  ).split(' '),
)

/** The name in a short text, without its "(1)", or null. */
export function nameIn(text: string): string | null {
  const plain = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/^\s*(?:client|patient|member|name|patient name|client name)\s*:\s*/i, '')
    .trim()
  if (plain.length < 4 || plain.length > 60 || /\d|[/|@<>{}_=]/.test(plain)) return null
  const words = plain
    .replaceAll(/["“”][^"“”]*["“”]/g, ' ')
    .split(/[\s,]+/)
    .filter(Boolean)
  if (words.length < 2 || words.length > 6) return null
  const particle = /^(?:de|del|della|di|da|dos|la|las|van|von|der|den|ter|bin|ibn|al|el|y|e|st\.?|le)$/
  const shaped = words.every((word) => particle.test(word) || /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word))
  const plainWords = words.every((word) => !notNames.has(word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')))
  const long = words.filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > 1).length
  return shaped && plainWords && long >= 2 ? plain.replaceAll(/\s+/g, ' ') : null
}

/** The name in a page's title, unless it is the product's own ("Simple Practice" on simplepractice.com). */
export function nameInTitle(title: string, hostname: string): string | null {
  const host = hostname.toLowerCase().replaceAll(/[^a-z]/g, '')
  for (const part of title.split(/\s[-–—|·•:]\s|[|•·:]\s?/)) {
    const name = nameIn(part)
    if (name && !(host.length > 0 && host.includes(name.toLowerCase().replaceAll(/[^a-z]/g, '')))) return name
  }
  return null
}
