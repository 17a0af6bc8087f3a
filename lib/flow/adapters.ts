// What the flow needs from outside, handed to it by the panel's composition root, and what it gives back.
import type { Desk } from '../desk/desk.ts'
import type { Access } from '../page/access.ts'
import type { PageCalls } from '../page/call.ts'
import type { Click } from '../page/click.ts'
import type { PointCalls } from '../page/point.ts'
import type { Settings } from '../schema/settings.ts'
import type { SettingsStore } from '../settings/settings.ts'
import type { Versions } from './report.ts'
import type { SessionView } from './session-view.ts'
import type { SigningTools } from './signing.ts'
import type { Stages } from './stages.ts'

export type Adapters = {
  page: PageCalls
  point: PointCalls
  access: Pick<Access, 'allow'>
  desk: Desk
  settings: { initial: Settings; store: Pick<SettingsStore, 'write'> }
  clipboard: SigningTools['clipboard']
  activeTab(): Promise<number | null>
  versions: Versions
  reload(): void
  openSettings(): void
  /** Called when the first frame with a new draft may be painted. */
  drafted?(): void
  stages: Stages
}

export type SessionFlow = SessionView & {
  takeClick(click: Click): void
  showTab(tabId: number): void
  closeTab(tabId: number): void
  settingsChanged(settings: Settings): void
  /** Wipes what has outlived its time at `now` (milliseconds since the epoch). */
  wipeExpired(now: number): void
  /** Renews what stands in the page by lease. */
  renew(): void
  /** For a panel that closes: takes what it drew out of the page. */
  leave(): void
  /** For the entrypoint's one error handler. */
  unexpected(): void
}
