import * as monaco from 'monaco-editor/editor/editor.main.js'
import { note } from '../note.ts'
import { expose, host, offsetIn } from './surface.ts'

globalThis.MonacoEnvironment = {
  getWorker: () => new Worker(new URL('./monaco-worker.js', import.meta.url), { type: 'module' }),
}
// `?global`: as its loader leaves it, with the object on the window.
if (location.search.includes('global')) globalThis.monaco = monaco
const events = []
host().style.height = '420px'
const editor = monaco.editor.create(host(), {
  value: note,
  language: 'plaintext',
  readOnly: location.search.endsWith('read-only'),
  wordWrap: 'on',
  minimap: { enabled: false },
})
const model = editor.getModel()
model.onDidChangeContent(() => events.push(model.getValue()))
expose({
  state: () => model.getValue(),
  events,
  set: (text) => model.setValue(text),
  focus: () => editor.focus(),
  caretAt(where) {
    editor.focus()
    editor.setPosition(model.getPositionAt(offsetIn(model.getValue(), where)))
  },
})
