// The words that name things in a page: what a small element shows, without the text of any field in it (a wrapping
// label would otherwise hold the note itself), and what its aria attributes say.
declare const document: never

const silent = 'textarea,input,select,[contenteditable],script,style,template,[role="textbox"]'

/** What editors call themselves says nothing of the field. */
const kindOfEditor =
  /^ ?(?:(?:rich[ -]?text|wysiwyg) (?:area|editor|content)\b(?:\. editing area\b.*|\. press\b.*)?|editor editing area\b.*|rich text|editor) ?$/i

/** Text of a small element without any field in it; at most 80 characters. What can be pressed counts when it is all. */
export const textOf = (el: Element | null): string => plainText(el) || textIn(el, true)

/** The same, without what can be pressed. */
export const plainText = (el: Element | null): string => textIn(el, false)

function textIn(el: Element | null, pressed: boolean): string {
  if (!el) return ''
  let text = ''
  const visit = (node: Node): void => {
    if (text.length > 200) return
    if (node.nodeType === 3) text += (node as Text).data
    else if (node.nodeType === 1 && (node === el || !leftOut(node as Element))) {
      text += ' '
      node.childNodes.forEach(visit)
      text += ' '
    }
  }
  const leftOut = (one: Element): boolean => one.matches(silent) || (!pressed && one.matches('button,a[href]'))
  if (!el.matches('textarea,[contenteditable]')) visit(el)
  return short(text)
}

/** Its aria name or title. */
export function byAria(el: Element): string {
  const root = el.getRootNode() as Document | ShadowRoot
  const ids = (el.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
  const named = ids
    .map((id) => textOf(root.getElementById?.(id) ?? null))
    .filter(Boolean)
    .join(' ')
  return short(named || (el.getAttribute('aria-label') ?? el.getAttribute('title') ?? ''))
}

export const short = (text: string): string =>
  text
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replace(kindOfEditor, '')
    .trim()
    .replace(/\s*[*:]+\s*(\(required\))?$/i, '')
    .slice(0, 80)
    .trim()

/** The words of a name or id: 'progressNote_plan' gives 'progress note plan'. */
export const wordsOf = (name: string | null): string =>
  (name ?? '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase()
