import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $createListItemNode, $createListNode, $isListNode, ListItemNode, ListNode, registerList } from '@lexical/list'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { note } from '../note.ts'
import { caretInDom, expose, host, isSaid } from './surface.ts'

const events = []
const root = host().appendChild(document.createElement('div'))
root.contentEditable = 'true'
root.setAttribute('role', 'textbox')
root.setAttribute('aria-multiline', 'true')
const editor = createEditor({
  namespace: 'note',
  nodes: [ListNode, ListItemNode, HeadingNode, QuoteNode],
  onError: (error) => {
    throw error
  },
})
editor.setRootElement(root)

function fill(text) {
  const children = []
  let list = null
  for (const line of text.split('\n')) {
    if (line.startsWith('• ')) {
      if (!list) children.push((list = $createListNode('bullet')))
      list.append($createListItemNode().append($createTextNode(line.slice(2))))
      continue
    }
    list = null
    const paragraph = $createParagraphNode()
    if (line !== '') paragraph.append($createTextNode(line))
    children.push(paragraph)
  }
  $getRoot()
    .clear()
    .append(...children)
}
const linesOf = (state) =>
  state.read(() =>
    $getRoot()
      .getChildren()
      .flatMap((node) =>
        $isListNode(node) ? node.getChildren().map((item) => `• ${item.getTextContent()}`) : [node.getTextContent()],
      )
      .join('\n'),
  )
const set = (text) => editor.update(() => fill(text), { discrete: true, tag: 'history-merge' })
set(note)
registerRichText(editor)
registerList(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
  if (dirtyElements.size > 0 || dirtyLeaves.size > 0) events.push(linesOf(editorState))
})
if (isSaid('read-only')) editor.setEditable(false)
root.contentEditable = String(editor.isEditable())
const state = () => linesOf(editor.getEditorState())
expose({ state, events, set, focus: () => root.focus(), caretAt: (where) => caretInDom(root, state(), where) })
