import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Its own cache, so that it never fights over node_modules/.vite with another run.
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Nothing may reload the page while its picture is taken: no watching, and every package made ready at the start.
  server: { host: '127.0.0.1', hmr: false, watch: null },
  optimizeDeps: {
    include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@preact/signals', 'zod'],
  },
  logLevel: 'warn',
})
