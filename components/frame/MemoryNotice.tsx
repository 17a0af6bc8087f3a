// Said once: where a draft lives, and when it is gone.
import type { SessionView } from '../../lib/flow/session-view.ts'
import { Banner } from '../ui/Banner.tsx'

export function MemoryNotice({ view }: { view: SessionView }) {
  if (!view.showMemoryNotice.value) return null
  return (
    <Banner tone="info" icon="info" closeLabel="Understood" onClose={() => view.dismissMemoryNotice()}>
      <p>Drafts stay in memory, not on disk. They are gone when you close this tab or the browser.</p>
    </Banner>
  )
}
