// What the settings page shows and may change.
import { type ReadonlySignal, computed, signal } from '@preact/signals'
import { problem, type Problem } from '../errors.ts'
import type { Settings } from '../schema/settings.ts'
import type { SettingsStore } from '../settings/settings.ts'

export interface SettingsView {
  settings: ReadonlySignal<Settings>
  problem: ReadonlySignal<Problem | null>
  /** True once the last change is on disk. */
  saved: ReadonlySignal<boolean>
  change(patch: Partial<Settings>): void
}

export function createSettingsModel(initial: Settings, store: Pick<SettingsStore, 'write' | 'watch'>): SettingsView {
  const state = signal<{ settings: Settings; problem: Problem | null; saved: boolean }>({
    settings: initial,
    problem: null,
    saved: false,
  })
  store.watch((settings) => (state.value = { ...state.value, settings }))
  return {
    settings: computed(() => state.value.settings),
    problem: computed(() => state.value.problem),
    saved: computed(() => state.value.saved),
    change(patch) {
      const settings = { ...state.value.settings, ...patch }
      state.value = { settings, problem: null, saved: false }
      store.write(settings).then(
        () => (state.value = { ...state.value, saved: true }),
        () => (state.value = { ...state.value, problem: problem('storage-failed') }),
      )
    },
  }
}
