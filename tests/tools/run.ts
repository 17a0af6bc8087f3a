// One tool by name. Tools that use the product's own code are loaded through Vite, so that they run exactly what the
// extension is built from (template files are collected by Vite); the others are plain TypeScript for Node 24.
import { runnerImport } from 'vite'

type Tool = { main(args: string[]): Promise<number> }

const [name = '', ...args] = process.argv.slice(2)
const plain: Record<string, () => Promise<Tool>> = {
  start: () => import('./start.ts'),
  train: () => import('./train.ts'),
  test: () => import('./test.ts'),
  pictures: () => import('./pictures.ts'),
  bench: () => import('./bench.ts'),
  soak: () => import('./soak.ts'),
  editors: () => import('./editors.ts'),
}
const product: Record<string, string> = { pipeline: 'tests/tools/pipeline.ts', eval: 'tests/tools/eval.ts' }

async function tool(): Promise<Tool> {
  const load = plain[name]
  if (load) return load()
  const file = product[name]
  if (!file) throw new Error(`There is no tool named "${name}".`)
  const { module } = await runnerImport<Tool>(file, { configFile: false, logLevel: 'error', root: process.cwd() })
  return module
}

process.exitCode = await (await tool()).main(args)
