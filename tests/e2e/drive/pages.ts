// Pages of a test's own, served on loopback under any host name that the browser is told to find there.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Pages = { port: number; url: string; close(): Promise<void> }

/** `bodies`: path to what stands in the page's body; what is asked for with an id in the path is the same page. */
export async function servePages(bodies: Record<string, string | ((port: number) => string)>): Promise<Pages> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    const body = bodies[pathname]
    if (body === undefined) return void response.writeHead(404).end()
    const { port } = server.address() as AddressInfo
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title><link rel="icon" href="data:,"><style>body{font:15px/1.5 sans-serif;margin:16px} textarea{display:block;width:640px;height:130px} iframe{width:760px;height:420px}</style></head><body>${typeof body === 'string' ? body : body(port)}</body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Carryover's own element in a document, if one stands there now. */
export const drawnOver = `document.querySelector(':root > [popover=manual][aria-hidden=true]')`
