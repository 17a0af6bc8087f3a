// The panel: one step at a time, under a header that always names the client. Reads the view's signals, calls its
// actions, and knows nothing else.
import '@preact/signals'
import type { SessionView } from '../lib/flow/session-view.ts'
import { Header } from './frame/Header.tsx'
import { MemoryNotice } from './frame/MemoryNotice.tsx'
import { PickDialog } from './frame/PickDialog.tsx'
import { ProblemBanner } from './frame/ProblemBanner.tsx'
import { QuestionDialog } from './frame/QuestionDialog.tsx'
import { ReadLine } from './frame/ReadLine.tsx'
import { Choosing } from './steps/Choosing.tsx'
import { DraftStep } from './steps/DraftStep.tsx'
import { Inserted } from './steps/Inserted.tsx'
import { Reading } from './steps/Reading.tsx'
import { Stop } from './steps/Stop.tsx'
import { Waiting } from './steps/Waiting.tsx'
import { Announce } from './ui/Announce.tsx'
import { Boundary } from './ui/Boundary.tsx'

/** `onThrow` is told, with nothing in it, when a render threw: what was thrown may carry a client's words. */
export function App({ view, onThrow }: { view: SessionView; onThrow?: () => void }) {
  return (
    <Boundary
      onReload={() => view.reload()}
      onCopyReport={() => view.copyReport()}
      {...(onThrow === undefined ? {} : { onThrow })}
    >
      <Panel view={view} />
    </Boundary>
  )
}

function Panel({ view }: { view: SessionView }) {
  const step = view.step.value
  return (
    <div class={`panel at-${step.at}`} translate={false}>
      <Header view={view} />
      <StepBody view={view} />
      <QuestionDialog view={view} />
      <PickDialog view={view} />
      <Announce
        text={
          step.at === 'inserted'
            ? 'Inserted. Save the note in your EHR.'
            : step.at === 'reading'
              ? 'Reading the note'
              : ''
        }
      />
    </div>
  )
}

function StepBody({ view }: { view: SessionView }) {
  const step = view.step.value
  const draft = view.draft.value
  // The step for a page without a note says the same in its own place.
  const saidBelow = step.at === 'choosing' && step.why === 'no-note' && view.problem.value?.code === 'no-note'
  const top = (
    <>
      {!saidBelow && <ProblemBanner view={view} />}
      {step.at !== 'waiting' && step.at !== 'reading' && <ReadLine view={view} />}
      <MemoryNotice view={view} />
    </>
  )
  if (step.at === 'draft' && draft) return <DraftStep key={draft.templateId} view={view} draft={draft} top={top} />
  return (
    <main class="scroll">
      {top}
      {step.at === 'waiting' && <Waiting />}
      {(step.at === 'reading' || step.at === 'draft') && <Reading />}
      {step.at === 'choosing' && <Choosing view={view} why={step.why} />}
      {step.at === 'stop' && <Stop view={view} />}
      {step.at === 'inserted' && <Inserted view={view} receipt={step.receipt} />}
    </main>
  )
}
