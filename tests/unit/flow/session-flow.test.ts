import { describe, expect, test, vi } from 'vitest'
import { problem } from '../../../lib/errors.ts'
import { fail } from '../../../lib/result.ts'
import { defusionNote, fakePanel, maya, tomas } from './fake-panel.ts'

const at = (panel: ReturnType<typeof fakePanel>) => panel.flow.step.value.at
const drafted = async (panel: ReturnType<typeof fakePanel>) => {
  panel.click()
  await vi.waitFor(() => expect(at(panel)).toBe('draft'))
  return panel
}
const inserted = async (panel: ReturnType<typeof fakePanel>) => {
  panel.flow.approveAndInsert()
  await vi.waitFor(() => expect(at(panel)).toBe('inserted'))
}

describe('from the click to a draft', () => {
  test('a note about defusion is drafted, with the sentence it rests on', async () => {
    const { flow } = await drafted(fakePanel())
    expect(flow.draft.value?.templateId).toBe('cognitive-defusion@1')
    expect(flow.skills.value[0]?.span.quote).toContain('cognitive defusion')
    expect(flow.client.value).toEqual({ name: 'Maya Rivera', dob: '1991-03-14' })
  })

  test('an empty note is a start; what is typed later fills open slots, and nothing that was chosen', async () => {
    const panel = fakePanel('')
    panel.click()
    await vi.waitFor(() => expect(at(panel)).toBe('choosing'))
    panel.flow.chooseTemplate('cognitive-defusion@1')
    panel.flow.editSlot('practice', 'Name one thought aloud.')
    panel.page.text = defusionNote
    panel.flow.readAgain()
    await vi.waitFor(() => expect(panel.flow.draft.value?.slots.reviewDate.value).toMatch(/Thursday/))
    expect(panel.flow.draft.value?.slots.practice.value).toBe('Name one thought aloud.')
  })

  test('danger in the note now: no draft and no suggestion until the clinician goes on by hand, with a reason', async () => {
    const panel = fakePanel(
      'S: He has a plan to kill himself tonight and the pills at home.\nP: Introduced cognitive defusion.',
    )
    panel.click()
    await vi.waitFor(() => expect(at(panel)).toBe('stop'))
    expect(panel.flow.draft.value).toBeNull()
    panel.flow.goOnAfterStop('Hospital called; client asked for this.')
    panel.flow.chooseTemplate('cognitive-defusion@1')
    expect(panel.flow.draft.value?.stopReason).toBe('Hospital called; client asked for this.')
  })

  test('a click on a chart that has a draft shows that draft, also in a new panel', async () => {
    const panel = await drafted(fakePanel())
    panel.flow.editSlot('practice', 'My own words.')
    panel.click()
    await vi.waitFor(() => expect(panel.page.reads).toBe(2))
    await vi.waitFor(() => expect(at(panel)).toBe('draft'))
    expect(panel.flow.draft.value?.slots.practice.value).toBe('My own words.')
  })

  test('another client in the same tab starts anew, and the first one’s draft is still there on the way back', async () => {
    const panel = await drafted(fakePanel())
    panel.flow.editSlot('practice', 'For Maya.')
    panel.page.banner = tomas
    panel.click()
    await vi.waitFor(() => expect(panel.flow.client.value?.name).toBe('Tomas Lindqvist'))
    expect(panel.flow.draft.value?.slots.practice.value).not.toBe('For Maya.')
    panel.page.banner = maya
    panel.click()
    await vi.waitFor(() => expect(panel.flow.draft.value?.slots.practice.value).toBe('For Maya.'))
  })

  test('another note of the same client: the waiting draft is shown, and starting anew is a question', async () => {
    const panel = await drafted(fakePanel())
    panel.flow.editSlot('practice', 'From the first note.')
    panel.page.text =
      'S: Client reports a calmer week and fewer arguments at home.\nO: Engaged, mood euthymic.\nP: Introduced the seven-column thought record and filled in one together. Next session Monday.'
    panel.click()
    await vi.waitFor(() => expect(panel.flow.question.value?.kind).toBe('replace-draft'))
    expect(panel.flow.draft.value?.slots.practice.value).toBe('From the first note.')
    panel.flow.answer(false)
    expect(panel.flow.draft.value?.slots.practice.value).toBe('From the first note.')
    panel.click()
    await vi.waitFor(() => expect(panel.flow.question.value?.kind).toBe('replace-draft'))
    panel.flow.answer(true)
    await vi.waitFor(() => expect(panel.flow.draft.value?.templateId).toBe('thought-record@1'))
  })

  test('an edit that is taken back gives the words their source again', async () => {
    const panel = await drafted(fakePanel())
    const first = panel.flow.draft.value?.slots.reviewDate
    expect(first?.source?.kind).toBe('note')
    panel.flow.editSlot('reviewDate', `${first?.value} or so`)
    expect(panel.flow.draft.value?.slots.reviewDate.source?.kind).toBe('clinician')
    panel.flow.editSlot('reviewDate', first?.value ?? '')
    expect(panel.flow.draft.value?.slots.reviewDate).toEqual(first)
  })

  test('another worksheet does not take an edited one’s place without a yes', async () => {
    const panel = await drafted(fakePanel())
    panel.flow.editSlot('practice', 'My own words.')
    panel.flow.chooseTemplate('thought-record@1')
    await vi.waitFor(() => expect(panel.flow.question.value?.kind).toBe('replace-draft'))
    panel.flow.answer(false)
    expect(panel.flow.draft.value?.slots.practice.value).toBe('My own words.')
  })

  test('what is edited while the page is being read again stays', async () => {
    const panel = await drafted(fakePanel())
    panel.flow.readAgain()
    panel.flow.editSlot('practice', 'Typed meanwhile.')
    await vi.waitFor(() => expect(panel.flow.busy.value).toBe(false))
    expect(panel.flow.draft.value?.slots.practice.value).toBe('Typed meanwhile.')
  })

  test('after a stop nothing is suggested', async () => {
    const panel = fakePanel(
      'S: He has a plan to kill himself tonight and the pills at home.\nP: Introduced cognitive defusion.',
    )
    panel.click()
    await vi.waitFor(() => expect(at(panel)).toBe('stop'))
    expect(panel.flow.skills.value).toEqual([])
  })

  test('a page that cannot be read says so, and offers the library', async () => {
    const calls = {
      read: () => Promise.resolve(fail(problem('restricted-page'))),
      insert: vi.fn(),
      undo: vi.fn(),
    } as never
    const panel = fakePanel('', maya, { page: calls })
    panel.click()
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'restricted-page' }))
    expect(at(panel)).toBe('choosing')
    expect(panel.flow.choices.value.length).toBeGreaterThan(0)
  })
})

describe('sign-off', () => {
  test('inserts exactly what was on screen, and says so after the read-back', async () => {
    const panel = await drafted(fakePanel())
    const onScreen = panel.flow.renderings.value?.chart.text
    await inserted(panel)
    expect(panel.page.text).toBe(`${defusionNote}\n\n${onScreen}`)
    expect(panel.flow.approved.value).toBe(true)
  })

  test('one changed character ends it', async () => {
    const panel = await drafted(fakePanel())
    await inserted(panel)
    panel.flow.editSlot('practice', 'Other words.')
    expect(panel.flow.approved.value).toBe(false)
    await vi.waitFor(() => expect([...panel.area.held.keys()].filter((key) => key.startsWith('approval:'))).toEqual([]))
  })

  test('another chart is refused, with both names; nothing is inserted', async () => {
    const panel = await drafted(fakePanel())
    panel.page.banner = tomas
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'chart-changed' }))
    expect(panel.flow.names.value).toEqual({
      draftFor: 'Maya Rivera · 1991-03-14',
      openNow: 'Tomas Lindqvist · 1984-11-02',
    })
    expect(panel.page.inserts).toBe(0)
  })

  test('a page that names several clients is refused', async () => {
    const panel = await drafted(fakePanel())
    panel.page.banner = { ...maya, several: true }
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'chart-several' }))
    expect(panel.page.inserts).toBe(0)
  })

  test('a page that names nobody is asked about once; no means no', async () => {
    const nobody = { ids: [], names: [], dobs: [], mrns: [], several: false }
    const panel = await drafted(fakePanel(defusionNote, nobody))
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(panel.flow.question.value?.kind).toBe('chart-unknown'))
    panel.flow.answer(false)
    await vi.waitFor(() => expect(panel.flow.busy.value).toBe(false))
    expect(panel.page.inserts).toBe(0)
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(panel.flow.question.value?.kind).toBe('chart-unknown'))
    panel.flow.answer(true)
    await vi.waitFor(() => expect(at(panel)).toBe('inserted'))
  })

  test('another tab in front: refused', async () => {
    const panel = await drafted(fakePanel())
    panel.inFront(2)
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'other-tab' }))
    expect(panel.page.inserts).toBe(0)
  })

  test('two quick approvals insert once', async () => {
    const panel = await drafted(fakePanel())
    panel.flow.approveAndInsert()
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(at(panel)).toBe('inserted'))
    expect(panel.page.inserts).toBe(1)
  })

  test('without a name nothing can be signed', async () => {
    const panel = await drafted(
      fakePanel(defusionNote, maya, {
        settings: {
          initial: {
            reviewer: null,
            wipeMinutes: 60,
            safetyPlanText: '',
            memoryNoticeSeen: true,
            recentTemplates: [],
            taught: [],
          },
          store: { write: () => Promise.resolve() },
        },
      }),
    )
    panel.flow.approveAndInsert()
    panel.flow.approveAndCopy('chart')
    expect(panel.flow.blockedBy.value).toMatch(/name and credential/)
    await Promise.resolve()
    expect(panel.page.inserts).toBe(0)
    expect(panel.copied).toEqual([])
  })

  test('undo restores the exact text; after a change it refuses', async () => {
    const panel = await drafted(fakePanel())
    await inserted(panel)
    panel.flow.undoInsert()
    await vi.waitFor(() => expect(at(panel)).toBe('draft'))
    expect(panel.page.text).toBe(defusionNote)
    await inserted(panel)
    panel.page.text += ' more'
    panel.flow.undoInsert()
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'undo-refused' }))
  })

  test('copy releases what is on screen, by an approval', async () => {
    const panel = await drafted(fakePanel())
    panel.flow.approveAndCopy('client')
    await vi.waitFor(() => expect(panel.copied).toEqual([panel.flow.renderings.value?.client.text]))
  })
})

describe('what is kept', () => {
  test('neither the client’s name, date of birth and number, nor the note', async () => {
    const panel = await drafted(fakePanel())
    await vi.waitFor(() => expect([...panel.area.held.keys()].some((key) => key.startsWith('draft:'))).toBe(true))
    const all = JSON.stringify([...panel.area.held])
    expect(all).not.toMatch(/Maya|Rivera|1991-03-14|100HV7/)
    expect(all).not.toContain(defusionNote.slice(0, 60))
  })

  test('an hour without a change wipes it, on the desk and on screen; a minute less does not', async () => {
    const panel = await drafted(fakePanel())
    const began = Date.now()
    panel.flow.wipeExpired(began + 59 * 60_000)
    expect(at(panel)).toBe('draft')
    panel.flow.wipeExpired(began + 61 * 60_000)
    await vi.waitFor(() => expect(at(panel)).toBe('waiting'))
    await vi.waitFor(() => expect([...panel.area.held.keys()].filter((key) => key.startsWith('draft:'))).toEqual([]))
  })

  test('a full memory is said, and the draft stays on screen', async () => {
    const panel = fakePanel()
    panel.area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded: Maya Rivera'))
    panel.click()
    await vi.waitFor(() => expect(panel.flow.problem.value).not.toBeNull())
    expect(['storage-failed', 'unexpected']).toContain(panel.flow.problem.value?.code)
  })

  test('the report holds no word of the note', async () => {
    const panel = await drafted(fakePanel())
    panel.flow.copyReport()
    await vi.waitFor(() => expect(panel.copied.length).toBe(1))
    expect(panel.copied[0]).not.toMatch(/Maya|stand-up|defusion using|meetings/)
    expect(JSON.parse(panel.copied[0] ?? '')).toMatchObject({
      step: 'draft',
      templateId: 'cognitive-defusion@1',
      code: null,
    })
  })
})
