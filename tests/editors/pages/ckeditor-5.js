// CKEditor 5 in each of its shapes, and with editing restricted to one place.
import {
  BalloonEditor,
  Bold,
  ClassicEditor,
  DecoupledEditor,
  Essentials,
  Heading,
  InlineEditor,
  Italic,
  List,
  Paragraph,
  RestrictedEditingMode,
} from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { htmlOf, noteHtml } from '../note.ts'
import { caretInDom, expose, host, isSaid } from './surface.ts'

const events = []
const Editor = isSaid('inline')
  ? InlineEditor
  : isSaid('balloon')
    ? BalloonEditor
    : isSaid('decoupled')
      ? DecoupledEditor
      : ClassicEditor
const editor = await Editor.create(host().appendChild(document.createElement('div')), {
  licenseKey: 'GPL',
  plugins: [
    Essentials,
    Paragraph,
    Heading,
    Bold,
    Italic,
    List,
    ...(isSaid('restricted') ? [RestrictedEditingMode] : []),
  ],
  toolbar: ['undo', 'redo', '|', 'heading', 'bold', 'italic', 'bulletedList'],
  initialData: noteHtml,
})
const { model } = editor
function state() {
  const lines = []
  for (const block of model.document.getRoot().getChildren()) {
    const bullet = block.getAttribute('listType') === 'bulleted' ? '• ' : ''
    let line = ''
    for (const child of block.getChildren())
      line += child.is('$text') ? child.data : child.is('element', 'softBreak') ? '\n' : ''
    lines.push(bullet + line)
  }
  return lines.join('\n')
}
model.document.on('change:data', () => events.push(state()))
if (isSaid('read-only')) editor.enableReadOnlyMode('signed')
expose({
  state,
  events,
  set: (text) => editor.setData(htmlOf(text.split('\n'))),
  focus: () => editor.editing.view.focus(),
  caretAt: (where) => caretInDom(editor.editing.view.getDomRoot(), state(), where),
})
