// One key per piece of work, so that two tabs never write over each other. The worker reads keys and expiry alone.

export const draftPrefix = 'draft:'
export const approvalPrefix = 'approval:'
export const identityKeyName = 'identity-key'

export const draftKey = (tabId: number, id: string): string => `${draftPrefix}${tabId}:${id}`
export const approvalKey = (tabId: number, id: string): string => `${approvalPrefix}${tabId}:${id}`

/** The tab a key belongs to; null for keys of other things. */
export function tabOfKey(key: string): number | null {
  const tab = /^(?:draft|approval):(\d+):/.exec(key)?.[1]
  return tab === undefined ? null : Number(tab)
}
