// Text only: a line is a line feed or a break, and its model is the text that a page would send.
import { note } from '../note.ts'
import { expose, host, offsetIn } from './surface.ts'

const events = []
const root = host().appendChild(document.createElement('div'))
root.contentEditable = 'plaintext-only'
root.style.whiteSpace = 'pre-wrap'
root.setAttribute('aria-label', 'Progress note')
root.textContent = note
const state = () => {
  let text = ''
  for (const node of root.childNodes) text += node.nodeType === 3 ? node.data : '\n'
  return text
}
root.addEventListener('input', () => events.push(state()))
expose({
  state,
  events,
  set: (text) => (root.textContent = text),
  focus: () => root.focus(),
  caretAt(where) {
    root.focus()
    const at = offsetIn(state(), where)
    document.getSelection().setBaseAndExtent(root.firstChild, at, root.firstChild, at)
  },
})
