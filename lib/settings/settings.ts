// Settings live in storage.local. Storage does not check what it holds (another version, a policy, a damaged profile),
// so every read is parsed, field by field: one bad value costs that value, not the rest.
import { storage } from 'wxt/utils/storage'
import { Settings, defaultSettings } from '../schema/settings.ts'

const item = storage.defineItem<unknown>('local:settings', { fallback: defaultSettings, version: 1 })

/** What can be believed of a stored value; a default stands in for each part that cannot. */
export function parseSettings(raw: unknown): Settings {
  const given = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}
  const parts = Object.entries(Settings.shape).map(([name, schema]) => {
    const part = schema.safeParse(given[name])
    return [name, part.success ? part.data : defaultSettings[name as keyof Settings]]
  })
  return Settings.parse(Object.fromEntries(parts))
}

export interface SettingsStore {
  read(): Promise<Settings>
  write(settings: Settings): Promise<void>
  watch(changed: (settings: Settings) => void): () => void
}

export const settingsStore: SettingsStore = {
  read: async () => parseSettings(await item.getValue()),
  write: (settings) => item.setValue(settings),
  watch: (changed) => item.watch((raw) => changed(parseSettings(raw))),
}
