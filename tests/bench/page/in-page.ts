// The page's half of the in-page benchmark.
import { describeField } from '../../../lib/field/describe-field.ts'
import { canonicalParts } from '../../../lib/chart/canonical-parts.ts'
import { readChart } from '../../../lib/chart/read-chart.ts'
import { chartRefusal } from '../../../lib/insert/chart-refusal.ts'
import { insertWorksheet } from '../../../lib/insert/insert-worksheet.ts'
import type { ChartCheck, InsertRequest } from '../../../lib/schema/insertion.ts'
import { sheet } from '../../editors/note.ts'

/** The peer's own bundle, beside ours on the page. */
declare const peer: { insertTextIntoField(field: HTMLTextAreaElement, text: string): void }

const sentence = 'Client noticed the thought, named it, and stayed with the task for some minutes. '
const prior = `${`${sentence.repeat(4).trim()}\n`.repeat(40).slice(0, 10_000).trim()}.`
const added = `\n\n${sheet.text}`
const free: ChartCheck = () => ({ why: null, complete: true })

function freshArea(): HTMLTextAreaElement {
  const main = document.querySelector('main')
  if (!main) throw new Error('no main')
  main.innerHTML = '<label for="note">Progress note</label><textarea id="note" rows="20" cols="80"></textarea>'
  const area = main.querySelector('textarea') as HTMLTextAreaElement
  area.value = prior
  area.getBoundingClientRect()
  return area
}

async function time(work: (area: HTMLTextAreaElement) => unknown): Promise<number> {
  const area = freshArea()
  const started = performance.now()
  await work(area)
  const took = performance.now() - started
  if (area.value !== prior + added) throw new Error('The text does not stand there.')
  return took
}

const insert = (check: ChartCheck) => async (area: HTMLTextAreaElement) => {
  const request: InsertRequest = {
    field: describeField(area),
    at: prior.length,
    text: sheet.text,
    html: sheet.html,
    before: prior,
    chart: canonicalParts(readChart(document).banner),
    allowRepeat: false,
  } as InsertRequest
  return insertWorksheet(document, request, check)
}

function insertByPeer(area: HTMLTextAreaElement): void {
  area.setSelectionRange(prior.length, prior.length)
  peer.insertTextIntoField(area, added)
  if (area.value !== prior + added) throw new Error('not read back')
}

export async function insertion(turns: number) {
  const whole: number[] = []
  const chart: number[] = []
  const pairs: { ours: number; peer: number }[] = []
  for (let turn = 0; turn < Math.min(turns, 20); turn++) whole.push(await time(insert(chartRefusal)))
  const expected = canonicalParts(readChart(document).banner)
  for (let turn = 0; turn < turns; turn++) {
    freshArea()
    const started = performance.now()
    chartRefusal(document, expected)
    chart.push(performance.now() - started)
  }
  // The waits in which a page may answer are on a line of their own: here they end at once.
  const { setTimeout: later } = globalThis
  Object.assign(globalThis, { setTimeout: (work: () => void) => queueMicrotask(work) })
  try {
    for (let turn = 0; turn < turns; turn++) {
      const first = turn % 2 === 0
      const before = first ? await time(insert(free)) : await time(insertByPeer)
      const after = first ? await time(insertByPeer) : await time(insert(free))
      pairs.push(first ? { ours: before, peer: after } : { ours: after, peer: before })
    }
  } finally {
    Object.assign(globalThis, { setTimeout: later })
  }
  return { insertion: pairs, chart, whole }
}

/** A page like a chart: rows of earlier visits, a form of four sections. Returns its number of nodes. */
export function fill(nodes: number): number {
  const main = document.querySelector('main')
  if (!main) throw new Error('no main')
  const sections = ['Subjective', 'Objective', 'Assessment', 'Plan']
    .map(
      (name) => `<label for="${name}">${name}</label><textarea id="${name}" rows="6" cols="80">${sentence}</textarea>`,
    )
    .join('')
  const count = (): number => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
    let all = 1
    while (walker.nextNode()) all++
    return all
  }
  main.innerHTML = `<form>${sections}</form><table><tbody></tbody></table>`
  const body = main.querySelector('tbody')
  const row = (index: number): string =>
    `<tr><td>${index + 1}</td><td><a href="#">Visit ${index + 1}</a></td><td><span>Thursday</span> 2 pm</td><td>${sentence}</td></tr>`
  const rows = Math.ceil((nodes - count()) / 12)
  body?.insertAdjacentHTML('beforeend', Array.from({ length: rows }, (_, index) => row(index)).join(''))
  return count()
}
