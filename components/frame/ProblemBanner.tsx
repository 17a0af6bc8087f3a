// What happened, what is safe, what to do next: always all three, and the button for the next step where there is one.
import type { SessionView } from '../../lib/flow/session-view.ts'
import { type ProblemCode, sentence } from '../../lib/errors.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { AllowSite } from './AllowSite.tsx'

const readAgain: readonly ProblemCode[] = [
  'read-failed',
  'field-gone',
  'field-changed',
  'access-lost',
  'locked',
  'no-target',
]
/** A wrong chart, a note that may not be as it was, or a fault of ours; the rest is a hindrance, not a danger. */
const grave: readonly ProblemCode[] = [
  'chart-changed',
  'chart-several',
  'other-tab',
  'not-exact',
  'not-restored',
  'unexpected',
  'orphaned',
]
const reload: readonly ProblemCode[] = ['unexpected', 'orphaned']
/** The field did not take it: the approved text is one click from the clipboard. */
const copyInstead: readonly ProblemCode[] = ['not-taken', 'not-exact', 'too-long', 'not-restored']
const hasButton: readonly ProblemCode[] = [
  ...readAgain,
  ...reload,
  ...copyInstead,
  'separate-note',
  'no-note',
  'parts-unreachable',
]

export function ProblemBanner({ view }: { view: SessionView }) {
  const problem = view.problem.value
  if (!problem) return null
  const { happened, safe, next } = sentence(problem)
  const names = view.names.value
  const origin = view.note.value?.origin ?? ''
  const site = /^https?:/.test(origin) ? origin : null
  return (
    <Banner
      tone={grave.includes(problem.code) ? 'danger' : 'caution'}
      icon="alert"
      urgent
      title={happened}
      onClose={() => view.dismissProblem()}
    >
      {names && (
        <dl class="names">
          <dt>Worksheet for</dt>
          <dd>{names.draftFor}</dd>
          <dt>Open now</dt>
          <dd>{names.openNow}</dd>
        </dl>
      )}
      <p class="problem-safe">{safe}</p>
      <p>{next}</p>
      {hasButton.includes(problem.code) && (
        <div class="actions">
          {problem.code === 'separate-note' && (
            <Button disabled={view.busy.value} onClick={() => view.pickInPage('progress-note')}>
              This is the progress note…
            </Button>
          )}
          {problem.code === 'no-note' && (
            <Button disabled={view.busy.value} onClick={() => view.pickInPage('note')}>
              Point at the note…
            </Button>
          )}
          {copyInstead.includes(problem.code) && view.draft.value && (
            <Button
              icon="copy"
              disabled={view.busy.value || view.copyBlockedBy.value !== null}
              onClick={() => view.approveAndCopy('chart')}
            >
              Copy the text
            </Button>
          )}
          {problem.code === 'parts-unreachable' &&
            view.closedSites.value.map((origin) => <AllowSite key={origin} view={view} origin={origin} why="frame" />)}
          {problem.code === 'access-lost' && site !== null && <AllowSite view={view} origin={site} why="navigation" />}
          {readAgain.includes(problem.code) && (
            <Button icon="refresh" disabled={view.busy.value} onClick={() => view.readAgain()}>
              Read again
            </Button>
          )}
          {reload.includes(problem.code) && (
            <>
              <Button icon="refresh" onClick={() => view.reload()}>
                Reload
              </Button>
              <Button icon="copy" onClick={() => view.copyReport()}>
                Copy report
              </Button>
            </>
          )}
        </div>
      )}
    </Banner>
  )
}
