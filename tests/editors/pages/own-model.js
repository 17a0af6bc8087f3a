// An editor that nobody knows: every beforeinput is stopped and done on a model of lines, a paste likewise, and the page is
// drawn anew from the model. `?reverts`: whatever changes in the page by itself is taken out again.
import { escapeHtml, note } from '../note.ts'
import { caretInDom, expose, host, isSaid } from './surface.ts'

const events = []
const root = host().appendChild(document.createElement('div'))
root.contentEditable = 'true'
root.setAttribute('role', 'textbox')
root.setAttribute('aria-label', 'Progress note')
let lines = note.split('\n')
const past = []
const observer = new MutationObserver(() => draw())
function draw() {
  observer.disconnect()
  root.innerHTML = lines.map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`).join('')
  if (isSaid('reverts')) observer.observe(root, { childList: true, subtree: true, characterData: true })
}
function insert(text) {
  const selection = document.getSelection()
  let block = selection.anchorNode
  while (block && block.parentNode !== root) block = block.parentNode
  const index = block ? [...root.children].indexOf(block) : lines.length - 1
  const at = selection.anchorNode.nodeType === 3 ? selection.anchorOffset : selection.anchorOffset > 0 ? Infinity : 0
  past.push([...lines])
  const line = lines[index]
  const added = (line.slice(0, at) + text + line.slice(at)).split('\n')
  lines.splice(index, 1, ...added)
  draw()
  events.push(lines.join('\n'))
  const last = root.children[index + added.length - 1]
  selection.collapse(last, last.childNodes.length)
}
function undo() {
  lines = past.pop() ?? lines
  draw()
  events.push(lines.join('\n'))
}
root.addEventListener('beforeinput', (event) => {
  if (isSaid('reverts')) return
  event.preventDefault()
  if (event.inputType === 'historyUndo') undo()
  const text = event.data ?? event.dataTransfer?.getData('text/plain')
  if (text) insert(text)
})
root.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
    event.preventDefault()
    undo()
  }
})
draw()
expose({
  state: () => lines.join('\n'),
  events,
  set(text) {
    lines = text.split('\n')
    draw()
  },
  focus: () => root.focus(),
  caretAt: (where) => caretInDom(root, lines.join('\n'), where),
})
