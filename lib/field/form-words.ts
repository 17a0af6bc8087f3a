// A label without a client's words: pages write "Progress note for Maya Rivera" where a label stands. Only words that
// note forms are made of are kept. Pure.
const vocabulary = new Set(
  (
    'a action add additional addressed an and anything area assessment assessments behavior behaviors behaviour between body box brief case chart clinical client ' +
    'comments complaint contact content counseling current daily data describe description details dictation editor encounter ' +
    'enter evaluation examination family field findings first follow for form from functioning goal goals group here history home homework ' +
    'impression impressions in individual intake intervention interventions item items line long main medical mental ' +
    'message narrative next new note notes objective objectives observations of on or other patient plan planning plans practice ' +
    'presenting problem problems progress psychotherapy recommendations rich response responses review risk second section session ' +
    'service short skill skills status steps subjective summary symptoms task tasks text textarea the therapist therapeutic therapy third to ' +
    'today topics treatment type up update used visit week with write your soap dap birp girp pie'
  ).split(' '),
)

/** `word` in lower case. */
export const isFormWord = (word: string): boolean => vocabulary.has(word)

/** At most 60 characters; '' when nothing of the label is a form's own word. */
export const formWords = (label: string): string =>
  label
    .split(/[^A-Za-z]+/)
    .filter((word) => isFormWord(word.toLowerCase()))
    .join(' ')
    .slice(0, 60)
