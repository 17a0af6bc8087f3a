// Never in the wrong chart: between the draft and the approval the clinician goes to other clients, notes and tabs, back,
// reloads, reads again, signs; sometimes the switch comes while the insertion is under way. Each draft bears the mark of
// the note it was made for, and afterwards every field of every note is looked at.
import type { Page } from 'puppeteer-core'
import { canPress, press, stepOf } from '../e2e/drive/panel.ts'
import { type EhrFlags, openNote, save, sign, switchClient, switchNote, typeInto } from '../practice-ehr/drive.ts'
import type { Random } from '../tools/random.ts'
import { Failure, type LongRun } from './case.ts'
import { type Office, allTexts, clientOf, clients, noteShown, timesIn } from './office.ts'
import {
  type Outcome,
  answer,
  approve,
  markOf,
  outcome,
  ownerOf,
  prepare,
  reading,
  settle,
  shows,
  writePractice,
} from './panel-moves.ts'

type World = { office: Office; random: Random; pages: Page[]; front: Page; panel: Page; flags: EhrFlags; log: string[] }

const flagSets: readonly EhrFlags[] = [{}, {}, {}, { separate: true }, { autosave: true }, { lateBanner: 300 }]
const notesOf = (client: number): readonly number[] => {
  const found = clients.find(({ id }) => id === client)
  return found ? [...found.open, ...found.signed] : []
}
const other = <T>(random: Random, from: readonly T[], than: T): T => random.pick(from.filter((one) => one !== than))
const clientIds = clients.map(({ id }) => id)

/** A new draft gets the mark of the note that is on screen: it was read from nowhere else. */
async function mark({ panel, front, random }: World): Promise<void> {
  if (await answer(panel, random.chance(0.5))) await settle(panel)
  if ((await stepOf(panel)) !== 'draft' || (await ownerOf(panel)) !== null) return
  const shown = await noteShown(front)
  if (shown) await writePractice(panel, `Sit down for ten minutes. ${markOf(shown.note)}`)
}

async function openNow(world: World): Promise<number> {
  return (await noteShown(world.front))?.note ?? 0
}

const moves: Record<string, (world: World) => Promise<void>> = {
  async client({ front, random }) {
    const to = other(random, clientIds, clientOf((await noteShown(front))?.note ?? 0))
    await switchClient(front, to, random.pick(notesOf(to)))
  },
  /** One click in the list of recent clients: the quickest way into another chart, to a note with the same fields. */
  async recent({ front, random }) {
    const now = clientOf((await noteShown(front))?.note ?? 0)
    await front.evaluate(
      (id) => document.querySelector<HTMLElement>(`.recent[data-client="${id}"]`)?.click(),
      other(random, clientIds, now),
    )
  },
  async note(world) {
    const now = await openNow(world)
    if (now !== 0) await switchNote(world.front, other(world.random, notesOf(clientOf(now)), now))
  },
  async home(world) {
    const [first] = notesOf(1042)
    if (first && (await openNow(world)) !== first) await switchClient(world.front, 1042, first)
  },
  async back({ front }) {
    const before = front.url()
    const went = await front.evaluate(() => {
      const { navigation } = globalThis as unknown as {
        navigation: { entries(): { sameDocument: boolean }[]; currentEntry: { index: number } }
      }
      const last = navigation.entries()[navigation.currentEntry.index - 1]
      if (last?.sameDocument) history.back()
      return last?.sameDocument === true
    })
    if (went) await front.waitForFunction((was) => location.href !== was, {}, before)
  },
  async reload({ front }) {
    await front.reload({ waitUntil: 'load' })
    await front.waitForFunction(() => document.querySelector('#app')?.children.length)
  },
  async load({ front, office, random, flags }) {
    const client = random.pick(clientIds)
    await openNote(front, office.ehr.url, client, random.pick(notesOf(client)), flags)
  },
  async tab(world) {
    const { office, random, flags, pages } = world
    if (pages.length < 3) {
      const page = await office.carryover.browser.newPage()
      pages.push(page)
      const client = random.pick(clientIds)
      await openNote(page, office.ehr.url, client, random.pick(notesOf(client)), flags)
    }
    await to(world, random.pick(pages))
    if (random.chance(0.5)) await moves['click']?.(world)
  },
  firstTab: (world) => to(world, world.pages[0] ?? world.front),
  async type(world) {
    const shown = await noteShown(world.front)
    if (!shown || shown.signed) return
    const name = await world.front.$eval('#note textarea[name], #note #note-body', (one) =>
      one instanceof HTMLTextAreaElement ? one.name : 'note',
    )
    await typeInto(world.front, name as 'note', ' Came ten minutes late.')
  },
  async save(world) {
    const shown = await noteShown(world.front)
    if (shown && !shown.signed) await save(world.front)
  },
  async sign(world) {
    const shown = await noteShown(world.front)
    if (shown && !shown.signed) await sign(world.front)
  },
  async readAgain(world) {
    if (!(await canPress(world.panel, 'Read again'))) return
    await reading(world.panel, async () => {
      await press(world.panel, 'Read again')
      return world.panel
    })
    await mark(world)
  },
  async click(world) {
    world.panel = await reading(world.panel, () => world.office.carryover.click(world.front))
    await mark(world)
  },
  async panelReload(world) {
    await world.panel.reload()
    await shows(world.panel)
  },
}

async function to(world: World, page: Page): Promise<void> {
  world.front = page
  await page.bringToFront()
  await world.panel.evaluate('chrome.tabs.query({ active: true, currentWindow: true })')
  await shows(world.panel)
}

const usual = [
  'recent',
  'client',
  'client',
  'client',
  'note',
  'home',
  'home',
  'back',
  'reload',
  'load',
  'tab',
  'firstTab',
  'type',
  'save',
  'readAgain',
  'click',
  'panelReload',
  'sign',
]
/** What may happen while the insertion is under way. */
const sudden = ['recent', 'recent', 'recent', 'note', 'back'] as const

async function insertNow(world: World): Promise<{ came: Outcome; sudden: string | null }> {
  const off = await prepare(world.panel)
  if (off) return { came: off, sudden: null }
  if (!world.random.chance(0.4)) return { came: await approve(world.panel), sudden: null }
  const name = world.random.pick(sudden)
  const wait = world.random.below(250)
  const pressed = press(world.panel, 'Approve and insert into')
  await new Promise((resolve) => setTimeout(resolve, wait))
  world.log.push(`${name} after ${wait} ms`)
  await moves[name]?.(world)
  await pressed
  return { came: await outcome(world.panel), sudden: name }
}

export const switches: LongRun = {
  cases: 120,
  seconds: 5,
  counts: [
    'inserted',
    'wrong',
    'unsaid',
    'leftAndSaid',
    'refused',
    'asked',
    'blocked',
    'needlessRefusals',
    'duringInsertion',
  ],
  rooms: [
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
  ],
  async run(office, random, count, tell) {
    office.ehr.reset()
    const flags = random.pick(flagSets)
    const page = await office.carryover.browser.newPage()
    const log: string[] = []
    const pages = [page]
    try {
      const start = random.pick(clients.flatMap(({ open }) => open))
      log.push(`${JSON.stringify(flags)} ${start}`)
      await openNote(page, office.ehr.url, clientOf(start), start, flags)
      const open = office.carryover.browser.targets().some((one) => one.url().endsWith('/sidepanel.html'))
      const panel = await reading(open ? await office.carryover.panel() : null, () => office.carryover.click(page))
      const world: World = { office, random, pages, front: page, panel, flags, log }
      await mark(world)
      for (let left = 1 + random.below(5); left > 0; left--) {
        const name = random.pick(usual)
        log.push(name)
        await moves[name]?.(world)
      }
      await settle(world.panel)
      await look(world, count, tell)
    } catch (thrown) {
      tell(log.join(', '))
      throw thrown
    } finally {
      await Promise.all(pages.map((one) => one.close()))
    }
  },
}

async function look(world: World, count: (name: string) => void, tell: (line: string) => void): Promise<void> {
  const shown = await noteShown(world.front)
  const before = await Promise.all(world.pages.map(allTexts))
  const owner = await ownerOf(world.panel)
  const { came, sudden: meanwhile } = await insertNow(world)
  if (meanwhile) count('duringInsertion')
  const after = await Promise.all(world.pages.map(allTexts))
  const changed = after.flatMap((texts, index) =>
    Object.entries(texts)
      .map(([place, text]) => ({
        place,
        text,
        was: before[index]?.[place] ?? '',
        front: world.pages[index] === world.front,
      }))
      .filter(({ text, was }) => text !== was),
  )
  const wrong = changed.filter((one) => !isRight(one))
  if (wrong.length > 0) {
    count('wrong')
    const list = changed.map(({ place, was, text }) => `\n    ${place}: ${short(was)} became ${short(text)}`).join('')
    throw new Failure(
      `A note was changed that should not have been:${list}\n    and the panel said: ${came.kind} ${came.words}`,
    )
  }
  const landed = changed.length
  // When the page went on before the text could be taken out again, the panel says so: that is no silent insertion.
  const said = came.kind === 'inserted' || came.words.includes('look at the note before you save')
  if (came.kind !== 'no-draft') count(said && came.kind !== 'inserted' ? 'leftAndSaid' : came.kind)
  if (landed > 1 || (landed === 1 && !said) || (landed === 0 && came.kind === 'inserted')) {
    count('unsaid')
    throw new Failure(`${landed} fields were changed, but the panel said: ${came.kind} ${came.words}`)
  }
  const unchanged = meanwhile === null && owner !== null && shown?.note === owner && !shown.signed
  if (unchanged && came.kind !== 'inserted') {
    count('needlessRefusals')
    tell(`Needless: ${came.kind} ${came.words.replaceAll('\n', ' ')} after ${world.log.join(', ')}`)
  }
}

const short = (text: string): string =>
  JSON.stringify(text.length > 120 ? `${text.slice(0, 50)} … ${text.slice(-50)}` : text)

type Change = { place: string; was: string; text: string; front: boolean }

/** The worksheet made for this note, once, beside all that stood there. */
function isRight({ place, was, text, front }: Change): boolean {
  const note = Number(place.split('/')[0])
  const letters = (of: string): number => of.replace(/\s/g, '').length
  return (
    front &&
    !place.endsWith('/psychotherapy') &&
    timesIn(was, markOf(note)) === 0 &&
    timesIn(text, markOf(note)) === 1 &&
    text.match(/Ref\d{4}\./g)?.length === 1 &&
    letters(text) > letters(was)
  )
}
