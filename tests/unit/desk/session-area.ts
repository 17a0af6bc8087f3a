// storage.session as the desk uses it: a typed fake with the browser's own behaviour (copies in, copies out).
type Changed = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void

export function sessionArea(initial: Record<string, unknown> = {}) {
  const held = new Map(Object.entries(structuredClone(initial)))
  const listeners = new Set<Changed>()
  const tell = (changes: Parameters<Changed>[0]): void => listeners.forEach((listener) => listener(changes))
  return {
    held,
    get(keys: string | null): Promise<Record<string, unknown>> {
      const wanted = keys === null ? [...held] : [...held].filter(([key]) => key === keys)
      return Promise.resolve(structuredClone(Object.fromEntries(wanted)))
    },
    set(items: Record<string, unknown>): Promise<void> {
      const copy = structuredClone(items)
      for (const [key, value] of Object.entries(copy)) held.set(key, value)
      tell(Object.fromEntries(Object.entries(copy).map(([key, newValue]) => [key, { newValue }])))
      return Promise.resolve()
    },
    remove(keys: string | string[]): Promise<void> {
      const gone = [keys].flat().filter((key) => held.has(key))
      const changes = Object.fromEntries(gone.map((key) => [key, { oldValue: held.get(key) }]))
      for (const key of gone) held.delete(key)
      tell(changes)
      return Promise.resolve()
    },
    onChanged: {
      addListener: (listener: Changed) => void listeners.add(listener),
      removeListener: (listener: Changed) => void listeners.delete(listener),
      hasListener: (listener: Changed) => listeners.has(listener),
    },
  }
}
