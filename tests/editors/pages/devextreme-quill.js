// The Quill that DevExtreme's HTML editor is built on.
import Quill from 'devextreme-quill'
import 'quill/dist/quill.snow.css'
import { note } from '../note.ts'
import { exposeQuill } from './quill.js'
import { host } from './surface.ts'

const box = host().appendChild(document.createElement('div'))
box.className = 'dx-htmleditor-content'
exposeQuill(new Quill(box, {}), note)
