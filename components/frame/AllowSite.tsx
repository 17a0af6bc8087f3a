// "Allow on this EHR": said in full before the browser asks, because the browser's own question names no reason and has No
// as its answer. The browser is asked right in the click.
import { useSignal } from '@preact/signals'
import type { SessionView } from '../../lib/flow/session-view.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

export type AllowSiteProps = { view: SessionView; origin: string; why: 'frame' | 'navigation' }

export function AllowSite({ view, origin, why }: AllowSiteProps) {
  const asking = useSignal(false)
  return (
    <>
      <Button kind={why === 'frame' ? 'link' : 'secondary'} onClick={() => (asking.value = true)}>
        Allow on this EHR…
      </Button>
      {asking.value && (
        <Dialog
          title="Allow Carryover on this site?"
          yes="Ask the browser"
          no="Not now"
          onAnswer={(yes) => {
            asking.value = false
            if (yes) view.allowSite(origin)
          }}
        >
          <p>
            <b class="site">{siteName(origin)}</b>
          </p>
          <p>
            {why === 'frame'
              ? 'A part of this page comes from that address. Once allowed, it can be read and written like the rest.'
              : 'The browser lets Carryover into a page only for the click. Once allowed, the page may be read again after it has reloaded or moved on.'}
          </p>
          <p>
            Still nothing is read before you click, and nothing leaves the browser. This one address only; you can take
            it back in the settings at any time. The browser will ask you next.
          </p>
        </Dialog>
      )}
    </>
  )
}

const siteName = (origin: string): string => origin.replace(/^https:\/\//, '')
