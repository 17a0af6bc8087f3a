// A practice EHR for tests and for the demonstration: a small server over records in memory, on loopback only. It does
// not look at the Host header, so that the browser may also be shown it as an intranet name without TLS.
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { fixturePage } from './fixture-pages.ts'
import { fieldNames, makeRecords } from './records.ts'
import type { Note, Records } from './records.ts'

export type SeenRequest = {
  method: string
  /** Path and query. */
  path: string
  /** Parsed JSON, else the text as it came; null when there was none. */
  body: unknown
}

export type PracticeEhr = {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  url: string
  port: number
  /** Every request since the start or the last reset, in order of arrival. */
  requests(): SeenRequest[]
  /** All records as at the start, and an empty list of requests. */
  reset(): void
  close(): Promise<void>
}

const pageFolder = join(import.meta.dirname, 'page')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
}

const strictPolicy = "default-src 'self'; script-src 'self'"

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(value))
}

function sendFile(response: ServerResponse, file: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...headers,
  })
  createReadStream(file).pipe(response)
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown, key: string): string | null =>
  isRecord(value) && typeof value[key] === 'string' ? value[key] : null

/** Takes a save only when it names exactly this note's fields, each a string: a lost field must not look saved. */
function saveNote(note: Note, body: unknown): boolean {
  const names = fieldNames[note.kind]
  if (!isRecord(body) || !isRecord(body['fields'])) return false
  const fields = body['fields']
  if (Object.keys(fields).length !== names.length || !names.every((name) => typeof fields[name] === 'string'))
    return false
  for (const name of names) note.fields[name] = textOf(fields, name) ?? ''
  if (note.kind === 'rich') {
    const html = textOf(body['html'], 'note')
    if (html === null) return false
    note.html['note'] = html
  }
  note.savedAt = new Date().toISOString()
  return true
}

function answerApi(records: Records, method: string, path: string, body: unknown, response: ServerResponse): void {
  if (method === 'GET' && path === '/api/records') return sendJson(response, 200, records)
  const match = /^\/api\/notes\/(\d+)(?:\/(sign|addenda|psychotherapy))?$/.exec(path)
  const note = records.notes.find((one) => one.id === Number(match?.[1]))
  if (!match || !note || method !== 'POST') return sendJson(response, 404, { error: 'not found' })
  const action = match[2] ?? 'save'
  if (action === 'addenda') {
    const text = textOf(body, 'text')
    if (text === null || note.status !== 'signed') return sendJson(response, 400, { error: 'no addendum' })
    note.addenda.push({ text, at: new Date().toISOString() })
    return sendJson(response, 200, note)
  }
  if (note.status === 'signed') return sendJson(response, 409, { error: 'this note is signed' })
  if (action === 'psychotherapy') {
    const text = textOf(body, 'text')
    if (text === null) return sendJson(response, 400, { error: 'no text' })
    note.psychotherapy = text
    return sendJson(response, 200, note)
  }
  if (!saveNote(note, body)) return sendJson(response, 400, { error: 'the fields of this note are missing' })
  if (action === 'sign') {
    note.status = 'signed'
    note.signedBy = `${records.clinician.name}, ${records.clinician.credential}`
    note.signedAt = new Date().toISOString()
  }
  sendJson(response, 200, note)
}

function answerPage(url: URL, port: number, response: ServerResponse): void {
  const policy: Record<string, string> = url.searchParams.has('csp') ? { 'content-security-policy': strictPolicy } : {}
  if (url.pathname.startsWith('/fixtures/')) {
    const page = fixturePage(url.pathname.slice('/fixtures/'.length), port)
    if (page === null) return sendJson(response, 404, { error: 'not found' })
    if ('file' in page) return sendFile(response, page.file, policy)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...policy })
    response.end(page.html)
    return
  }
  if (url.pathname.startsWith('/assets/')) {
    const file = normalize(join(pageFolder, decodeURIComponent(url.pathname.slice('/assets/'.length))))
    if (file.startsWith(pageFolder + sep) && existsSync(file)) return sendFile(response, file)
    return sendJson(response, 404, { error: 'not found' })
  }
  sendFile(response, join(pageFolder, 'index.html'), policy)
}

/** Starts on 127.0.0.1; port 0 (the default) takes a free one. `today` sets the day that all dates count from. */
export async function startPracticeEhr(options: { port?: number; today?: Date } = {}): Promise<PracticeEhr> {
  const today = options.today ?? new Date()
  let records = makeRecords(today)
  let seen: SeenRequest[] = []
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await readBody(request)
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      const method = request.method ?? 'GET'
      seen.push({ method, path: url.pathname + url.search, body })
      if (url.pathname.startsWith('/api/')) return answerApi(records, method, url.pathname, body, response)
      const { port } = server.address() as AddressInfo
      answerPage(url, port, response)
    }
    // A request that breaks off or an address that cannot be read is the browser's affair: the server goes on.
    answer().catch(() => {
      if (!response.headersSent) response.writeHead(400)
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests: () => structuredClone(seen),
    reset() {
      records = makeRecords(today)
      seen = []
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

if (import.meta.main) {
  const ehr = await startPracticeEhr({ port: Number(process.env['PORT'] ?? 8090) })
  console.log(`Practice EHR: ${ehr.url}/clients/1042/notes/2207`)
}
