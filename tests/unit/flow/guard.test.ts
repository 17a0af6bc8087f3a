// What the panel itself guards: what it asked about must still be there, whose chart it is is looked at once more where
// the page could not, and a name that comes late is not believed early.
import { describe, expect, test, vi } from 'vitest'
import { defusionNote, fakePanel, maya, tomas } from './fake-panel.ts'

type Panel = ReturnType<typeof fakePanel>

async function drafted(panel: Panel): Promise<Panel> {
  panel.click()
  await vi.waitFor(() => expect(panel.flow.step.value.at).toBe('draft'))
  for (const { id } of panel.flow.draft.value?.cautions ?? []) panel.flow.acknowledge(id)
  return panel
}
async function inserted(): Promise<Panel> {
  const panel = await drafted(fakePanel())
  panel.flow.approveAndInsert()
  await vi.waitFor(() => expect(panel.flow.step.value.at).toBe('inserted'))
  return panel
}

describe('another chart, seen only afterwards', () => {
  test('right after an insertion that could not see whose chart it is: taken out, and said', async () => {
    const panel = await drafted(fakePanel())
    panel.page.beforeInsert = () => void (panel.page.banner = tomas)
    const steps: string[] = []
    panel.flow.step.subscribe((step) => steps.push(step.at))
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'chart-changed-after' }))
    expect(panel.page.inserts).toBe(1)
    expect(panel.page.text).toBe(defusionNote)
    // Never said to be inserted, not even for the moment until the later look.
    expect(steps).not.toContain('inserted')
    expect(panel.flow.step.value.at).toBe('draft')
  })

  test('by a name that comes after its note: taken out, and said', async () => {
    const panel = await inserted()
    panel.page.banner = tomas
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'chart-changed-after' }), 3000)
    expect(panel.page.text).toBe(defusionNote)
    expect(panel.flow.step.value.at).toBe('draft')
  })

  test('when the clinician simply went on to another note: nothing is touched', async () => {
    const panel = await inserted()
    panel.page.banner = tomas
    panel.page.text = 'Another note.'
    const { reads } = panel.page
    await vi.waitFor(() => expect(panel.page.reads).toBe(reads + 2), 4000)
    expect(panel.flow.problem.value).toBeNull()
    expect(panel.page.text).toBe('Another note.')
  })

  test('Undo asks whose chart it is', async () => {
    const panel = await inserted()
    const there = panel.page.text
    panel.page.banner = tomas
    panel.flow.undoInsert()
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'chart-changed' }))
    expect(panel.page.text).toBe(there)
  })
})

describe('a question takes time', () => {
  const nobody = { ids: [], names: [], dobs: [], mrns: [], several: false }
  const asked = async (): Promise<Panel> => {
    const panel = await drafted(fakePanel(defusionNote, nobody))
    panel.flow.approveAndInsert()
    await vi.waitFor(() => expect(panel.flow.question.value?.kind).toBe('chart-unknown'))
    return panel
  }
  test('another note by the time of the yes takes nothing', async () => {
    const panel = await asked()
    panel.page.text = 'Another note, with other words in it.'
    panel.flow.answer(true)
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'field-changed' }))
    expect(panel.page.inserts).toBe(0)
  })
  test('another chart by the time of the yes takes nothing', async () => {
    const panel = await asked()
    panel.page.banner = maya
    panel.flow.answer(true)
    await vi.waitFor(() => expect(panel.flow.problem.value).toEqual({ code: 'field-changed' }))
    expect(panel.page.inserts).toBe(0)
  })
  test('the note that was asked about takes it', async () => {
    const panel = await asked()
    panel.flow.answer(true)
    await vi.waitFor(() => expect(panel.flow.step.value.at).toBe('inserted'))
  })
})
