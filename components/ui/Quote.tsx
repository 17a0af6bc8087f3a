// The note's own words. Long quotes are cut by lines, never by characters, and open on request.
import { useSignal } from '@preact/signals'
import { Button } from './Button.tsx'

export function Quote({ text, lang, lines = 3 }: { text: string; lang?: string; lines?: 2 | 3 | 6 }) {
  const all = useSignal(false)
  // Some 40 characters a line at 360 px: shorter ones can't be cut, so they need no button.
  const long = text.length > lines * 40
  return (
    <div class="quote">
      <blockquote class={long && !all.value ? `clamp-${lines}` : ''} lang={lang}>
        “{text.trim()}”
      </blockquote>
      {long && (
        <Button kind="link" expanded={all.value} onClick={() => (all.value = !all.value)}>
          {all.value ? 'Show less' : 'Show all of it'}
        </Button>
      )}
    </div>
  )
}
