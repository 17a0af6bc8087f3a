// What stands before an item of a list, as the clinician sees it: drawn by the browser, by the editor, or by the page's
// style.
import { tagOf, viewOf } from './realm.ts'

declare const document: never

/** The list marker that stands before an item, with its space; '' where the page shows none. */
export function marker(item: Element, style: string): string {
  const kind = item.getAttribute('data-list')
  if (kind === 'bullet') return '• '
  if (kind === 'checked') return '☑ '
  if (kind === 'unchecked') return '☐ '
  const task = taskOf(item)
  if (task !== null) return task ? '☑ ' : '☐ '
  const block = item.getAttribute('data-content-type')
  if (block !== null) return blockMarker(block, item)
  // Quill 1 and Toast UI draw their markers themselves, as do many pages.
  const drawn = kind === null && style === 'none' && drawsMarker(item) ? tagOf(item.parentElement ?? item) : ''
  if (kind !== 'ordered' && style === 'none' && drawn === '') return ''
  if (drawn === 'ul' || (kind !== 'ordered' && /^(disc|circle|square|")/.test(style))) return '• '
  const list = item.parentElement
  let number = Number(list?.getAttribute('start') ?? 1) - 1
  for (const other of list?.children ?? []) {
    if (tagOf(other) !== 'li') continue
    const otherKind = other.getAttribute('data-list')
    // In Quill every list is one <ol>: a run of another kind starts the count again.
    if (kind === 'ordered' && otherKind !== 'ordered') number = 0
    else number = other.hasAttribute('value') ? Number(other.getAttribute('value')) : number + 1
    if (other === item) break
  }
  if (/-(alpha|latin)$/.test(style) && number >= 1 && number <= 26) {
    return `${String.fromCharCode((style.startsWith('upper') ? 64 : 96) + number)}. `
  }
  return `${number}. `
}

/** Whether a task is done; null for an item that is no task. */
function taskOf(item: Element): boolean | null {
  const said = item.getAttribute('data-checked') ?? (item.getAttribute('role') === 'checkbox' ? item.ariaChecked : null)
  if (said !== null) return said === 'true'
  const box = item.querySelector<HTMLInputElement>(
    ':scope > label > input[type="checkbox"],:scope > input[type="checkbox"]',
  )
  return box?.checked ?? null
}

/** BlockNote's lists are blocks that say what they are. */
function blockMarker(kind: string, block: Element): string {
  if (kind === 'bulletListItem') return '• '
  return kind === 'numberedListItem' ? `${block.getAttribute('data-index') ?? '1'}. ` : ''
}

/** A dot, a sign or a number that the style puts before the item. */
function drawsMarker(item: Element): boolean {
  const before = viewOf(item)?.getComputedStyle(item, '::before')
  if (!before || before.content === 'none' || before.content === 'normal' || before.display === 'none') return false
  if (/^"\s*"$/.test(before.content))
    return Number.parseFloat(before.width) > 2 && before.backgroundColor !== 'rgba(0, 0, 0, 0)'
  return /^"[•◦▪‣·●○■–-]\s*"$|counter\(|^"\\/.test(before.content)
}
