// The test surface of both majors of Quill: their model is a delta, in which a list is an attribute of the line's end.
import { caretInDom, expose, isSaid } from './surface.ts'

function linesOf({ ops }) {
  const lines = []
  let line = ''
  for (const { insert, attributes } of ops) {
    const parts = String(insert).split('\n')
    parts.forEach((part, index) => {
      line += part
      if (index === parts.length - 1) return
      lines.push(`${attributes?.list === 'bullet' ? '• ' : ''}${line}`)
      line = ''
    })
  }
  return lines.join('\n')
}

const deltaOf = (text) => ({
  ops: text.split('\n').flatMap((line) => {
    if (line.startsWith('• ')) return [{ insert: line.slice(2) }, { insert: '\n', attributes: { list: 'bullet' } }]
    return [{ insert: `${line}\n` }]
  }),
})

export function exposeQuill(quill, note) {
  const events = []
  const state = () => linesOf(quill.getContents())
  const set = (text) => quill.setContents(deltaOf(text), 'api')
  set(note)
  quill.history.clear()
  quill.on('text-change', () => events.push(state()))
  if (isSaid('read-only')) quill.disable()
  expose({ state, events, set, focus: () => quill.focus(), caretAt: (where) => caretInDom(quill.root, state(), where) })
}
