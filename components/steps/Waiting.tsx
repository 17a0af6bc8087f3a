// The panel was opened from the browser's own list, so no page may be read yet.
import { Mark } from '../ui/Icon.tsx'

export function Waiting() {
  return (
    <div class="waiting">
      <Mark size={56} />
      <h1>Open a session note, then click Carryover in the toolbar</h1>
      <p class="muted">
        Nothing is read until you click. Then the open note is read once, here in your browser, and a homework worksheet
        is drafted from it.
      </p>
      <p class="keys">
        or press <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>Y</kbd>
      </p>
    </div>
  )
}
