// Lexical inside React with plain text: one paragraph whose lines are breaks.
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin'
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin'
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import { createElement as h } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { note } from '../note.ts'
import { caretInDom, expose, host } from './surface.ts'

const events = []
let editor
const fill = (text) => {
  const paragraph = $createParagraphNode()
  text.split('\n').forEach((line, index) => {
    if (index > 0) paragraph.append($createLineBreakNode())
    if (line !== '') paragraph.append($createTextNode(line))
  })
  $getRoot().clear().append(paragraph)
}
const textOf = (state) => state.read(() => $getRoot().getTextContent())
function Hold() {
  ;[editor] = useLexicalComposerContext()
  return null
}
const config = {
  namespace: 'note',
  editorState: () => fill(note),
  onError(error) {
    throw error
  },
}
flushSync(() =>
  createRoot(host()).render(
    h(
      LexicalComposer,
      { initialConfig: config },
      h(PlainTextPlugin, {
        contentEditable: h(ContentEditable, { 'aria-label': 'Progress note' }),
        placeholder: h('div', null, 'Write the note'),
        ErrorBoundary: LexicalErrorBoundary,
      }),
      h(HistoryPlugin),
      h(OnChangePlugin, { ignoreSelectionChange: true, onChange: (state) => events.push(textOf(state)) }),
      h(Hold),
    ),
  ),
)
const drawn = () => host().querySelector('[contenteditable]')
const state = () => textOf(editor.getEditorState())
expose({
  state,
  events,
  set: (text) => editor.update(() => fill(text), { discrete: true }),
  focus: () => drawn().focus(),
  caretAt: (where) => caretInDom(drawn(), state(), where),
})
