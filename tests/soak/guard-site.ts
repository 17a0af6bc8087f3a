// Serves the chart page of many kinds, on loopback and under two names of it, so that a frame can be of another origin.
// The clients are drawn anew for each case: no draft of a former one is found again.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export type SiteNote = { id: number; date: string; texts: { subjective: string; plan: string } }
export type SiteClient = {
  id: number
  first: string
  last: string
  /** ISO */
  dob: string
  mrn: string
  notes: SiteNote[]
}
export type Shape = {
  /** What the address names: client and note, the client, or nobody. */
  address: 'ids' | 'client' | 'none'
  header: 'full' | 'labels' | 'name' | 'none'
  /** Beside the note, in the document around its frame, or in one of another origin. */
  headerIn: 'page' | 'top' | 'other'
  /** `late`: a rich editor that takes a paste and puts it in a moment later. */
  editor: 'area' | 'rich' | 'late'
  lateBy: 'microtask' | 'timer:20' | 'frame'
  /** Whether the fields stay the same elements when another note is opened. */
  reuse: boolean
  /** Milliseconds. */
  bannerDelay: number
  /** Whether the old banner goes at once. */
  skeleton: boolean
  /** Whether the session's date is shown. */
  visit: boolean
  autosave: boolean
  dates: number
  names: number
}
export type Site = { key: string; clients: SiteClient[]; start: number; shape: Shape }

export type GuardSite = { url: string; other: string; show(site: Site): void; close(): Promise<void> }

const folder = join(import.meta.dirname, 'guard-page')

export async function startGuardSite(): Promise<GuardSite> {
  let site: Site | null = null
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    const send = (type: string, text: string): void => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' })
      response.end(text)
    }
    if (path === '/site.js')
      return send('text/javascript', `window.site = ${JSON.stringify({ ...site, other: `http://localhost:${port}` })}`)
    if (path === '/guard.js') return send('text/javascript', readFileSync(join(folder, 'guard.js'), 'utf8'))
    send('text/html', readFileSync(join(folder, 'index.html'), 'utf8'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    show: (next) => void (site = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
