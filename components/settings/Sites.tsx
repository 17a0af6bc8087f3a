// What Carryover may do and knows on sites: each can be taken back by itself, and all of it at once.
import type { SettingsView } from '../../lib/flow/settings-view.ts'
import type { Taught, TaughtKind } from '../../lib/schema/taught.ts'
import { Button } from '../ui/Button.tsx'

const kindWord: Record<TaughtKind, string> = {
  note: 'Which field is the note',
  target: 'Where the worksheet goes',
  client: 'Where the client’s name stands',
  'progress-note': 'This field is the progress note, whatever its label says',
}

export function Sites({ view }: { view: SettingsView }) {
  const allowed = view.allowed.value
  const { taught } = view.settings.value
  return (
    <>
      <section>
        <h2>Sites that are allowed</h2>
        {allowed.length === 0 ? (
          <p>None. Carryover may enter a page only for the click on its button.</p>
        ) : (
          <>
            <p class="muted">
              Pages of these sites may be read again after they have moved on, and inside other pages. Nothing is read
              without a click in the panel.
            </p>
            <ul class="site-list">
              {allowed.map((pattern) => (
                <li key={pattern}>
                  <span class="site">{pattern.replace(/\/\*$/, '')}</span>
                  <Button kind="link" onClick={() => view.revoke(pattern)} label={`Take back ${pattern}`}>
                    Take back
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section>
        <h2>What you showed on sites</h2>
        {taught.length === 0 ? (
          <p>Nothing yet. With “Change…” in the panel you can point at the note or the client’s name in a page.</p>
        ) : (
          <>
            <p class="muted">Places in pages, as the page is built. No text of a note or a chart is among it.</p>
            <ul class="site-list">
              {taught.map((one, index) => (
                <li key={`${one.kind} ${one.origin}${one.path}`}>
                  <span>
                    {kindWord[one.kind]}
                    <span class="site muted">{siteOf(one)}</span>
                  </span>
                  <Button kind="link" onClick={() => view.forget(index)} label={`Erase: ${kindWord[one.kind]}`}>
                    Erase
                  </Button>
                </li>
              ))}
            </ul>
            <Button onClick={() => view.forget('all')}>Erase all</Button>
          </>
        )}
      </section>
    </>
  )
}

const siteOf = ({ origin, path }: Taught): string => `${origin.replace(/^https?:\/\//, '')}${path}`
