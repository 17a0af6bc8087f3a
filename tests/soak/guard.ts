// Never in the wrong chart or note, and not refused without a reason: a draft is made, the page goes on (or only changes
// its dress), Approve is pressed. Whatever happens, no note but the draft's may change, and what the panel says is true.
import type { Page } from 'puppeteer-core'
import type { Random } from '../tools/random.ts'
import { Failure, type LongRun } from './case.ts'
import { type Dress, type Moment, type Switch, dresses, makeSwitch, makeUnchanged, switchKinds } from './guard-cases.ts'
import type { Site } from './guard-site.ts'
import type { Office } from './office.ts'
import { type Outcome, approve, outcome, prepare, reading } from './panel-moves.ts'
import { stepOf } from '../e2e/drive/panel.ts'

type Chart = {
  goTo(id: number): void
  goToSoon(id: number, when: string): void
  goToOn(event: string, id: number, when: string): void
  redraw(what: string): void
  typeOn(text: string): void
  twoBanners(id: number): void
  texts(): Record<string, Record<string, string>>
}
type World = typeof globalThis & { chart: Chart }
type Injection = { target: { tabId: number }; files?: string[]; world?: string; func?: unknown; args?: unknown[] }
type Scripting = { executeScript(injection: Injection): Promise<unknown> }

/** The page and panel of an office stay open from case to case. */
const pages = new WeakMap<Office, Page>()

async function pageOf(office: Office): Promise<Page> {
  const held = pages.get(office)
  if (held && !held.isClosed()) return held
  const page = await office.carryover.browser.newPage()
  pages.set(office, page)
  return page
}

async function draftOn(office: Office, site: Site): Promise<{ page: Page; panel: Page }> {
  const page = await pageOf(office)
  office.guard.show(site)
  await page.goto(`${office.guard.url}/now?note=${site.start}`, { waitUntil: 'load' })
  await noteFrame(page, site)
  const open = office.carryover.browser.targets().some((one) => one.url().endsWith('/sidepanel.html'))
  const panel = await reading(open ? await office.carryover.panel() : null, () => office.carryover.click(page))
  if ((await stepOf(panel)) !== 'draft')
    throw new Error(`no draft: ${await panel.evaluate(() => document.body.innerText)}`)
  return { page, panel }
}

async function noteFrame(page: Page, site: Site) {
  if (site.shape.headerIn === 'page') {
    await page.waitForSelector('#plan')
    return page.mainFrame()
  }
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame()
  if (!frame) throw new Error('no frame')
  await frame.waitForSelector('#plan')
  return frame
}

/** Texts of all notes as the page keeps them. */
async function textsOf(page: Page, site: Site): Promise<Record<string, Record<string, string>>> {
  const frame = await noteFrame(page, site)
  return frame.evaluate(() => (globalThis as World).chart.texts())
}

const goSoon = (page: Page, to: number, when: string): Promise<void> =>
  page.evaluate((id, how) => (globalThis as World).chart.goToSoon(id, how), to, when)

/** The panel's next insertion lets the page go on first, between its own reading and the page's script. */
async function goBetween(panel: Page, to: number, when: string): Promise<void> {
  await panel.evaluate(
    (id, how) => {
      const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome
      const real = scripting.executeScript.bind(scripting)
      scripting.executeScript = async (one) => {
        if (!one.files?.includes('/insert.js')) return real(one)
        scripting.executeScript = real
        const func = (note: number, at: string): void => (globalThis as World).chart.goToSoon(note, at)
        await real({ target: { tabId: one.target.tabId }, world: 'MAIN', func, args: [id, how] })
        return real(one)
      }
    },
    to,
    when,
  )
}

/** In one step: a click of the mouse may meet a panel that shows another tab already. */
const pressNow = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    const named = (one: HTMLElement): boolean => one.textContent?.trim().startsWith('Approve and insert into') ?? false
    ;[...document.querySelectorAll<HTMLElement>('.foot button')].find(named)?.click()
  })

/** Goes on at the moment that the case says; `press` runs where that moment is. */
async function go(office: Office, page: Page, panel: Page, { to, by, moment }: Switch): Promise<Outcome> {
  const act = async (when: string): Promise<void> => {
    if (by === 'load') await page.evaluate((id) => location.assign(`/now?note=${id}`), to)
    else if (by === 'back') await page.evaluate(() => history.back())
    else if (by === 'banner') await page.evaluate((id) => (globalThis as World).chart.twoBanners(id), to)
    else if (by === 'page') await goSoon(page, to, when)
  }
  let other: Page | null = null
  if (by === 'tab') {
    other = await office.carryover.browser.newPage()
    await other.goto(`${office.guard.url}/now?note=${to}`, { waitUntil: 'load' })
    if (moment.at !== 'before') await page.bringToFront()
  }
  try {
    if (moment.at === 'before') {
      await act('now')
      if (by === 'load')
        await page.waitForFunction((id) => (globalThis as World).chart && location.href.length > 0 && id, {}, to)
      const off = await prepare(panel)
      return off ?? (await approve(panel))
    }
    const off = await prepare(panel)
    if (off) return off
    if (moment.at === 'between') await goBetween(panel, to, moment.when)
    if (moment.at === 'focus' || moment.at === 'input')
      await page.evaluate(
        (event, id, when) => (globalThis as World).chart.goToOn(event, id, when),
        moment.at,
        to,
        moment.when,
      )
    await pressNow(panel)
    if (moment.at === 'approve') {
      await new Promise((resolve) => setTimeout(resolve, Number(moment.when.split(':')[1] ?? 0)))
      if (other) await other.bringToFront()
      else await act('now')
    }
    if (other) await page.bringToFront()
    return await outcome(panel)
  } finally {
    await other?.close()
  }
}

const said = (moment: Moment): string => (moment.at === 'before' ? 'before' : `${moment.at} ${moment.when}`)

/** Runs one case of a kind; shared with the short test of each kind. */
export async function runSwitch(
  kind: string,
  office: Office,
  random: Random,
  count: (name: string) => void,
): Promise<string> {
  const made = makeSwitch(kind, random)
  const { site, to, by, moment } = made
  const story = `${kind} by ${by}, ${said(moment)}, ${JSON.stringify(site.shape)}`
  // Going back needs somewhere to go back to: the draft is then made on the second note.
  const draftNote = by === 'back' ? to : site.start
  if (by === 'back') {
    const page = await pageOf(office)
    office.guard.show(site)
    await page.goto(`${office.guard.url}/now?note=${site.start}`, { waitUntil: 'load' })
    await noteFrame(page, site)
  }
  const { page, panel } = await draftOn(office, { ...site, start: draftNote })
  const before = await textsOf(page, site)
  const came = await go(office, page, panel, made)
  await settled(page, site)
  const after = await textsOf(page, site)
  judge(before, after, draftNote, came, count, story)
  return story
}

/** Late banners and late editors have had their time. */
async function settled(page: Page, { shape }: Site): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, shape.editor === 'late' ? 60 : 20))
  await page.waitForFunction(() => document.readyState === 'complete')
}

type Texts = Record<string, Record<string, string>>

function judge(
  before: Texts,
  after: Texts,
  draftNote: number,
  came: Outcome,
  count: (name: string) => void,
  story: string,
): void {
  const changed = Object.keys(after).filter((id) => JSON.stringify(after[id]) !== JSON.stringify(before[id]))
  const wrong = changed.filter((id) => Number(id) !== draftNote)
  const tell = came.kind === 'inserted' || came.words.includes('look at the note before you save')
  if (wrong.length > 0) {
    count(tell && came.kind !== 'inserted' ? 'wrongAndSaid' : 'wrong')
    throw new Failure(
      `Another note was changed (${story}): ${JSON.stringify(wrong.map((id) => after[id]))}; the panel said: ${came.kind} ${came.words}`,
    )
  }
  count(came.kind)
  if ((changed.length > 0 && !tell) || (came.kind === 'inserted' && changed.length !== 1)) {
    count('unsaid')
    throw new Failure(
      `${changed.length} notes changed, and the panel said (${story}): ${came.kind} ${came.words} ${JSON.stringify(changed.map((id) => after[id]))}`,
    )
  }
}

const rooms = [
  'lib/approve',
  'lib/capture',
  'lib/chart',
  'lib/desk',
  'lib/field',
  'lib/flow',
  'lib/insert',
  'lib/page',
  'lib/schema',
  'entrypoints',
]
const kinds = Object.keys(switchKinds)

export const guard: LongRun = {
  cases: 500,
  perBrowser: 100,
  seconds: 2,
  counts: ['wrong', 'wrongAndSaid', 'unsaid', 'inserted', 'refused', 'asked', 'blocked', 'no-draft', ...kinds],
  rooms,
  async run(office, random, count, _tell, index) {
    // Each kind in turn, so that none is left to chance.
    const kind = kinds[index % kinds.length] ?? 'spa'
    count(kind)
    await runSwitch(kind, office, random, count)
  },
}

/** The same chart and note in another dress; shared with the short test of each. */
export async function runUnchanged(
  dress: Dress,
  office: Office,
  random: Random,
  count: (name: string) => void,
): Promise<Outcome & { story: string }> {
  const { site, to } = makeUnchanged(random, dress)
  const { page, panel } = await draftOn(office, site)
  const frame = await noteFrame(page, site)
  const on = (work: (world: World) => void): Promise<void> =>
    frame.evaluate(`(${String(work)})(globalThis)`) as Promise<void>
  if (dress === 'reload') await page.reload({ waitUntil: 'load' })
  else if (dress === 'awayAndBack')
    await page.evaluate(
      (away, home) => {
        const { chart } = globalThis as World
        chart.goTo(away)
        chart.goTo(home)
      },
      to,
      site.start,
    )
  else if (dress === 'locale' || dress === 'skeleton' || dress === 'field') {
    await page.evaluate((what) => (globalThis as World).chart.redraw(what), dress)
    if (site.shape.headerIn !== 'page') await frame.evaluate((what) => (globalThis as World).chart.redraw(what), dress)
    if (dress === 'skeleton') await page.waitForFunction(() => !document.body.innerText.startsWith('…'))
  } else if (dress === 'typed') await on((world) => world.chart.typeOn('More was said.'))
  await noteFrame(page, site)
  const before = await textsOf(page, site)
  const came = (await prepare(panel)) ?? (await approve(panel))
  const after = await textsOf(page, site)
  judge(before, after, site.start, came, (name) => count(name === 'inserted' ? name : 'needless'), dress)
  return { ...came, story: `${dress} ${JSON.stringify(site.shape)}` }
}

export const unchanged: LongRun = {
  cases: 200,
  perBrowser: 100,
  seconds: 2,
  counts: ['inserted', 'needless', 'wrong', ...dresses],
  rooms,
  async run(office, random, count, tell, index) {
    const dress = dresses[index % dresses.length] ?? 'none'
    count(dress)
    const { kind, words, story } = await runUnchanged(dress, office, random, count)
    if (kind !== 'inserted') tell(`Needless: ${story}: ${kind} ${words}`)
  },
}
