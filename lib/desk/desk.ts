// What is on the clinician's desk: drafts and sign-offs, in the browser session's memory (storage.session, 10 MiB),
// keyed by tab. Never on disk, in an address or in the page.
import { ApprovalRecord } from '../schema/approval.ts'
import { DeskItem } from '../schema/desk.ts'
import { approvalKey, approvalPrefix, draftKey, draftPrefix, identityKeyName, tabOfKey } from './keys.ts'
import { expiredKeys } from './sweep-desk.ts'

export interface Desk {
  /** Every draft that is still in its time, newest first. */
  items(tabId: number): Promise<DeskItem[]>
  save(item: DeskItem): Promise<void>
  remove(tabId: number, itemId: string): Promise<void>
  saveApproval(record: ApprovalRecord): Promise<void>
  approval(tabId: number, id: string): Promise<ApprovalRecord | null>
  revoke(tabId: number, id: string): Promise<void>
  /** The random key of this browser session's chart identities: 32 bytes as lower-case hex. */
  identityKey(): Promise<string>
}

/** What the desk needs of storage.session. */
export interface SessionArea {
  get(keys: string | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}

export function createDesk(session: SessionArea): Desk {
  return {
    async items(tabId) {
      const all: Record<string, unknown> = await session.get(null)
      const expired = expiredKeys(all, Date.now())
      if (expired.length > 0) await session.remove(expired)
      return Object.entries(all)
        .flatMap(([key, raw]): DeskItem[] => {
          if (!key.startsWith(draftPrefix) || tabOfKey(key) !== tabId || expired.includes(key)) return []
          const item = DeskItem.safeParse(raw)
          return item.success ? [item.data] : []
        })
        .toSorted((a, b) => b.expiresAt - a.expiresAt)
    },
    save: (item) => session.set({ [draftKey(item.tabId, item.id)]: item }),
    remove: (tabId, itemId) => session.remove(draftKey(tabId, itemId)),
    saveApproval: (record) => session.set({ [approvalKey(record.tabId, record.id)]: record }),
    async approval(tabId, id) {
      const key = approvalKey(tabId, id)
      const found: Record<string, unknown> = await session.get(key)
      const record = ApprovalRecord.safeParse(found[key])
      return record.success && key.startsWith(approvalPrefix) ? record.data : null
    },
    revoke: (tabId, id) => session.remove(approvalKey(tabId, id)),
    async identityKey() {
      const found: Record<string, unknown> = await session.get(identityKeyName)
      const kept = found[identityKeyName]
      if (typeof kept === 'string' && /^[0-9a-f]{64}$/.test(kept)) return kept
      const fresh = [...crypto.getRandomValues(new Uint8Array(32))].map((b) => b.toString(16).padStart(2, '0')).join('')
      await session.set({ [identityKeyName]: fresh })
      return fresh
    },
  }
}
