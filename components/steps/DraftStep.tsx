// The draft under review. What is open, which page is shown and which lines were seen are the panel's own, short-lived
// state; everything about the worksheet itself lives in the view.
import type { ComponentChildren } from 'preact'
import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { SessionView } from '../../lib/flow/session-view.ts'
import type { Draft, SlotName } from '../../lib/schema/draft.ts'
import { Cautions } from '../worksheet/Cautions.tsx'
import { Confidence } from '../worksheet/Dose.tsx'
import { type EditTarget, linesToSee, locateSlots } from '../worksheet/lines.ts'
import { Parts } from '../worksheet/Parts.tsx'
import { RiskWords } from '../worksheet/RiskWords.tsx'
import { Sheet } from '../worksheet/Sheet.tsx'
import { type Page, SignOff } from '../worksheet/SignOff.tsx'
import { SkillToday } from '../worksheet/SkillToday.tsx'
import { SlotEditor } from '../worksheet/SlotEditor.tsx'
import { formats } from '../worksheet/words.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Select.tsx'
import { Tabs } from '../ui/Tabs.tsx'

const pages = [
  { key: 'chart', label: 'In the chart' },
  { key: 'client', label: 'For the client' },
] as const

/** `line`: the line of the text under which the editor stands; null: in the list of parts below it. */
type Editing = { target: EditTarget; line: number | null }

export type DraftStepProps = { view: SessionView; draft: Draft; top: ComponentChildren }

export function DraftStep({ view, draft, top }: DraftStepProps) {
  const root = useRef<HTMLDivElement>(null)
  const page = useSignal<Page>('chart')
  const editing = useSignal<Editing | null>(null)
  const checklistOpen = useSignal(false)
  const seen = useSignal<ReadonlySet<string>>(new Set())
  /** The slot whose button takes the focus back when its editor has closed. */
  const returnTo = useRef<EditTarget | null>(null)

  const chart = useComputed(() => located(view, 'chart'))
  const client = useComputed(() => located(view, 'client'))
  const shown = page.value === 'chart' ? chart.value : client.value
  const allSeen = (which: Page, lines: typeof shown.lines) =>
    linesToSee(lines).every((line) => seen.value.has(`${which}:${line.key}`))

  const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector) ?? null

  useEffect(() => {
    if (editing.value !== null || returnTo.current === null) return
    find(`[data-slot="${returnTo.current}"]`)?.focus()
    returnTo.current = null
  }, [editing.value])

  const close = () => {
    returnTo.current = editing.value?.target ?? null
    editing.value = null
  }
  const open = (target: EditTarget, line: number | null) => {
    if (editing.value?.target === target) close()
    else editing.value = { target, line }
  }
  const jump = (slot: SlotName) => {
    checklistOpen.value = false
    if (slot === 'confidence') {
      find('.confidence .chip[tabindex="0"]')?.focus()
      return
    }
    const line = shown.lines.findIndex((each) => each.pieces.some((piece) => piece.target === slot))
    editing.value = { target: slot, line: line === -1 ? null : line }
  }
  const showRest = (which: Page) => {
    page.value = which
    const lines = which === 'chart' ? chart.value.lines : client.value.lines
    const next = lines.findIndex((line) => line.text.trim() !== '' && !seen.value.has(`${which}:${line.key}`))
    root.current?.ownerDocument.defaultView?.requestAnimationFrame(() =>
      root.current?.querySelectorAll('.sheet-line')[next]?.scrollIntoView({ block: 'start' }),
    )
  }

  const now = editing.value
  const editor = now && <SlotEditor key={now.target} view={view} draft={draft} target={now.target} onClose={close} />
  return (
    <div class="draft" ref={root}>
      <main class="scroll">
        {top}
        <div class="body">
          <Cautions view={view} draft={draft} />
          <SkillToday view={view} draft={draft} />
          {shown.found.has('title') ? (
            <h1 class="sr-only">{draft.title}</h1>
          ) : (
            <div class="title-row">
              <h1>{draft.title}</h1>
              <Button kind="quiet" icon="pencil" label="Rename the practice" onClick={() => open('title', null)} />
            </div>
          )}
          {now?.target === 'title' && now.line === null && <div class="part-editor">{editor}</div>}
          <Tabs
            label="Which text"
            tabs={pages}
            current={page.value}
            onChange={(key) => {
              editing.value = null
              page.value = key
            }}
            aside={
              page.value === 'chart' && (
                <Select
                  label="Note format"
                  value={draft.format}
                  options={formats}
                  onChange={(value) => view.setFormat(value)}
                />
              )
            }
          >
            <Sheet
              key={page.value}
              draft={draft}
              lines={shown.lines}
              {...(page.value === 'client' ? { lang: draft.language } : {})}
              editing={now && now.line !== null ? { target: now.target, line: now.line } : null}
              editor={editor}
              onOpen={open}
              onSeen={(key) => {
                const full = `${page.value}:${key}`
                if (!seen.value.has(full)) seen.value = new Set(seen.value).add(full)
              }}
            />
          </Tabs>
          <Confidence view={view} draft={draft} />
          <Parts
            draft={draft}
            found={shown.found}
            where={page.value}
            editing={now && now.line === null ? now.target : null}
            editor={editor}
            onOpen={(slot) => open(slot, null)}
          />
          <RiskWords draft={draft} />
        </div>
      </main>
      <SignOff
        view={view}
        draft={draft}
        page={page.value}
        chartSeen={allSeen('chart', chart.value.lines)}
        clientSeen={allSeen('client', client.value.lines)}
        checklistOpen={checklistOpen.value}
        onChecklist={(isOpen) => (checklistOpen.value = isOpen)}
        onJump={jump}
        onShowRest={showRest}
        onShowCaution={() => find('.caution:not(.is-acknowledged) button')?.focus()}
      />
    </div>
  )
}

function located(view: SessionView, which: Page) {
  const draft = view.draft.value
  const renderings = view.renderings.value
  return draft && renderings ? locateSlots(renderings[which].text, draft) : { lines: [], found: new Set<EditTarget>() }
}
