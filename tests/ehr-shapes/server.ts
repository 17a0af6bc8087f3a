// Serves the pages on loopback and keeps what they save. A page is a file with {{places}} for the client whose number
// stands in the address; whatever is posted is kept as the page sent it, so that a test sees what the record would hold.
import { existsSync, readFileSync } from 'node:fs'
import { type IncomingMessage, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Client, clients } from './records.ts'

export type Saved = { path: string; client: string; fields: Record<string, string> }

export type ShapeServer = {
  port: number
  /** Everything saved since the last call, in order. */
  takeSaved(): Saved[]
  /** Serves this text at this path, query and all. */
  add(path: string, html: string): void
  close(): Promise<void>
}

const folder = join(import.meta.dirname, 'pages')
const named = new RegExp(`\\b(${clients.map(({ id }) => id).join('|')})\\b`)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The page with its places filled in; `text.plan` is a field's text, `html.plan` the same as paragraphs. */
function fill(html: string, client: Client, now: Record<string, string>): string {
  const [year, month, day] = client.dob.split('-')
  const plain: Record<string, string> = {
    id: client.id,
    first: client.first,
    last: client.last,
    dob: client.dob,
    usDob: `${month}/${day}/${year}`,
    mrn: client.mrn,
    all: JSON.stringify(clients.map(({ id, first, last, dob, mrn }) => ({ id, first, last, dob, mrn }))),
  }
  return html.replaceAll(/\{\{([\w.]+)\}\}/g, (_whole, place: string) => {
    const [kind = '', name = ''] = place.split('.')
    if (name === '') return kind === 'all' ? (plain['all'] ?? '') : escaped(plain[kind] ?? '')
    const text = now[name] ?? client.fields[name as keyof Client['fields']] ?? ''
    if (kind === 'text') return escaped(text)
    return text
      .split('\n')
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('')
  })
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  if (request.headers['content-type']?.includes('json')) return JSON.parse(text) as Record<string, string>
  // A form is sent with CRLF line ends, whatever stood in its boxes.
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]),
  )
}

export async function startShapes(): Promise<ShapeServer> {
  let saved: Saved[] = []
  const added = new Map<string, string>()
  /** What was saved last, by shape and client, so that a reload shows it. */
  const kept = new Map<string, Record<string, string>>()
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const path = request.url ?? '/'
      const [, shape = '', page = 'index'] = new URL(path, 'http://127.0.0.1').pathname.split('/')
      const client = clients.find(({ id }) => id === named.exec(path)?.[1]) ?? (clients[0] as Client)
      const key = `${shape}/${client.id}`
      if (request.method !== 'GET') {
        const fields = await bodyOf(request)
        saved.push({ path, client: client.id, fields })
        kept.set(key, { ...kept.get(key), ...fields })
        const next = new URL(path, 'http://127.0.0.1').searchParams.get('next')
        response.writeHead(next ? 303 : 200, next ? { location: next } : { 'content-type': 'application/json' })
        response.end('{}')
        return
      }
      const file = join(folder, `${shape}-${page === '' ? 'index' : page}.html`)
      const html =
        added.get(path) ?? (/^[a-z-]+$/.test(shape + page) && existsSync(file) ? readFileSync(file, 'utf8') : null)
      response.writeHead(html === null ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      response.end(html === null ? '' : added.has(path) ? html : fill(html, client, kept.get(key) ?? {}))
    }
    answer().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    takeSaved() {
      const taken = saved
      saved = []
      kept.clear()
      return taken
    },
    add: (path, html) => void added.set(path, html),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
