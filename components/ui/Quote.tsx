// The note's own words. Long quotes are cut by lines, never by characters, and open on request.
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'

export function Quote({ text, lang, lines = 3 }: { text: string; lang?: string; lines?: 2 | 3 | 6 }) {
  const block = useRef<HTMLQuoteElement>(null)
  const all = useSignal(false)
  const cut = useSignal(false)

  useLayoutEffect(() => {
    const el = block.current
    if (el && !all.value) cut.value = el.scrollHeight > el.clientHeight + 2
  }, [text])

  return (
    <div class="quote">
      <blockquote class={all.value ? '' : `clamp-${lines}`} lang={lang} ref={block}>
        “{text.trim()}”
      </blockquote>
      {cut.value && (
        <Button
          kind="link"
          label={all.value ? 'Less of the quote' : 'More of the quote'}
          expanded={all.value}
          onClick={() => (all.value = !all.value)}
        >
          {all.value ? 'Less' : 'More'}
        </Button>
      )}
    </div>
  )
}
