// Lays the installed packages out as an OpenMRS distribution: dist/spa with the shell's page, an import map, the routes
// of each microfrontend and its bundle. Built beside and then moved, so that a broken run leaves no half distribution.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { here, readPackage } from './packages.ts'

const notMap = (path: string): boolean => !path.endsWith('.map')

/** Takes tests/openmrs/node_modules, makes tests/openmrs/dist. @returns how many microfrontends it holds */
export function assemble(): number {
  const fresh = join(here, 'dist.new')
  const out = join(fresh, 'spa')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const imports: Record<string, string> = {}
  const routes: Record<string, unknown> = {}
  for (const name of Object.keys(readPackage(here).dependencies)) {
    const folder = join(here, 'node_modules', name)
    const { version, browser } = readPackage(folder)
    if (name === '@openmrs/esm-app-shell') {
      cpSync(join(folder, 'dist'), out, { recursive: true, filter: notMap })
      continue
    }
    const slug = `${name.replace('@', '').replace('/', '-')}-${version}`
    cpSync(join(folder, 'dist'), join(out, slug), { recursive: true, filter: notMap })
    imports[name] = `./${slug}/${browser.replace('dist/', '')}`
    const own = join(folder, 'dist/routes.json')
    if (existsSync(own)) routes[name] = { ...(JSON.parse(readFileSync(own, 'utf8')) as object), version }
  }
  const index = join(out, 'index.html')
  const page = readFileSync(index, 'utf8')
    .replaceAll(/https:\/\/[^"]*\/importmap\.json/g, '/openmrs/spa/importmap.json')
    .replace('offline: true', 'offline: false')
    .replace('configUrls: []', 'configUrls: ["/openmrs/spa/config.json"]')
  writeFileSync(index, page)
  writeFileSync(join(out, 'importmap.json'), JSON.stringify({ imports }))
  writeFileSync(join(out, 'routes.registry.json'), JSON.stringify(routes))
  writeFileSync(join(out, 'config.json'), readFileSync(join(here, 'config.json')))
  rmSync(join(here, 'dist'), { recursive: true, force: true })
  renameSync(fresh, join(here, 'dist'))
  return Object.keys(imports).length
}
