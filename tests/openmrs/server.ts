// OpenMRS O3 as an acceptance target: the published frontend, unmodified, over a small backend in memory, on loopback
// only. Sessions hang on a cookie, as in OpenMRS, so that several browsers can use it at once.
import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { fhir, rest, session } from './answers.ts'
import { here } from './packages.ts'
import { makeState } from './records.ts'
import type { Encounter } from './records.ts'
import { setUpOpenmrs } from './set-up.ts'

export type Write = { method: string; /** After /ws/rest/v1/ or /ws/fhir2/R4/. */ path: string; body: unknown }

export type Openmrs = {
  /** `http://127.0.0.1:PORT`, no slash at the end; the login page is `${url}/openmrs/spa/login`. */
  url: string
  port: number
  /** Every request that is no GET, in order of arrival. */
  posts(): Write[]
  /** What was saved, newest first; a note's text is `obs[0].value`. */
  encounters(): Encounter[]
  /** Every request, static files too. `path` holds the query. */
  requests(): { method: string; path: string }[]
  /** Both patients as at the start, nobody logged in, empty lists. */
  reset(): void
  close(): Promise<void>
}

const spa = join(here, 'dist/spa')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return null
  }
}

function sendStatic(path: string, response: ServerResponse): void {
  let file = normalize(join(spa, decodeURIComponent(path.replace(/^\/openmrs\/spa/, ''))))
  if (!file.startsWith(spa + sep) || !existsSync(file) || statSync(file).isDirectory()) {
    if (extname(path) !== '') {
      response.writeHead(404).end()
      return
    }
    file = join(spa, 'index.html')
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}

const cookieOf = (request: IncomingMessage): string =>
  /JSESSIONID=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''

/** Installs what is missing (see setUpOpenmrs) and starts on 127.0.0.1; port 0 (the default) takes a free one. */
export async function startOpenmrs(options: { port?: number } = {}): Promise<Openmrs> {
  await setUpOpenmrs()
  let state = makeState()
  let posts: Write[] = []
  let seen: { method: string; path: string }[] = []
  const loggedIn = new Set<string>()

  function answerSession(request: IncomingMessage, response: ServerResponse): unknown {
    const auth = request.headers.authorization
    let cookie = cookieOf(request)
    if (request.method === 'DELETE') loggedIn.delete(cookie)
    else if (auth?.startsWith('Basic ')) {
      loggedIn.delete(cookie)
      if (Buffer.from(auth.slice('Basic '.length), 'base64').toString() === 'dana:Test1234') {
        cookie = randomUUID()
        loggedIn.add(cookie)
        response.setHeader('set-cookie', `JSESSIONID=${cookie}; Path=/openmrs; HttpOnly; SameSite=Lax`)
      }
    }
    return session(state, loggedIn.has(cookie))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request)
    const method = request.method ?? 'GET'
    // The frontend also asks for /openmrs//ws/...
    const url = new URL((request.url ?? '/').replace(/\/{2,}/g, '/'), 'http://127.0.0.1')
    seen.push({ method, path: url.pathname + url.search })
    const api = /^\/openmrs\/ws\/(rest\/v1|fhir2\/R4)\/(.*)$/.exec(url.pathname)
    if (!api) {
      if (url.pathname === '/') response.writeHead(302, { location: '/openmrs/spa/login' }).end()
      else sendStatic(url.pathname, response)
      return
    }
    const path = api[2] ?? ''
    if (method !== 'GET') posts.push({ method, path, body })
    const isSession = path === 'session'
    const data = isSession
      ? answerSession(request, response)
      : api[1] === 'rest/v1'
        ? rest(state, method, path, url.searchParams, body)
        : fhir(path)
    const created = method === 'POST' && !isSession ? 201 : 200
    const status = method === 'DELETE' ? 204 : data === undefined ? 404 : created
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(status === 204 ? undefined : JSON.stringify(data ?? { error: { message: 'not found' } }))
  }

  const server = createServer((request, response) => {
    // A request that breaks off or an address that cannot be read is the browser's affair: the server goes on.
    answer(request, response).catch(() => {
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
    posts: () => structuredClone(posts),
    encounters: () => structuredClone(state.encounters),
    requests: () => structuredClone(seen),
    reset() {
      state = makeState()
      posts = []
      seen = []
      loggedIn.clear()
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

if (import.meta.main) {
  const openmrs = await startOpenmrs({ port: Number(process.env['PORT'] ?? 8091) })
  console.log(`OpenMRS O3: ${openmrs.url}/openmrs/spa/login (dana / Test1234)`)
}
