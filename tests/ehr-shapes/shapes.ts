// One entry for each page in the shape of a known record system: where it starts, what is to be read from it, and how a
// clinician saves there and goes on to another client.
import type { Frame, Page } from 'puppeteer-core'
import type { Saved } from './server.ts'

export type Shape = {
  name: string
  /** Shown at http://ehr.test, without TLS, as intranets are. */
  insecure?: true
  /** Address of the client's open note. */
  path(id: string): string
  /** Labels of the note's parts as they are shown, with the record's name for what stands in each. */
  parts: readonly (readonly [label: string, field: string])[]
  format: string
  target: string
  /** Parts of the page that are counted as closed. */
  closed: { separateNotes: number; clientBoxes: number }
  /** What the note's field reads before: the record's text, unless the page puts something around it. */
  typed?(text: string): string
  save(page: Page): Promise<void>
  /** What was saved for the field that takes the worksheet. */
  saved(one: Saved): string | undefined
  /** To another client as a clinician goes there, without the toolbar button. */
  goTo(page: Page, id: string): Promise<void>
  /** The frame that holds the note. */
  frame(page: Page): Promise<Frame>
}

const four = [
  ['Subjective', 'subjective'],
  ['Objective', 'objective'],
  ['Assessment', 'assessment'],
  ['Plan', 'plan'],
] as const
const none = { separateNotes: 0, clientBoxes: 0 }

/** The frame whose address has this in it, once its fields are drawn. */
async function frameAt(page: Page, path: string): Promise<Frame> {
  const frame = await page.waitForFrame((one) => one.url().includes(path))
  await frame.waitForSelector('textarea, body[contenteditable], p')
  return frame
}
const top = (page: Page): Promise<Frame> => Promise.resolve(page.mainFrame())

async function saveAnd(page: Page, button: string, done: () => boolean): Promise<void> {
  await page.click(button)
  await page.waitForFunction(done)
}
const titleSaysSaved = (): boolean => document.title === 'Saved'

export const shapes: readonly Shape[] = [
  {
    name: 'OpenEMR: top banner, tab in a frame, frameset in it, legends, hidden tabs',
    path: (id) => `/openemr?c=${id}`,
    parts: four,
    format: 'SOAP',
    target: 'Plan',
    closed: none,
    async save(page) {
      const frame = await frameAt(page, '/openemr/forms')
      await frame.waitForSelector('.btn-save:not([disabled])')
      await frame.click('.btn-save')
      await page.waitForFrame((one) => one.url().includes('/openemr/saved'))
    },
    saved: ({ fields }) => fields['plan'],
    async goTo(page, id) {
      await page.evaluate(`setPatient('${id}')`)
      await frameAt(page, `/openemr/forms?set_pid=${id}`)
    },
    frame: (page) => frameAt(page, '/openemr/forms'),
  },
  {
    name: 'LibreHealth: framesets, unlabelled table rows, a twin form out of sight',
    path: (id) => `/librehealth?c=${id}`,
    parts: four,
    format: 'SOAP',
    target: 'Plan',
    closed: none,
    async save(page) {
      const frame = await frameAt(page, '/librehealth/form')
      await frame.click('.link_submit')
      await page.waitForFrame((one) => one.url().includes('/librehealth/saved'))
    },
    saved: ({ fields }) => fields['plan'],
    async goTo(page, id) {
      const title = await page.waitForFrame((one) => one.url().includes('/librehealth/title'))
      await title.evaluate((to) => (location.search = `?pid=${to}`), id)
      await (await frameAt(page, '/librehealth/form')).evaluate((to) => (location.search = `?pid=${to}`), id)
      await frameAt(page, `/librehealth/form?pid=${id}`)
    },
    frame: (page) => frameAt(page, '/librehealth/form'),
  },
  {
    name: 'OSCAR: a window of its own, earlier notes above, an id that each autosave changes',
    path: (id) => `/oscar/encounter?demographicNo=${id}&appointmentNo=3${id}`,
    parts: [['case note', 'note']],
    format: 'SOAP',
    target: 'case note',
    closed: none,
    typed: (text) => `[03-Nov-2026 .: ]\n${text}`,
    save: (page) => saveAnd(page, '#saveImg', titleSaysSaved),
    saved: ({ fields }) => fields['caseNote_note'],
    async goTo(page, id) {
      await page.goto(new URL(`/oscar/encounter?demographicNo=${id}&appointmentNo=3${id}`, page.url()).href)
    },
    frame: top,
  },
  {
    name: 'SimplePractice: drawn by script, rich sections, a psychotherapy note beside, autosave that redraws',
    path: (id) => `/simplepractice?client=${id}`,
    parts: four,
    format: 'SOAP',
    target: 'Plan',
    closed: { separateNotes: 1, clientBoxes: 0 },
    save: (page) => saveAnd(page, '#save', () => document.querySelector('#state')?.textContent === 'Saved (save)'),
    saved: ({ fields }) => fields['plan'],
    async goTo(page, id) {
      await page.click(`#recent a[data-id="${id}"]`)
      await page.waitForFunction((to) => location.pathname.includes(`/clients/${to}/`), {}, id)
      await page.waitForSelector('.parts .editor')
    },
    frame: top,
  },
  {
    name: 'TherapyNotes: many small fields with generated ids, each redrawn when it changes',
    insecure: true,
    path: (id) => `/therapynotes?patient=${id}`,
    parts: [
      ['Symptom Description and Subjective Report', 'subjective'],
      ['Objective Content', 'objective'],
      ['Interventions Used', 'Supportive listening.'],
      ['Assessment', 'assessment'],
      ['Plan', 'plan'],
    ],
    format: 'SOAP',
    target: 'Plan',
    closed: none,
    save: (page) => saveAnd(page, 'button[type=submit]', titleSaysSaved),
    saved: ({ fields }) => fields['ctl00$BodyContent$Q5'],
    async goTo(page, id) {
      await page.goto(new URL(`/therapynotes?patient=${id}`, page.url()).href)
    },
    frame: top,
  },
  {
    name: 'A hospital’s record: a design-mode frame, instructions for the patient beside, an earlier note, a chat',
    path: (id) => `/hospital?csn=${id}`,
    parts: [['My Note', 'note']],
    format: 'SOAP',
    target: 'My Note',
    closed: { separateNotes: 0, clientBoxes: 1 },
    save: (page) => saveAnd(page, '#pend', () => document.querySelector('#state')?.textContent === 'Saved'),
    saved: ({ fields }) => fields['note'],
    async goTo(page, id) {
      await page.goto(new URL(`/hospital?csn=${id}`, page.url()).href)
      await frameAt(page, `/hospital/editor?csn=${id}`)
    },
    frame: (page) => frameAt(page, '/hospital/editor'),
  },
  {
    name: 'A home-made one: tables for layout, names beside, words before the box, an office note, an earlier one',
    path: (id) => `/homemade?c=${id}`,
    parts: [['Note', 'note']],
    format: 'SOAP',
    target: 'Note',
    closed: { separateNotes: 1, clientBoxes: 0 },
    async save(page) {
      await Promise.all([page.waitForNavigation(), page.click('input[type=submit]')])
    },
    saved: ({ fields }) => fields['t1'],
    async goTo(page, id) {
      await Promise.all([page.waitForNavigation(), page.click(`a[href$="c=${id}"]`)])
    },
    frame: top,
  },
]
