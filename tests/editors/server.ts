// Serves the bundled pages on loopback: a note form of a made-up client around each editor, by itself or inside a frame.
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { dist } from './build.ts'
import { frameOf } from './frames.ts'
import { pageNames } from './pages.ts'

/** Editors that load their own parts from their folder while they run. */
const loaded = ['ckeditor4']
const packages = join(import.meta.dirname, 'node_modules')

export type EditorServer = { url: string; close(): Promise<void> }

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

function stylesOf(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  if (seen.has(key)) return []
  seen.add(key)
  const { css = [], imports = [] } = manifest[key] ?? { file: '' }
  return [...imports.flatMap((one) => stylesOf(manifest, one, seen)), ...css]
}

export const banner =
  '<header class="patient-banner"><h1>Elena Marchetti</h1><p>DOB: 07/22/1988 <span>MRN: AS-10428</span></p></header>'

function pageHtml(manifest: Manifest, name: string): string {
  const key = `pages/${name}.js`
  const script = manifest[key]?.file
  if (!script) throw new Error(`no bundle for ${name}`)
  const styles = stylesOf(manifest, key).map((file) => `<link rel="stylesheet" href="/${file}">`)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Progress note</title><link rel="icon" href="data:,">${styles.join('')}
<style>body{font:15px/1.5 sans-serif;margin:16px;width:820px} #editor{min-height:120px}</style></head>
<body>${banner}
<main><h2>Progress note</h2><div id="editor"></div>
<p><button type="button" id="elsewhere">Back to the calendar</button></p></main>
<script type="module" src="/${script}"></script></body></html>`
}

/** Paths: `/<page>`, `/<frame>/<page>`. */
export async function startEditorServer(): Promise<EditorServer> {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    const [outer = '', inner = ''] = path.slice(1).split('/')
    const html = (text: string): void => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      response.end(text)
    }
    if (pageNames.includes(outer)) return html(pageHtml(manifest, outer))
    const framed = frameOf(outer, `/${inner}`, banner)
    if (framed) return html(framed)
    const folder = loaded.includes(inner) && outer === 'packages' ? packages : dist
    const file = normalize(join(folder, folder === dist ? path : path.slice('/packages'.length)))
    const type = types[extname(file)]
    if (!type || !file.startsWith(folder + sep) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': type })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
