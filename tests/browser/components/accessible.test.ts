// Every state of the gallery, with the real styles, in light and dark, against axe; and none is wider than its panel.
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { states } from '../../gallery/states.ts'
import { mount } from './mount.ts'

/** The style sheet's own dark rules, switched on or off: the emulation of the test browser cannot be changed from here. */
async function look(scheme: 'light' | 'dark'): Promise<void> {
  for (const rule of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
    if (!(rule instanceof CSSMediaRule)) continue
    const was = (conditions.get(rule) ?? rule.media.mediaText).toString()
    conditions.set(rule, was)
    if (was.includes('prefers-color-scheme')) rule.media.mediaText = scheme === 'dark' ? 'all' : 'not all'
    if (was.includes('prefers-reduced-motion')) rule.media.mediaText = 'all'
  }
  // Switched rules take effect with the next frame.
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
}
const conditions = new Map<CSSRule, string>()

const problems = async () =>
  (
    await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  ).violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`).join(' | ')}`,
  )

test('axe finds a planted fault, so it looks at this page', async () => {
  await look('light')
  const root = await mount(states.draft!())
  const faint = document.createElement('p')
  faint.textContent = 'faint'
  faint.style.color = '#ddd'
  root.append(faint)
  expect((await problems()).join()).toContain('color-contrast')
})

for (const scheme of ['light', 'dark'] as const)
  test.for(Object.entries(states))(`${scheme}: %s has no accessibility fault`, async ([, make]) => {
    await look(scheme)
    await mount(make())
    expect(getComputedStyle(document.body).backgroundColor).toBe(
      scheme === 'light' ? 'rgb(243, 245, 244)' : 'rgb(20, 25, 24)',
    )
    expect(await problems()).toEqual([])
  })

test.for(Object.entries(states))('%s fits 320 and 180 px', async ([, make]) => {
  const root = await mount(make(), { width: 320, height: 640 })
  for (const box of [document.documentElement, ...root.querySelectorAll('.scroll, .dialog')])
    expect(box.scrollWidth, box.className).toBeLessThanOrEqual(box.clientWidth)
  root.style.width = '180px'
  expect(root.scrollWidth).toBeLessThanOrEqual(180)
})
