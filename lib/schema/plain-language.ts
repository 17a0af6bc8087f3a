// What a client's page may not say, as word lists: drafting leaves these out and checking flags them, so both read the
// same list. Matching is on words present; nothing here reads meaning.

const diagnosis = String.raw`MDD|GAD|PTSD|C-?PTSD|OCD|BPD|ADHD|ADD|ASD|SAD|AUD|SUD|OUD|DID|NPD|PMDD|BED|(?:major )?depressive disorder|\w+ (?:anxiety|personality|panic|mood|stress|use|eating) disorder|bipolar(?: disorder| I{1,2})?|schizo\w+|borderline|psychosis|dysthymia|agoraphobia|anorexia|bulimia`
const scale = String.raw`PHQ-?\d*|GAD-?[27]|PCL(?:-?5)?|BDI(?:-?II)?|BAI|C-?SSRS|AUDIT(?:-C)?|DASS-?\d*|Y-?BOCS|OCI-?R|ISI|PSQI|WSAS|OQ-?45|SUDS?|GAF|WHODAS|MADRS|HAM-?[AD]|DES-?II|EDE-?Q|ACE score`
const code = String.raw`[FfZz]\d{2}(?:\.\d{1,3})?|DSM(?:-?(?:5|IV|V))?(?:-TR)?|ICD-?1[01]`
const score = String.raw`\bscore[ds]?\b(?: (?:of|at|was|is))? \d+|\b\d+ ?/ ?(?:27|21|63|80)\b`

// Short forms are matched as written (SAD is a diagnosis, sad is a feeling); long names in any case.
const capitals = new RegExp(
  String.raw`\b(?:${scale}|MDD|GAD|PTSD|C-?PTSD|OCD|BPD|ADHD|ADD|ASD|SAD|AUD|SUD|OUD|DID|NPD|PMDD|BED|${code})\b`,
)
const anyCase = new RegExp(
  String.raw`\b(?:${diagnosis
    .split('|')
    .filter((one) => !/^[A-Z-?]+$/.test(one))
    .join('|')})\b|${score}`,
  'i',
)

/** The first diagnosis, scale or score named in a text, as written; null when there is none. */
export function clinicalTerm(text: string): string | null {
  return (capitals.exec(text) ?? anyCase.exec(text))?.[0] ?? null
}

const blame =
  /\b(?:fail(?:s|ed|ing|ures?)?|non-?complian(?:t|ce)|complian(?:t|ce)|excuses?|should(?:n't)? have|should've|didn['’]t bother|lazy|resist(?:ant|ance)|unmotivated|your fault|no good reason)\b/i

/** The first blaming word in a text, as written; null when there is none. */
export const blameWord = (text: string): string | null => blame.exec(text)?.[0] ?? null

const speech = /"[^"]*"|“[^”]*”/g

/** The text without what stands between quotation marks. */
export const withoutSpeech = (text: string): string => text.replace(speech, ' ').replace(/ {2,}/g, ' ').trim()
