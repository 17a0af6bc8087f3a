// The test surface of pages whose field is a textarea.
import { type Surface, expose, offsetIn } from './surface.ts'

/** Reads the framework's model by `state`; the caret is the element's own. Returns the element. */
export function exposeTextarea(
  area: HTMLTextAreaElement,
  { state, set, events = [] }: Pick<Surface, 'state' | 'set'> & Partial<Pick<Surface, 'events'>>,
): HTMLTextAreaElement {
  area.rows = 14
  area.style.width = '640px'
  area.setAttribute('aria-label', 'Progress note')
  expose({
    state,
    set,
    events,
    focus: () => area.focus(),
    caretAt(where) {
      area.focus()
      const at = offsetIn(area.value, where)
      area.setSelectionRange(at, at)
    },
  })
  return area
}
