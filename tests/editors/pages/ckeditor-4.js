// CKEditor 4 loads its own parts from its folder while it runs. `?inline`: in the page; `?acf`: only bold paragraphs are allowed.
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host, isSaid } from './surface.ts'

globalThis.CKEDITOR_BASEPATH = '/packages/ckeditor4/'
await new Promise((resolve) => {
  const script = document.createElement('script')
  script.src = '/packages/ckeditor4/ckeditor.js'
  script.addEventListener('load', resolve)
  document.head.append(script)
})
const { CKEDITOR } = globalThis
CKEDITOR.disableAutoInline = true
CKEDITOR.config.versionCheck = false
const target = host().appendChild(document.createElement(isSaid('inline') ? 'div' : 'textarea'))
if (isSaid('inline')) target.contentEditable = 'true'
target.innerHTML = noteHtml
const options = {
  ...(isSaid('acf') ? { allowedContent: 'p strong em br; ul li' } : {}),
  ...(isSaid('read-only') ? { readOnly: true } : {}),
}
const editor = isSaid('inline')
  ? CKEDITOR.inline(target, options)
  : CKEDITOR.replace(target, { height: 380, ...options })
await new Promise((resolve) => editor.on('instanceReady', resolve))
exposeMarkup({
  html: () => editor.getData(),
  setHtml: (html) => editor.setData(html),
  drawn: () => editor.editable().$,
  focus: () => editor.focus(),
  listen: (changed) => editor.on('change', () => changed()),
})
