import Quill from 'quill1/dist/quill.js'
import 'quill1/dist/quill.snow.css'
import { note } from '../note.ts'
import { exposeQuill } from './quill.js'
import { host } from './surface.ts'

exposeQuill(new Quill(host().appendChild(document.createElement('div')), { theme: 'snow' }), note)
