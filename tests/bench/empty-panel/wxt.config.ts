// The peer that the panel is measured beside: the least that an extension with a side panel can be. Same framework, same
// manifest version, same way of opening; one line of text. Built from a copy, outside the product's build.
import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ build: { sourcemap: false, modulePreload: { polyfill: false } } }),
  manifest: { name: 'Empty panel', action: { default_title: 'Empty panel' }, permissions: ['activeTab', 'sidePanel'] },
})
