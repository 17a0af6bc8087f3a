import { exposeEditable } from './editable.js'
import { host, isSaid } from './surface.ts'

const root = host().appendChild(document.createElement('div'))
root.contentEditable = 'true'
root.setAttribute('role', 'textbox')
root.setAttribute('aria-label', 'Progress note')
if (isSaid('read-only')) root.setAttribute('aria-readonly', 'true')
exposeEditable(root)
