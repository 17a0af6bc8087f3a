// The worksheet is the text that will be released: there is no second form to compare it with. Each slot's words stand
// where they will stand in the note, marked by their source, and open for editing in place.
import type { ComponentChildren } from 'preact'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Draft } from '../../lib/schema/draft.ts'
import { Editable } from '../ui/Editable.tsx'
import type { EditTarget, TextLine } from './lines.ts'
import { markOf, markWord, type Mark, slotLabel, sourceSentence } from './words.ts'

export type SheetProps = {
  draft: Draft
  lines: readonly TextLine[]
  lang?: string
  /** The slot being edited, and the line under which its editor stands. */
  editing: { target: EditTarget; line: number } | null
  editor: ComponentChildren
  onOpen: (target: EditTarget, line: number) => void
  /** A line was wholly on screen. */
  onSeen?: (key: string) => void
}

export function Sheet({ draft, lines, lang, editing, editor, onOpen, onSeen }: SheetProps) {
  const pointed = useSignal<EditTarget | null>(null)
  const editorAfter = editing ? Math.min(editing.line, lines.length - 1) : -1
  return (
    <div class="sheet">
      <div class="sheet-text" lang={lang} data-exact>
        {lines.flatMap((line, index) => [
          <Line
            key={line.key}
            line={line}
            draft={draft}
            open={editing?.target ?? null}
            onOpen={(target) => onOpen(target, index)}
            onPoint={(target) => (pointed.value = target)}
            onSeen={onSeen}
          />,
          // Keyed beside the lines, not inside one: typing gives its line another key, and the caret must not be lost.
          index === editorAfter && (
            <div class="sheet-editor" key="editor" lang="en">
              {editor}
            </div>
          ),
        ])}
      </div>
      <SourceStrip draft={draft} target={pointed.value} />
    </div>
  )
}

type LineProps = {
  line: TextLine
  draft: Draft
  open: EditTarget | null
  onOpen: (target: EditTarget) => void
  onPoint: (target: EditTarget | null) => void
  onSeen: ((key: string) => void) | undefined
}

function Line({ line, draft, open, onOpen, onPoint, onSeen }: LineProps) {
  const start = useRef<HTMLSpanElement>(null)
  const end = useRef<HTMLSpanElement>(null)

  // Seen is: its first and its last words were on screen. So a line longer than the panel can be seen too, by scrolling.
  useEffect(() => {
    const view = start.current?.ownerDocument.defaultView
    if (!view || !onSeen || !start.current || !end.current || line.text.trim() === '') return
    const unseen = new Set<Element>([start.current, end.current])
    const watch = new view.IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) unseen.delete(entry.target)
      if (unseen.size > 0) return
      watch.disconnect()
      onSeen(line.key)
    })
    for (const edge of unseen) watch.observe(edge)
    return () => watch.disconnect()
  }, [line.key])

  const hasBreak = line.text.endsWith('\n')
  return (
    <span class="sheet-line">
      <span class="line-start" ref={start} />
      {line.pieces.map((piece, index) => {
        const text = hasBreak && index === line.pieces.length - 1 ? piece.text.slice(0, -1) : piece.text
        const { target } = piece
        if (target === null) return piece.label ? <span class="sheet-label">{text}</span> : text
        return (
          <Editable
            slot={target}
            mark={targetMark(draft, target)}
            description={describe(draft, target)}
            open={open === target}
            onOpen={() => onOpen(target)}
            onPoint={(on) => onPoint(on ? target : null)}
          >
            {text}
          </Editable>
        )
      })}
      <span class="line-end" ref={end} />
      {hasBreak && '\n'}
    </span>
  )
}

/** One quiet line under the text: the source of what the pointer or the focus is on, else what the marks mean. */
function SourceStrip({ draft, target }: { draft: Draft; target: EditTarget | null }) {
  if (target !== null && target !== 'title') {
    const { source } = draft.slots[target]
    return (
      <p class="source-strip">
        <b>{slotLabel[target]}</b> · {sourceSentence[targetMark(draft, target)]}
        {source?.kind === 'note' && (
          <>
            : <q class="source-quote">{source.span.quote.trim()}</q>
          </>
        )}
      </p>
    )
  }
  const marks: readonly Mark[] = ['note', 'suggestion', 'own']
  return (
    <p class="source-strip legend">
      {marks.map((mark) => (
        <span key={mark} class="legend-item">
          <span class={`legend-line mark-${mark}`} />
          {markWord[mark]}
        </span>
      ))}
      <span class="legend-hint">Click to change</span>
    </p>
  )
}

function targetMark(draft: Draft, target: EditTarget): Mark {
  return target === 'title' ? 'own' : markOf(draft.slots[target])
}

function describe(draft: Draft, target: EditTarget): string {
  if (target === 'title') return 'Name of the practice. Press Enter to change it.'
  const { source } = draft.slots[target]
  const quote = source?.kind === 'note' ? `: ${source.span.quote.slice(0, 160)}` : ''
  return `${slotLabel[target]}. ${sourceSentence[targetMark(draft, target)]}${quote}. Press Enter to change it.`
}
