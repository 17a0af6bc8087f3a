// The session's model: what the panel shows and the actions it may take. It alone knows the order of the stages; the
// browser, the desk and the clipboard come in as adapters.
import { computed, signal } from '@preact/signals'
import { type Problem, problem } from '../errors.ts'
import type { Settings } from '../schema/settings.ts'
import type { TemplateChoice } from '../schema/template.ts'
import type { Adapters, SessionFlow } from './adapters.ts'
import { canInsert, canSign } from './blocked.ts'
import { createEditing } from './editing.ts'
import { createPointing } from './pointing.ts'
import { type ReadingTools, isWorkedOn, readTab, takeNote } from './reading.ts'
import { reportText } from './report.ts'
import type { FoundSkill, Question } from './session-view.ts'
import { type SigningTools, copyApproved, insertApproved, lookLate, signOff, undoInserted } from './signing.ts'
import { createTabStore } from './tab-store.ts'

export function createSessionFlow(adapters: Adapters): SessionFlow {
  const { page, desk, stages } = adapters
  const opened = performance.now()
  const settings = signal(adapters.settings.initial)
  const store = createTabStore(desk, () => settings.value.wipeMinutes)
  const questions = new Map<number, (yes: boolean) => void>()
  const tools: ReadingTools & SigningTools = {
    page,
    desk,
    store,
    stages,
    clipboard: adapters.clipboard,
    activeTab: adapters.activeTab,
    ask: (tabId, question) => ask(tabId, question),
    taught: () => settings.value.taught,
  }
  const { active } = store
  const now = () => active.value
  const setSettings = (patch: Partial<Settings>): void => {
    settings.value = { ...settings.value, ...patch }
    adapters.settings.store.write(settings.value).catch(() => say(now().tabId, problem('storage-failed')))
  }

  const draft = computed(() => active.value.draft)
  const reviewer = computed(() => settings.value.reviewer)
  const template = computed(() => (draft.value ? stages.templateById(draft.value.templateId) : null))
  const findings = computed(() => (draft.value && template.value ? stages.checkDraft(draft.value, template.value) : []))
  const renderings = computed(() => draft.value && stages.renderWorksheet(draft.value, { reviewer: reviewer.value }))
  const blockedBy = computed(() => canInsert(active.value, reviewer.value))
  const copyBlockedBy = computed(() => canSign(active.value, reviewer.value))

  function say(tabId: number, what: Problem | null): void {
    store.update(tabId, { problem: what, busy: false })
  }
  function ask(tabId: number, question: Question): Promise<boolean> {
    questions.get(tabId)?.(false)
    store.update(tabId, { question })
    return new Promise((resolve) => questions.set(tabId, resolve))
  }
  function answer(tabId: number, yes: boolean): void {
    const resolve = questions.get(tabId)
    questions.delete(tabId)
    store.update(tabId, { question: null })
    resolve?.(yes)
  }
  const takenBack = (tabId: number, why: Problem): void =>
    void store.update(tabId, { step: { at: 'draft' }, problem: why })
  /** One place for what nobody foresaw: the foreign error is dropped, the draft stays. */
  function run(tabId: number, work: Promise<unknown>): void {
    work.catch(() => {
      const { step } = store.get(tabId)
      store.update(tabId, {
        busy: false,
        problem: problem('unexpected'),
        step: step.at === 'reading' ? { at: 'choosing', why: 'no-note' } : step,
      })
    })
  }
  function read(tabId: number, keepChoice: boolean): void {
    questions.get(tabId)?.(false)
    run(
      tabId,
      readTab(tools, tabId, keepChoice).then(() => adapters.drafted?.()),
    )
  }
  async function sign(
    then: (tabId: number, sheets: NonNullable<typeof renderings.value>) => Promise<Problem | null>,
  ): Promise<void> {
    const { tabId, busy } = now()
    const sheets = renderings.value
    if (busy || !sheets || !reviewer.value || copyBlockedBy.value !== null) return
    store.update(tabId, { busy: true, problem: null, names: null })
    const found = await then(tabId, sheets)
    store.update(tabId, { busy: false, ...(found ? { problem: found } : {}) })
  }
  function useTemplate(tabId: number, templateId: string): void {
    const { facts, note, request } = store.get(tabId)
    const stopReason = stopReasons.get(tabId) ?? null
    const chosen = stages.templateById(templateId)
    if (!chosen) return
    const made = stages.draftWorksheet({
      template: chosen,
      facts,
      format: note?.format ?? 'narrative',
      noteText: note?.text ?? '',
      ...(request.trim() === '' ? {} : { request }),
    })
    store.update(tabId, { draft: { ...made, stopReason }, step: { at: 'draft' }, approvalId: null, problem: null })
    setSettings({
      recentTemplates: [templateId, ...settings.value.recentTemplates.filter((id) => id !== templateId)].slice(0, 12),
    })
  }
  const stopReasons = new Map<number, string>()

  const { forget, ...edits } = createEditing({ store, desk, stages, template, run })
  const { renew, leave, reveal, ...pointing } = createPointing({
    ...tools,
    point: adapters.point,
    active,
    remember: (taught) => setSettings({ taught }),
    run,
  })

  const flow: SessionFlow = {
    ...edits,
    ...pointing,
    step: computed(() => active.value.step),
    problem: computed(() => active.value.problem),
    question: computed(() => active.value.question),
    names: computed(() => active.value.names),
    client: computed(() => active.value.client),
    note: computed(() => active.value.note),
    facts: computed(() => active.value.facts),
    target: computed(() => active.value.target),
    request: computed(() => active.value.request),
    busy: computed(() => active.value.busy),
    closedSites: computed(() => active.value.closedSites),
    approved: computed(() => active.value.approvalId !== null),
    draft,
    reviewer,
    findings,
    renderings,
    blockedBy,
    copyBlockedBy,
    showMemoryNotice: computed(() => !settings.value.memoryNoticeSeen),
    safetyPlanText: computed(() => settings.value.safetyPlanText),
    skills: computed(() =>
      // After a stop nothing is suggested: the clinician picks by hand.
      (active.value.facts?.risk.level === 'crisis' ? [] : (active.value.facts?.candidates ?? [])).map(
        (found): FoundSkill => {
          const fitting = stages.allTemplates.find(({ skillId }) => skillId === found.skillId)
          return {
            ...found,
            skillName: stages.skillName(found.skillId),
            templateId: fitting ? stages.idOf(fitting) : null,
          }
        },
      ),
    ),
    choices: computed(() => {
      const { request } = active.value
      const found = stages.searchTemplates(request, stages.allTemplates)
      if (request.trim() !== '') return found
      const recent = settings.value.recentTemplates
      const rank = (id: string): number => (recent.includes(id) ? recent.indexOf(id) : recent.length)
      return found.toSorted((a: TemplateChoice, b: TemplateChoice) => rank(a.templateId) - rank(b.templateId))
    }),

    readAgain: () => read(now().tabId, true),
    readField(index) {
      const { note, tabId } = now()
      if (note) run(tabId, takeNote(tools, tabId, stages.composeFrom(note, index)))
    },
    chooseTarget(index) {
      const { tabId, approvalId } = now()
      if (approvalId) run(tabId, desk.revoke(tabId, approvalId))
      store.update(tabId, { target: index, placement: null, approvalId: null, problem: null })
    },
    setRequest: (request) => void store.update(now().tabId, { request }),
    chooseTemplate(templateId) {
      const { tabId } = now()
      const replaces = isWorkedOn(now()) && now().draft?.templateId !== templateId
      if (!replaces) return useTemplate(tabId, templateId)
      run(
        tabId,
        ask(tabId, { kind: 'replace-draft', firstLine: '' }).then((yes) => yes && useTemplate(tabId, templateId)),
      )
    },
    goOnAfterStop(reason) {
      stopReasons.set(now().tabId, reason.trim())
      store.update(now().tabId, { step: { at: 'choosing', why: 'asked' } })
    },
    chooseAnother: () => void store.update(now().tabId, { step: { at: 'choosing', why: 'asked' }, problem: null }),
    backToDraft() {
      if (now().draft) store.update(now().tabId, { step: { at: 'draft' } })
    },
    setReviewer: (next) => setSettings({ reviewer: next }),
    approveAndInsert() {
      const { tabId } = now()
      const by = reviewer.value
      if (blockedBy.value !== null || !by) return
      run(
        tabId,
        sign(async (_tab, sheets) => {
          const record = await signOff(tools, tabId, sheets, by)
          if (!record.ok) return record.problem
          const inserted = await insertApproved(tools, record.value, sheets)
          if (inserted === null) return null
          if (!inserted.ok) return inserted.problem
          store.update(tabId, { step: { at: 'inserted', receipt: inserted.value } })
          reveal(tabId, inserted.value.field)
          run(
            tabId,
            lookLate(tools, record.value, inserted.value).then((wrong) => wrong && takenBack(tabId, wrong)),
          )
          return null
        }),
      )
    },
    approveAndCopy(which) {
      const { tabId } = now()
      const by = reviewer.value
      if (!by) return
      run(
        tabId,
        sign(async (_tab, sheets) => {
          const record = await signOff(tools, tabId, sheets, by)
          if (!record.ok) return record.problem
          const copied = await copyApproved(tools, record.value, which, sheets)
          return copied.ok ? null : copied.problem
        }),
      )
    },
    undoInsert() {
      const { tabId, step } = now()
      if (step.at !== 'inserted') return
      run(
        tabId,
        undoInserted(tools, tabId, step.receipt).then((undone) =>
          undone.ok ? store.update(tabId, { step: { at: 'draft' }, problem: null }) : say(tabId, undone.problem),
        ),
      )
    },
    answer: (yes) => answer(now().tabId, yes),
    dismissProblem: () => void store.update(now().tabId, { problem: null, names: null }),
    dismissMemoryNotice: () => setSettings({ memoryNoticeSeen: true }),
    clear() {
      const { tabId } = now()
      questions.get(tabId)?.(false)
      stopReasons.delete(tabId)
      forget()
      run(tabId, store.clear(tabId))
    },
    copyReport() {
      const text = reportText(now(), adapters.versions, performance.now() - opened)
      adapters.clipboard.write(text, '').catch(() => say(now().tabId, problem('copy-failed')))
    },
    reload: adapters.reload,
    openSettings: adapters.openSettings,
    allowSite(origin) {
      const { tabId, draft: held } = now()
      // Asked first, with nothing awaited before: the browser takes the click for its leave to ask.
      const asked = adapters.access.allow(origin)
      run(
        tabId,
        asked.then((yes) => yes && read(tabId, held !== null)),
      )
    },

    takeClick({ tabId }) {
      run(
        tabId,
        store.show(tabId).then(() => read(tabId, false)),
      )
    },
    showTab: (tabId) => run(tabId, store.show(tabId)),
    closeTab(tabId) {
      questions.get(tabId)?.(false)
      store.forget(tabId)
    },
    wipeExpired(at) {
      for (const tabId of store.expired(at)) {
        questions.get(tabId)?.(false)
        run(tabId, store.clear(tabId))
      }
    },
    renew,
    leave,
    settingsChanged: (next) => void (settings.value = next),
    unexpected: () => say(now().tabId, problem('unexpected')),
  }
  return flow
}
