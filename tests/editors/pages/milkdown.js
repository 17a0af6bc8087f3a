// Milkdown: ProseMirror whose value is Markdown.
import { Editor, defaultValueCtx, editorViewCtx, rootCtx } from '@milkdown/kit/core'
import { history } from '@milkdown/kit/plugin/history'
import { clipboard } from '@milkdown/kit/plugin/clipboard'
import { listener, listenerCtx } from '@milkdown/kit/plugin/listener'
import { commonmark } from '@milkdown/kit/preset/commonmark'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOf } from './prosemirror-lines.js'
import { caretInDom, expose, host } from './surface.ts'

const events = []
const dom = (html) => {
  const box = document.createElement('div')
  box.innerHTML = html.replaceAll('<br>', '')
  return box
}
const editor = await Editor.make()
  .config((context) => {
    context.set(rootCtx, host())
    context.set(defaultValueCtx, { type: 'html', dom: dom(noteHtml) })
    context.get(listenerCtx).updated((_context, doc) => events.push(linesOf(doc)))
  })
  .use(commonmark)
  .use(history)
  .use(clipboard)
  .use(listener)
  .create()
const view = editor.ctx.get(editorViewCtx)
const state = () => linesOf(view.state.doc)
expose({
  state,
  events,
  set: (text) => dom(htmlOf(text.split('\n'))),
  focus: () => view.focus(),
  caretAt: (where) => caretInDom(view.dom, state(), where),
})
