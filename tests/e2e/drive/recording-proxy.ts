// A proxy on loopback that writes down all that a browser asks of it. It passes on what is meant for this machine and
// answers everything else with a refusal, so that nothing leaves and every attempt is on the record.
import { type IncomingMessage, type ServerResponse, createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Passed = { method: string; url: string; headers: string; body: string }

export type RecordingProxy = {
  /** For launch(): all traffic goes through the proxy, loopback too. */
  args: string[]
  /** Every request and every CONNECT since the last call. */
  take(): Passed[]
  close(): Promise<void>
}

const here = ['127.0.0.1', 'localhost', 'ehr.test']

export async function startRecordingProxy(): Promise<RecordingProxy> {
  let seen: Passed[] = []
  const server = createServer((incoming, response) => {
    const record: Passed = {
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      headers: incoming.rawHeaders.join('\n'),
      body: '',
    }
    seen.push(record)
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      record.body = body.toString('utf8')
      passOn(incoming, body, response)
    })
  })
  server.on('connect', (incoming, socket) => {
    seen.push({ method: 'CONNECT', url: incoming.url ?? '', headers: incoming.rawHeaders.join('\n'), body: '' })
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    take() {
      const taken = seen
      seen = []
      return taken
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function passOn(incoming: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null
  if (url?.protocol !== 'http:' || !here.includes(url.hostname)) {
    response.writeHead(502).end()
    return
  }
  const { method, headers } = incoming
  const onward = ask(
    { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(response)
    },
  )
  onward.on('error', () => response.destroy())
  onward.end(body)
}
