// Pages that nobody designed: whatever stands in them, looking throws nothing, changes nothing, and never copies a field
// that its own label closes.
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { composeNote } from '../../../lib/capture/compose-note.ts'
import { readFrame } from '../../../lib/capture/read-frame.ts'
import { readBanner } from '../../../lib/chart/read-banner.ts'
import { FrameRead } from '../../../lib/schema/page-note.ts'
import { type Page, openPage } from '../insert/open-page.ts'

let page: Page | null = null
afterEach(() => {
  page?.close()
  page = null
})

const secret = 'quokkalantern'
const words = fc.constantFrom(
  'Plan',
  'Progress note',
  'Subjective:',
  'Note',
  'Previous notes',
  'Psychotherapy',
  'Signed by R. Avery on 3/2/2026',
  'Maya Rivera',
  'DOB 3/14/1991',
  'P',
  '',
  '  ',
  '90837',
  'Saved 10:02',
  '\u200B',
  '👩🏽 é',
  '&lt;b&gt;',
  'x'.repeat(400),
)
const attribute = fc.constantFrom(
  '',
  ' role="textbox"',
  ' role="tablist" class="tabs"',
  ' role="tabpanel" aria-labelledby="nobody"',
  ' aria-labelledby="  "',
  ' aria-hidden="true"',
  ' aria-selected="true"',
  ' contenteditable',
  ' contenteditable="false"',
  ' contenteditable="plaintext-only"',
  ' class="card-header title active"',
  ' class="CodeMirror"',
  ' class="ProseMirror"',
  ' class="monaco-editor"',
  ' class="cm-content"',
  ' class="ql-editor"',
  ' class="patient-banner"',
  ' style="display:none"',
  ' style="display:contents"',
  ' style="position:fixed;left:0"',
  ' style="visibility:hidden"',
  ' inert',
  ' id="x"',
  ' id="__proto__"',
  ' name="constructor"',
  ' maxlength="3"',
  ' readonly',
  ' aria-label="Plan"',
)
const closedBox = fc.constant(`<label>Psychotherapy note<textarea rows="3" cols="40">${secret}</textarea></label>`)
const leaf = fc.oneof(
  words,
  fc.tuple(attribute, words).map(([more, text]) => `<textarea rows="3" cols="40"${more}>${text}</textarea>`),
  fc.tuple(attribute, words).map(([more, text]) => `<input value="${text}"${more}>`),
  fc.tuple(attribute, words).map(([more, text]) => `<select${more}><option>${text}<option selected>Process</select>`),
  fc.constantFrom(
    '<br>',
    '<hr>',
    '<svg><title>Note</title></svg>',
    '<math><mi>x</mi></math>',
    '<iframe></iframe>',
    '<iframe sandbox srcdoc="x"></iframe>',
    '<template><textarea></textarea></template>',
    '<object data="about:blank"></object>',
    '<label for="x">Plan</label>',
    '<input type="checkbox" checked aria-label="Private note">',
  ),
  closedBox,
)
const tag = fc.constantFrom(
  'div section form fieldset legend table tr td ul li dl dt dd h2 h3 p label main aside nav details summary article dialog button a pre center x-thing'.split(
    ' ',
  ),
)
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .tuple(tag, attribute, fc.array(tie('tree'), { maxLength: 5 }))
      .chain(([tags, more, inside]) =>
        fc.constantFrom(...tags).map((name) => `<${name}${more}>${inside.join('')}</${name}>`),
      ),
  ),
}))

/** All that a look could disturb. */
function stateOf(doc: Document): string {
  const areas = [...doc.querySelectorAll('textarea')].map((one) => [one.value, one.selectionStart, one.scrollTop])
  const active = doc.activeElement?.outerHTML ?? ''
  const selection = doc.getSelection()
  return JSON.stringify([
    doc.documentElement.outerHTML,
    areas,
    active,
    selection?.rangeCount,
    selection?.anchorOffset,
    doc.defaultView?.scrollY,
    // Globals of ours would be seen here; numbers are the page's own frames, which come when they are loaded.
    Object.keys(doc.defaultView ?? {}).filter((name) => !/^\d+$/.test(name)),
  ])
}

it('are read without a trace', async () => {
  page = await openPage('')
  const { doc } = page
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 8 }), fc.boolean(), async (trees, shadow) => {
      doc.body.innerHTML = shadow ? '<div id="host"></div>' : trees.join('')
      if (shadow) (doc.querySelector('#host') as Element).attachShadow({ mode: 'open' }).innerHTML = trees.join('')
      doc.querySelector('textarea')?.focus()
      const changes: MutationRecord[] = []
      const observer = new MutationObserver((records) => changes.push(...records))
      const all = { subtree: true, childList: true, attributes: true, characterData: true }
      observer.observe(doc, all)
      const root = doc.querySelector('#host')?.shadowRoot
      if (root) observer.observe(root, all)
      const before = stateOf(doc)
      const read = readFrame(doc, readBanner)
      expect(stateOf(doc)).toBe(before)
      expect([...changes, ...observer.takeRecords()]).toEqual([])
      observer.disconnect()
      expect(FrameRead.parse(structuredClone(read))).toEqual(read)
      expect(JSON.stringify(read)).not.toContain(secret)
      composeNote([{ frameId: 0, documentId: null, read }])
    }),
    { numRuns: 300 },
  )
}, 60_000)
