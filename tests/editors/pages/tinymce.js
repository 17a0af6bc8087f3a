// TinyMCE from its own files, nothing loaded at run time.
import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/plugins/lists'
import 'tinymce/skins/content/default/content.js'
import 'tinymce/skins/ui/oxide/content.js'
import 'tinymce/skins/ui/oxide/skin.js'
import 'tinymce/themes/silver'
import { htmlOf, noteHtml } from '../note.ts'
import { linesOfHtml } from './html-lines.ts'
import { caretInDom, expose, host, isSaid } from './surface.ts'

export async function mountTiny(inline) {
  const events = []
  const target = host().appendChild(document.createElement(inline ? 'div' : 'textarea'))
  target.innerHTML = noteHtml
  if (!inline) target.value = noteHtml
  const [editor] = await tinymce.init({
    target,
    inline,
    readonly: isSaid('read-only'),
    license_key: 'gpl',
    plugins: 'lists',
    toolbar: 'undo redo bold bullist',
    menubar: false,
    branding: false,
    promotion: false,
    skin: 'oxide',
    content_css: 'default',
  })
  const state = () => linesOfHtml(editor.getContent())
  // The events that TinyMCE's own React, Vue and Angular wrappers tell a change by.
  editor.on('change input keyup setcontent undo redo', () => events.push(state()))
  expose({
    state,
    events,
    set: (text) => editor.setContent(htmlOf(text.split('\n'))),
    focus: () => editor.focus(),
    caretAt: (where) => caretInDom(editor.getBody(), state(), where),
  })
}
