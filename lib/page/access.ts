// Sites that the clinician has allowed for good, one origin at a time. Asked for only from a click in the panel: an await
// before `request` would lose the browser's leave to ask.
import type { Browser } from 'wxt/browser'

type Permissions = Pick<typeof Browser.permissions, 'request' | 'remove' | 'getAll' | 'onAdded' | 'onRemoved'>

export interface Access {
  /** Asks the browser, which asks the clinician. False when the answer is no. */
  allow(origin: string): Promise<boolean>
  /** What the browser lists, as it writes it: `https://ehr.example/*`. */
  allowed(): Promise<string[]>
  revoke(pattern: string): Promise<boolean>
  watch(changed: (patterns: string[]) => void): void
}

/** Firefox knows no ports in these patterns. */
export const patternFor = (origin: string, ports: boolean): string => {
  const { protocol, host, hostname } = new URL(origin)
  return `${protocol}//${ports ? host : hostname}/*`
}

export function accessOf(permissions: Permissions, ports: boolean): Access {
  const allowed = async (): Promise<string[]> => ((await permissions.getAll()).origins ?? []).toSorted()
  return {
    allow: (origin) => permissions.request({ origins: [patternFor(origin, ports)] }),
    allowed,
    revoke: (pattern) => permissions.remove({ origins: [pattern] }),
    watch(changed) {
      const tell = (): void => void allowed().then(changed, () => undefined)
      permissions.onAdded.addListener(tell)
      permissions.onRemoved.addListener(tell)
    },
  }
}
