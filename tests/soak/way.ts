// The whole way, many times: a random note, random edits, approval, insertion, perhaps an undo and another go, and Save.
// What the EHR is sent must be the note as it was plus, to the letter, what stood on screen before the button.
import type { Page } from 'puppeteer-core'
import { press, sheetText, stepOf } from '../e2e/drive/panel.ts'
import { noteText, openNote, save } from '../practice-ehr/drive.ts'
import type { Random } from '../tools/random.ts'
import { Failure, type LongRun } from './case.ts'
import { randomEdit, randomNote } from './random-note.ts'
import { approve, prepare, settle } from './panel-moves.ts'

const [client, note] = [1063, 2221]

async function editSomething(panel: Page, random: Random): Promise<void> {
  const places = await panel.$$eval('[data-slot]', (all) => all.map((one) => one.getAttribute('data-slot') ?? ''))
  const place = random.pick([...places.filter((name) => name !== ''), 'smaller', 'bigger'])
  if (place === 'smaller' || place === 'bigger') {
    await panel.evaluate(
      (word) => [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word)?.click(),
      place === 'smaller' ? 'Smaller' : 'Bigger',
    )
    return
  }
  await panel.click(`[data-slot="${place}"]`)
  const box = '.slot-editor textarea, .slot-editor input'
  await panel.waitForSelector(box)
  await panel.focus(box)
  await panel.keyboard.down('Control')
  await panel.keyboard.press('a')
  await panel.keyboard.up('Control')
  const words = randomEdit(random)
  if (words === '') await panel.keyboard.press('Delete')
  else await panel.keyboard.sendCharacter(place === 'practice' && words.trim() === '' ? 'Walk to the gate.' : words)
  await press(panel, 'Done')
}

export const way: LongRun = {
  cases: 50,
  seconds: 5,
  counts: ['inserted', 'chosenByHand', 'undone', 'saved'],
  rooms: ['components', 'entrypoints', 'lib', 'templates'],
  async run(office, random, count, tell) {
    office.ehr.reset()
    const fields = randomNote(random)
    await fetch(`${office.ehr.url}/api/notes/${note}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fields, html: {} }),
    })
    const page = await office.carryover.browser.newPage()
    try {
      await openNote(page, office.ehr.url, client, note)
      const panel = await office.carryover.click(page)
      await panel.waitForFunction(() => document.querySelector('.panel:not(.at-waiting):not(.at-reading)'))
      if ((await stepOf(panel)) === 'choosing') {
        count('chosenByHand')
        await panel.click('.choices .row-button')
        await panel.waitForSelector('.panel.at-draft')
      }
      for (let left = random.below(4); left > 0; left--) await editSomething(panel, random)
      const before = await noteText(page, 'plan')
      if (before !== fields.plan) throw new Failure('The note was changed before anything was approved.')
      let expected = before
      for (let again = random.chance(0.3); ; again = false) {
        const off = await prepare(panel)
        if (off) throw new Failure(`Approve stayed off: ${off.kind} ${off.words}`)
        const onScreen = await sheetText(panel)
        const came = await approve(panel)
        if (came.kind !== 'inserted') throw new Failure(`Not inserted: ${came.kind} ${came.words}`)
        count('inserted')
        expected = before.trim() === '' ? onScreen : `${before.replace(/\s+$/, '')}\n\n${onScreen}`
        const after = await noteText(page, 'plan')
        if (after !== expected && !(after.startsWith(before) && after.slice(before.length).trim() === onScreen))
          throw new Failure(
            `The field does not hold the note plus what was on screen: ${JSON.stringify({ before, after, onScreen })}`,
          )
        expected = after
        if (!again) break
        await press(panel, 'Undo')
        await panel.waitForSelector('.panel.at-draft')
        await settle(panel)
        count('undone')
        if ((await noteText(page, 'plan')) !== before)
          throw new Failure('Undo did not restore the field to the letter.')
      }
      await save(page)
      const sent = office.ehr.requests().findLast(({ method }) => method === 'POST')?.body as
        | { fields: Record<string, string> }
        | undefined
      const whole = { ...fields, plan: expected }
      if (JSON.stringify(sent?.fields) !== JSON.stringify(whole))
        throw new Failure(`The EHR was sent something else: ${JSON.stringify(sent?.fields)}`)
      count('saved')
    } catch (thrown) {
      tell(JSON.stringify(fields))
      throw thrown
    } finally {
      await page.close()
    }
  },
}
