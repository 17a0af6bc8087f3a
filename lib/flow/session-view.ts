// What the panel shows and what it may ask for: the contract between the session's flow and the components. Components
// read these signals and call these actions; nothing else.
import type { ReadonlySignal } from '@preact/signals'
import type { Problem } from '../errors.ts'
import type { Reviewer } from '../schema/approval.ts'
import type { Draft, Finding, PracticeSize, Renderings, SlotName } from '../schema/draft.ts'
import type { Candidate, SessionFacts } from '../schema/facts.ts'
import type { Place } from '../insert/choose-place.ts'
import type { InsertionReceipt, Placement } from '../schema/insertion.ts'
import type { NoteFormat, PageNote } from '../schema/page-note.ts'
import type { TaughtKind } from '../schema/taught.ts'
import type { TemplateChoice } from '../schema/template.ts'

export type { Place, TemplateChoice }

/** A skill found in the note. `templateId` is null when the library has no worksheet for it. */
export type FoundSkill = Candidate & { skillName: string; templateId: string | null }

export type Step =
  /** The panel was opened without a toolbar click: nothing may be read yet. */
  | { at: 'waiting' }
  | { at: 'reading' }
  /** No draft yet: an empty note (in-session start), no skill taught, or no note at all. */
  | { at: 'choosing'; why: 'empty-note' | 'no-skill' | 'no-template' | 'not-a-note' | 'no-note' | 'asked' }
  /** The note names a danger now: no draft and no suggestion until the clinician goes on by hand. */
  | { at: 'stop' }
  | { at: 'draft' }
  | { at: 'inserted'; receipt: InsertionReceipt }

/** A yes-or-no question that holds up one action. */
export type Question = {
  kind: 'different-note' | 'chart-unknown' | 'already-there' | 'replace-draft'
  /** For `chart-unknown` and `different-note`: the first line of the note that is open now. Screen only. */
  firstLine: string
  /** For `chart-unknown`: the page names nobody at all, so that the clinician may show where the name stands. */
  nameless?: boolean
}

/** The clinician is pointing at something in the page. `choices`: what may be pointed at, as the page calls it. */
export type PickView = { what: TaughtKind; choices: string[] }

/** Both names while the panel holds them, for a refusal after a chart switch. Screen only, never stored. */
export type ChartNames = { draftFor: string; openNow: string }

export interface SessionView {
  step: ReadonlySignal<Step>
  problem: ReadonlySignal<Problem | null>
  question: ReadonlySignal<Question | null>
  names: ReadonlySignal<ChartNames | null>

  /** The open chart as the page names it, e.g. name and date of birth; null after a panel reload until the next read. */
  client: ReadonlySignal<{ name: string; dob: string } | null>
  note: ReadonlySignal<PageNote | null>
  facts: ReadonlySignal<SessionFacts | null>
  /** At most three, best first. */
  skills: ReadonlySignal<FoundSkill[]>
  /** Index in note.fields of the field that takes the worksheet. */
  target: ReadonlySignal<number | null>
  /** Where in that field it goes; null without a field. */
  place: ReadonlySignal<Place | null>
  /** All places that the field has, best first. */
  places: ReadonlySignal<Place[]>
  /** Whether that field is outlined in the page now. */
  outlined: ReadonlySignal<boolean>
  picking: ReadonlySignal<PickView | null>
  /** Origins of parts of the page that could not be read, and could be allowed. */
  closedSites: ReadonlySignal<string[]>

  /** Search results for `request`, or the whole library (recently used first) when it is empty. */
  choices: ReadonlySignal<TemplateChoice[]>
  request: ReadonlySignal<string>

  draft: ReadonlySignal<Draft | null>
  findings: ReadonlySignal<Finding[]>
  /** Exactly what would be released, recomputed with each change; null without a draft. */
  renderings: ReadonlySignal<Renderings | null>
  reviewer: ReadonlySignal<Reviewer | null>
  /** True once approve() has signed this very text. One changed character makes it false. */
  approved: ReadonlySignal<boolean>
  /** Why Approve is disabled, as a sentence; null when it may be clicked. */
  blockedBy: ReadonlySignal<string | null>
  /** Why Copy is disabled; null when it may be clicked. Differs from blockedBy when no field can take the text. */
  copyBlockedBy: ReadonlySignal<string | null>
  /** True while an insertion or a read is under way. */
  busy: ReadonlySignal<boolean>
  /** Said once: drafts live in memory until the tab or browser is closed. */
  showMemoryNotice: ReadonlySignal<boolean>
  /** The clinician's own safety-plan text from settings, '' if none. */
  safetyPlanText: ReadonlySignal<string>

  readAgain(): void
  /** Take another field of the page as the note. */
  readField(fieldIndex: number): void
  chooseTarget(fieldIndex: number): void
  choosePlace(placement: Placement): void
  /** Brings the field on screen in the page. */
  showTarget(): void
  /** Lets the clinician point at it in the page; what is shown is remembered for this site. */
  pickInPage(what: TaughtKind): void
  /** Frames one of the choices in the page; null takes the frame away. */
  showChoice(index: number | null): void
  takeChoice(index: number): void
  endPicking(): void
  /** Asks the browser for this one origin. To be called right in a click. */
  allowSite(origin: string): void
  setRequest(text: string): void
  /** Start a draft from this template: by a found skill, by search, or by hand. */
  chooseTemplate(templateId: string): void
  /** Go on after a stop: a template picked by hand and a one-line reason. */
  goOnAfterStop(reason: string): void
  /** Back to the list of worksheets. */
  chooseAnother(): void
  /** From the list of worksheets back to the draft that is still there; does nothing without one. */
  backToDraft(): void
  editSlot(slot: SlotName, value: string): void
  /** The client or clinician said yes to a suggestion. */
  confirmSlot(slot: SlotName): void
  setSize(size: PracticeSize): void
  setFormat(format: NoteFormat): void
  setTitle(title: string): void
  acknowledge(cautionId: string): void
  setReviewer(reviewer: Reviewer): void
  approveAndInsert(): void
  approveAndCopy(which: 'chart' | 'client'): void
  undoInsert(): void
  answer(yes: boolean): void
  dismissProblem(): void
  dismissMemoryNotice(): void
  clear(): void
  /** A report without any text from the note, for the clipboard. */
  copyReport(): void
  reload(): void
  openSettings(): void
}
