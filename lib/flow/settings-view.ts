// What the settings page shows and may change.
import { type ReadonlySignal, computed, signal } from '@preact/signals'
import { problem, type Problem } from '../errors.ts'
import type { Access } from '../page/access.ts'
import type { Settings } from '../schema/settings.ts'
import type { SettingsStore } from '../settings/settings.ts'

export interface SettingsView {
  settings: ReadonlySignal<Settings>
  problem: ReadonlySignal<Problem | null>
  /** True once the last change is on disk. */
  saved: ReadonlySignal<boolean>
  /** Sites that may be read without a click each, as the browser writes them. */
  allowed: ReadonlySignal<string[]>
  change(patch: Partial<Settings>): void
  /** Forgets one thing that was shown on a site, or all. */
  forget(index: number | 'all'): void
  revoke(pattern: string): void
}

export function createSettingsModel(
  initial: Settings,
  store: Pick<SettingsStore, 'write' | 'watch'>,
  access: Pick<Access, 'allowed' | 'revoke' | 'watch'>,
): SettingsView {
  const allowed = signal<string[]>([])
  const list = (): void =>
    void access.allowed().then(
      (patterns) => (allowed.value = patterns),
      () => undefined,
    )
  const state = signal<{ settings: Settings; problem: Problem | null; saved: boolean }>({
    settings: initial,
    problem: null,
    saved: false,
  })
  list()
  access.watch((patterns) => (allowed.value = patterns))
  store.watch((settings) => (state.value = { ...state.value, settings }))
  function change(patch: Partial<Settings>): void {
    const settings = { ...state.value.settings, ...patch }
    state.value = { settings, problem: null, saved: false }
    store.write(settings).then(
      () => (state.value = { ...state.value, saved: true }),
      () => (state.value = { ...state.value, problem: problem('storage-failed') }),
    )
  }
  return {
    settings: computed(() => state.value.settings),
    problem: computed(() => state.value.problem),
    saved: computed(() => state.value.saved),
    allowed,
    change,
    forget: (index) =>
      change({ taught: index === 'all' ? [] : state.value.settings.taught.filter((_, at) => at !== index) }),
    revoke: (pattern) => void access.revoke(pattern).then(list, list),
  }
}
