import { Editor } from 'draft-js'
import { mountDraft } from './draft-area.js'

mountDraft(Editor, {})
