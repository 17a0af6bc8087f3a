// Mounts the real panel with its real styles at the width of a side panel, and takes it away after each test.
import { h, render } from 'preact'
import { afterEach, expect } from 'vitest'
import { page } from 'vitest/browser'
import '../../../components/panel.css'
import { App } from '../../../components/App.tsx'
import type { SessionView } from '../../../lib/flow/session-view.ts'

let root: HTMLElement | null = null

afterEach(() => {
  if (root) render(null, root)
  root?.remove()
  root = null
})

export async function mount(view: SessionView, { width = 360, height = 800 } = {}): Promise<HTMLElement> {
  await page.viewport(width, height)
  root = document.createElement('div')
  root.id = 'app'
  document.documentElement.lang = 'en'
  document.title = 'Carryover'
  document.body.append(root)
  render(h(App, { view }), root)
  return root
}

/** The exact text on screen: the lines of the sheet, without an open editor. */
export const exactText = (within: ParentNode): string =>
  [...within.querySelectorAll('.sheet-line')].map((line) => line.textContent).join('')

export function button(name: string | RegExp): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) => {
    const label = each.getAttribute('aria-label') ?? each.textContent.trim()
    return typeof name === 'string' ? label === name : name.test(label)
  })
  if (!found) throw new Error(`no button ${String(name)}`)
  return found
}

export const field = (label: string): HTMLInputElement | HTMLTextAreaElement => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label)
  const el = found && document.getElementById(found.htmlFor)
  if (!(el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement)) throw new Error(`no field ${label}`)
  return el
}

export const slotWords = (slot: string): HTMLElement => {
  const el = document.querySelector<HTMLElement>(`[data-slot="${slot}"]`)
  if (!el) throw new Error(`no words of ${slot}`)
  return el
}

export const enabled = (name: string | RegExp) => expect.poll(() => button(name).disabled).toBe(false)
export const disabled = (name: string | RegExp) => expect.poll(() => button(name).disabled).toBe(true)
