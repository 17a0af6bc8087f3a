import { resolve } from 'node:path'
import { defineConfig } from 'wxt'

// Two more builds exist for the end-to-end tests alone: one whose stages can be broken from outside, and one with a
// planted request, which proves that the test for requests can fail.
const variant = process.env.CARRYOVER_BUILD ?? ''
const stagesOf: Record<string, string> = {
  faulty: 'tests/e2e/builds/faulty-stages.ts',
  leaking: 'tests/e2e/builds/leaking-stages.ts',
}
const stagesFile = stagesOf[variant]

// Permissions are the product's promise: this list is checked by tests/house.test.ts and shown in the README.
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: stagesFile ? `${variant}-mv{{manifestVersion}}` : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ...(stagesFile
      ? { resolve: { alias: [{ find: /^\.\.\/\.\.\/lib\/flow\/stages\.ts$/, replacement: resolve(stagesFile) }] } }
      : {}),
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Carryover',
    short_name: 'Carryover',
    description:
      'Drafts a between-session homework worksheet from the note that is open, for you to review and approve.',
    default_locale: 'en',
    action: {
      default_title: 'Carryover: draft homework from this note',
      ...(browser === 'firefox' ? { default_area: 'navbar' as const } : {}),
    },
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'draft-homework': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: 'Draft homework from this note',
      },
    },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src ${variant === 'leaking' ? 'http:' : "'none'"}; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'carryover@carryover.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '138' }),
  }),
})
