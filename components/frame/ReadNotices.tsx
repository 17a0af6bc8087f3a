// What was not read, and why; each with what the clinician can do about it.
import type { ComponentChildren } from 'preact'
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { PageNote } from '../../lib/schema/page-note.ts'
import { Button } from '../ui/Button.tsx'
import { AllowSite } from './AllowSite.tsx'

export function ReadNotices({ view, note }: { view: SessionView; note: PageNote }) {
  const { unreachableFrames: frames, separateNotes: separate, truncated } = note
  const closedOrigins = view.closedSites.value
  const busy = view.busy.value
  // After a reload neither text nor banner are known any more: nothing can be said of whose chart it is.
  const nameless = view.client.value === null && note.text !== '' && isNameless(note)
  const notices: ComponentChildren[] = []
  if (truncated) notices.push('The text is longer than a note: only its first part was read.')
  if (separate > 0)
    notices.push(
      <>
        {separate === 1 ? 'One field is' : `${separate} fields are`} labelled as a separate note and{' '}
        {separate === 1 ? 'was' : 'were'} not read.{' '}
        <Button kind="link" disabled={busy} onClick={() => view.pickInPage('progress-note')}>
          One of them is the progress note…
        </Button>
      </>,
    )
  if (nameless)
    notices.push(
      <>
        This page does not say whose chart it is.{' '}
        <Button kind="link" disabled={busy} onClick={() => view.pickInPage('client')}>
          Show where the client’s name stands…
        </Button>
      </>,
    )
  if (frames > 0)
    notices.push(
      <>
        {frames === 1 ? 'One part' : `${frames} parts`} of this page could not be read.
        {closedOrigins.length === 0 && ' If the note is there, open it in its own tab.'}
        {closedOrigins.map((origin) => (
          <span class="notice-site" key={origin}>
            {closedOrigins.length > 1 && `${hostOf(origin)} `}
            <AllowSite view={view} origin={origin} why="frame" />
          </span>
        ))}
      </>,
    )
  if (notices.length === 0) return null
  return (
    <ul class="read-notices">
      {notices.map((notice, index) => (
        <li key={index}>{notice}</li>
      ))}
    </ul>
  )
}

const isNameless = ({ banner, parts }: PageNote): boolean =>
  parts.length > 0 && !banner.several && banner.names.length + banner.dobs.length + banner.mrns.length === 0

const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '')
