import { Editor } from 'react-draft-wysiwyg'
import 'react-draft-wysiwyg/dist/react-draft-wysiwyg.css'
import { mountDraft } from './draft-area.js'

mountDraft(Editor, {}, (state, changed) => ({ editorState: state, onEditorStateChange: changed }))
