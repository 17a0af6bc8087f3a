// The only field in the panel that can hold words about a client. Everything that would keep or send what is typed is
// turned off in one place: no name (so no form history), no completion, no spelling service, no writing suggestions.
import type { Ref } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

const quiet = {
  spellcheck: false,
  autocomplete: 'off',
  autocapitalize: 'off',
  // Camel case on purpose: Preact would set the boolean DOM property `autocorrect` to the truthy string 'off'.
  autoCorrect: 'off',
  writingSuggestions: 'false',
  translate: false,
} as const

type Field = HTMLInputElement | HTMLTextAreaElement

export type PrivateFieldProps = {
  label: string
  /** Say the label to screen readers only, where the place already shows it. */
  labelHidden?: boolean
  hint?: string
  value: string
  placeholder?: string
  multiline?: boolean
  maxLength?: number
  lang?: string
  autofocus?: boolean
  onInput: (value: string) => void
  /** Enter; Shift+Enter makes a new line in a multi-line field. */
  onEnter?: () => void
  onEscape?: () => void
  onDown?: () => void
}

export function PrivateField(props: PrivateFieldProps) {
  const { label, labelHidden, hint, value, placeholder, multiline, maxLength, lang, autofocus } = props
  const id = useId()
  const field = useRef<Field>(null)

  useLayoutEffect(() => {
    const el = field.current
    if (!autofocus || !el) return
    el.focus()
    el.setSelectionRange(el.value.length, el.value.length)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey && props.onEnter) {
      event.preventDefault()
      props.onEnter()
    } else if (event.key === 'Escape' && props.onEscape) {
      event.preventDefault()
      event.stopPropagation()
      props.onEscape()
    } else if (event.key === 'ArrowDown' && props.onDown) {
      event.preventDefault()
      props.onDown()
    }
  }

  const shared = {
    ...quiet,
    id,
    class: 'field-box',
    value,
    onInput: (event: Event) => props.onInput((event.currentTarget as Field).value),
    onKeyDown,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(lang === undefined ? {} : { lang }),
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  }

  return (
    <div class="field">
      <label class={labelHidden ? 'sr-only' : 'field-label'} for={id}>
        {label}
      </label>
      {multiline ? (
        <textarea {...shared} rows={rowsFor(value)} ref={field as Ref<HTMLTextAreaElement>} />
      ) : (
        <input {...shared} type="text" ref={field as Ref<HTMLInputElement>} />
      )}
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** For browsers without `field-sizing: content`: a guess at 36 characters a line, between 2 and 10 lines. */
function rowsFor(value: string): number {
  const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 36)), 0)
  return Math.min(10, Math.max(2, lines))
}
