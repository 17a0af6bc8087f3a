// Settings live in storage.local. Storage does not check what it holds (another version, a policy, a damaged profile),
// so every read is parsed, field by field: one bad value costs that value, not the rest.
import { storage } from 'wxt/utils/storage'
import { Settings, defaultSettings, mostTaught } from '../schema/settings.ts'
import { Taught } from '../schema/taught.ts'
import { toVersion2 } from './migrations/2-taught-places.ts'

const item = storage.defineItem<unknown>('local:settings', {
  fallback: defaultSettings,
  version: 2,
  migrations: { 2: toVersion2 },
})

/** What can be believed of a stored value; a default stands in for each part that cannot. */
export function parseSettings(raw: unknown): Settings {
  const given = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}
  // One place that cannot be believed costs that place.
  const taught = Array.isArray(given['taught'])
    ? given['taught'].filter((one) => Taught.safeParse(one).success).slice(0, mostTaught)
    : []
  const parts = Object.entries(Settings.shape).map(([name, schema]) => {
    const part = schema.safeParse(name === 'taught' ? taught : given[name])
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
