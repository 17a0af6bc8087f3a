// The closed list of what can go wrong. Each code has what happened, what is safe, and what to do next; foreign
// messages, causes and stacks are dropped where they are caught, because any of them may carry a client's words.

type Sentence = {
  /** What happened. `{...}` places take numbers or names that only ever live on screen. */
  happened: string
  /** What is safe: nothing was changed, the draft is kept. */
  safe: string
  /** What to do next. */
  next: string
}

const kept = 'Nothing was changed in the note. Your draft is kept.'

export const sentences = {
  'no-note': {
    happened: 'No note field is open on this page.',
    safe: 'Nothing was read or changed.',
    next: 'Open the session note, then click the Carryover button again, or start from a skill below.',
  },
  'parts-unreachable': {
    happened: 'No note could be read on this page. Parts of it that are out of reach: {over}.',
    safe: 'Nothing was read or changed.',
    next: 'Open the note in its own tab and click the Carryover button there, or start from a skill below.',
  },
  'restricted-page': {
    happened: 'The browser does not let extensions read this page.',
    safe: 'Nothing was read or changed.',
    next: 'Go to your EHR tab and click the Carryover button there.',
  },
  'access-lost': {
    happened: 'The page was reloaded or has moved on, so Carryover may no longer read it.',
    safe: kept,
    next: 'Click the Carryover button in the toolbar to allow this tab again.',
  },
  'read-failed': {
    happened: 'The page did not answer when its note was read.',
    safe: 'Nothing was changed in the note.',
    next: 'Click "Read again". If it goes on, reload the page and click the Carryover button.',
  },
  'too-large': {
    happened: 'This page holds more text than a session note: only the first 200,000 characters were read.',
    safe: 'Nothing was changed in the note.',
    next: 'Check what was read, or select the part you want and click the Carryover button.',
  },
  'separate-note': {
    happened: 'This field is labelled as a separate or psychotherapy note, so it was not read.',
    safe: 'Its text was not copied.',
    next: 'Open the progress note instead, or pick another field.',
  },
  'client-box': {
    happened: 'This field is labelled as one that the client sees, so it was not read.',
    safe: 'Nothing was read or changed.',
    next: 'Open the progress note instead, or pick another field.',
  },
  'field-gone': {
    happened: 'The note field is not on the page any more.',
    safe: kept,
    next: 'Open the note again and click "Read again", or use Copy.',
  },
  'field-changed': {
    happened: 'The note was changed after it was read.',
    safe: kept,
    next: 'Click "Read again", look at the draft, and approve it again.',
  },
  'place-gone': {
    happened: 'The place in the note for this worksheet is another one now.',
    safe: kept,
    next: 'Look at the place that is named above the button, and approve again.',
  },
  'chart-changed': {
    happened: 'Another chart is open now.',
    safe: kept,
    next: 'Go back to the chart this worksheet was written for, or clear it.',
  },
  'chart-changed-after': {
    happened: 'Another chart opened while the worksheet went in, so it was taken out again.',
    safe: 'The field reads as it did before. Your draft is kept.',
    next: 'Go back to the chart this worksheet was written for, and look at its note before you save.',
  },
  'chart-left': {
    happened: 'The page moved on at that very moment, so what stands in the note could not be checked.',
    safe: 'Please look at the note before you save. Your draft is kept.',
    next: 'Go back to the note and see whether the worksheet stands there.',
  },
  'chart-several': {
    happened: 'This page names more than one client, so Carryover cannot tell whose note this is.',
    safe: kept,
    next: "Open one client's note, or use Copy and paste it yourself.",
  },
  'other-tab': {
    happened: 'This worksheet belongs to another tab.',
    safe: kept,
    next: 'Go back to that tab to insert it.',
  },
  locked: {
    happened: 'This note is signed or read-only.',
    safe: kept,
    next: 'Use Copy, or add an addendum in your EHR and click "Read again".',
  },
  'too-long': {
    happened: 'The note field has no room: the text is {over} characters over its limit.',
    safe: kept,
    next: 'Shorten the worksheet, or use Copy.',
  },
  'not-exact': {
    happened: 'This field did not take the text exactly as approved.',
    safe: 'The note reads as it did before. Your draft is kept.',
    next: 'Use Copy and paste it yourself.',
  },
  'not-taken': {
    happened: 'This editor did not take the text.',
    safe: kept,
    next: 'Use Copy and paste it yourself.',
  },
  'not-restored': {
    happened: 'The field did not take the text exactly as approved, and it could not be taken out again.',
    safe: 'Please look at the note before you save. Your draft is kept.',
    next: 'Undo in the note with Ctrl+Z, then use Copy.',
  },
  busy: {
    happened: 'An insertion is already under way.',
    safe: 'It will be done once.',
    next: 'Wait for it to finish.',
  },
  'approval-gone': {
    happened: 'The worksheet was changed after it was approved.',
    safe: kept,
    next: 'Look at it once more and approve it again.',
  },
  'no-target': {
    happened: 'No field on this page can take the worksheet.',
    safe: kept,
    next: 'Use Copy, or open the note and click "Read again".',
  },
  'undo-refused': {
    happened: 'The note was changed since the worksheet went in, so it was not undone.',
    safe: 'Nothing was changed in the note.',
    next: 'Take the worksheet out by hand.',
  },
  'copy-failed': {
    happened: 'The browser did not allow copying.',
    safe: kept,
    next: 'Click inside the panel and press Copy again.',
  },
  'storage-failed': {
    happened: 'The draft could not be kept in the browser’s memory.',
    safe: 'It is still on screen. Nothing was changed in the note.',
    next: 'Copy it before you close this panel.',
  },
  orphaned: {
    happened: 'Carryover was updated or reloaded, and this panel was left behind.',
    safe: 'Nothing was changed in the note unless "Inserted" was shown.',
    next: 'Close this panel and click the Carryover button again.',
  },
  unexpected: {
    happened: 'Something went wrong in Carryover.',
    safe: 'Nothing was changed in the note unless "Inserted" was shown. Your draft is kept.',
    next: 'Click Reload. If it happens again, copy the report and send it to us: it holds no text from the note.',
  },
} satisfies Record<string, Sentence>

export type ProblemCode = keyof typeof sentences

/** A problem is a code and numbers: no free string can travel in it. `over`: the number that its sentence names. */
export type Problem = { code: ProblemCode; over?: number }

export const problem = (code: ProblemCode): Problem => ({ code })

/** The three parts of the sentence, with its numbers filled in. */
export function sentence(of: Problem): Sentence {
  const { happened, safe, next } = sentences[of.code]
  return { happened: happened.replace('{over}', String(of.over ?? 0)), safe, next }
}
