// The foot of the panel: checklist, sign-off line, the one primary action. Approve stays disabled until every line of
// the text has been on screen as it stands now; a changed line has to be seen again.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { Draft, SlotName } from '../../lib/schema/draft.ts'
import { Button } from '../ui/Button.tsx'
import { Checklist } from './Checklist.tsx'
import { PlaceLine } from './PlaceLine.tsx'
import { ReviewerForm } from './ReviewerForm.tsx'
import { fieldName, lockWord } from './words.ts'

export type Page = 'chart' | 'client'

export type SignOffProps = {
  view: SessionView
  draft: Draft
  page: Page
  /** Whether each page's text, as it is now, has been on screen. */
  chartSeen: boolean
  clientSeen: boolean
  checklistOpen: boolean
  onChecklist: (open: boolean) => void
  onJump: (slot: SlotName) => void
  /** Bring the first line that was not seen yet on screen. */
  onShowRest: (page: Page) => void
  onShowCaution: () => void
}

export function SignOff(props: SignOffProps) {
  const { view, draft, page, chartSeen, clientSeen } = props
  const signing = useSignal(false)
  const busy = view.busy.value
  const note = view.note.value
  const target = view.target.value
  const field = target === null ? undefined : note?.fields[target]
  const canInsert = field !== undefined && field.lock === null
  // A signed note has no field for the worksheet: why not is to be read from the note itself.
  const noteLock = note?.fields[note.parts[0]?.fieldIndex ?? -1]?.lock
  const reviewer = view.reviewer.value
  const copyBlocked = view.copyBlockedBy.value
  const blocked = canInsert ? view.blockedBy.value : copyBlocked
  const seen = canInsert || page === 'chart' ? chartSeen : clientSeen
  const pageSeen = page === 'chart' ? chartSeen : clientSeen
  const openCaution = draft.cautions.some((caution) => !caution.acknowledged)

  useEffect(() => {
    if (reviewer) signing.value = false
  }, [reviewer])

  if (signing.value && !reviewer) {
    return (
      <footer class="foot">
        <ReviewerForm onSave={(entered) => view.setReviewer(entered)} onCancel={() => (signing.value = false)} />
      </footer>
    )
  }

  const insertName = `Approve and insert into ${fieldName(field)}`
  return (
    <footer class="foot">
      <Checklist
        findings={view.findings.value}
        open={props.checklistOpen}
        onToggle={props.onChecklist}
        onJump={props.onJump}
      />
      <div class="foot-line">
        {blocked !== null ? (
          <p class="blocked">
            {blocked}
            {openCaution && (
              <Button kind="link" onClick={props.onShowCaution}>
                Show it
              </Button>
            )}
          </p>
        ) : !seen ? (
          <p class="blocked">
            {canInsert && page === 'client' ? 'Read the chart text first.' : 'There is more text to read.'}
            <Button kind="link" onClick={() => props.onShowRest(canInsert ? 'chart' : page)}>
              Show it
            </Button>
          </p>
        ) : (
          <p class="reviewed">
            You reviewed this worksheet.
            {reviewer && (
              <span class="reviewer-name"> {[reviewer.name, reviewer.credential].filter(Boolean).join(', ')}</span>
            )}
          </p>
        )}
      </div>
      {canInsert && <PlaceLine view={view} name={fieldName(field)} />}
      {!canInsert && (
        <p class="foot-note">
          {field?.lock
            ? `${fieldName(field)} is ${lockWord[field.lock]}: copy the text instead.`
            : noteLock
              ? `This note is ${lockWord[noteLock]}: copy the text instead.`
              : 'No field here can take it: copy the text instead.'}
        </p>
      )}
      <div class="actions">
        {reviewer === null ? (
          <Button kind="primary" class="grow" onClick={() => (signing.value = true)}>
            Add your name to approve
          </Button>
        ) : canInsert ? (
          <>
            <Button
              kind="primary"
              class="grow"
              busy={busy}
              disabled={blocked !== null || !chartSeen}
              onClick={() => view.approveAndInsert()}
            >
              {insertName}
            </Button>
            <Button
              icon="copy"
              {...(page === 'client' ? { label: 'Copy client page' } : {})}
              disabled={copyBlocked !== null || !pageSeen || busy}
              onClick={() => view.approveAndCopy(page)}
            >
              Copy
            </Button>
          </>
        ) : (
          <Button
            kind="primary"
            class="grow"
            icon="copy"
            busy={busy}
            disabled={blocked !== null || !pageSeen}
            onClick={() => view.approveAndCopy(page)}
          >
            {page === 'chart' ? 'Approve and copy' : 'Approve and copy client page'}
          </Button>
        )}
      </div>
    </footer>
  )
}
