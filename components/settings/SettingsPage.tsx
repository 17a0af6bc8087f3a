// What a clinician sets once. Nothing here is about a client; a signature is kept, a worksheet is not.
import '@preact/signals'
import { sentence } from '../../lib/errors.ts'
import type { SettingsView } from '../../lib/flow/settings-view.ts'
import type { Reviewer } from '../../lib/schema/approval.ts'
import { Announce } from '../ui/Announce.tsx'
import { Button } from '../ui/Button.tsx'
import { Chips } from '../ui/Chips.tsx'
import { PrivateField } from '../ui/PrivateField.tsx'
import { Sites } from './Sites.tsx'

const minutes = [15, 30, 60, 120, 240] as const
const nobody: Reviewer = { name: '', credential: '', supervisor: '' }

export function SettingsPage({ view }: { view: SettingsView }) {
  const { reviewer, wipeMinutes, safetyPlanText, recentTemplates } = view.settings.value
  const problem = view.problem.value
  const who = reviewer ?? nobody
  const sign = (part: Partial<Reviewer>): void => {
    const next = { ...who, ...part }
    view.change({ reviewer: next.name + next.credential + next.supervisor === '' ? null : next })
  }
  return (
    <main class="settings">
      <h1>Carryover settings</h1>
      <p class="muted">Kept on this computer. Nothing here is about a client, and nothing is sent anywhere.</p>
      <section>
        <h2>Who signs</h2>
        <PrivateField label="Your name" value={who.name} onInput={(name) => sign({ name })} />
        <PrivateField
          label="Credential"
          value={who.credential}
          placeholder="LCSW"
          onInput={(credential) => sign({ credential })}
        />
        <PrivateField
          label="Supervisor, with credential (if you are supervised)"
          value={who.supervisor}
          onInput={(supervisor) => sign({ supervisor })}
        />
      </section>
      <section>
        <h2>Unfinished drafts</h2>
        <Chips
          label="Wipe a draft after this many minutes without a change"
          hint="Drafts live in memory only. They also go when their tab or the browser is closed."
          options={minutes.map((value) => ({ value: String(value), label: String(value) }))}
          value={String(wipeMinutes)}
          onChange={(value) => view.change({ wipeMinutes: Number(value) })}
        />
      </section>
      <section>
        <h2>Your safety-plan text</h2>
        <PrivateField
          label="Shown unchanged when a note names a danger now"
          hint="Your own words: steps, crisis lines, who to call. No client's name."
          value={safetyPlanText}
          multiline
          maxLength={4000}
          onInput={(text) => view.change({ safetyPlanText: text })}
        />
      </section>
      <section>
        <h2>Recent worksheets</h2>
        <p>{recentTemplates.length === 0 ? 'None yet.' : 'The worksheets you used last stand first in the list.'}</p>
        <Button disabled={recentTemplates.length === 0} onClick={() => view.change({ recentTemplates: [] })}>
          Forget them
        </Button>
      </section>
      <Sites view={view} />
      {problem && <p class="blocked">{sentence(problem).happened}</p>}
      <Announce text={view.saved.value ? 'Saved' : ''} />
    </main>
  )
}
