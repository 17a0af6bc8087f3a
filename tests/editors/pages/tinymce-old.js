// TinyMCE's older majors, with their styles as files: only the eighth has them as scripts.
import { noteHtml } from '../note.ts'
import { exposeMarkup } from './markup.js'
import { host } from './surface.ts'

export async function mountOldTiny(tinymce, options = {}) {
  const target = host().appendChild(document.createElement('textarea'))
  target.value = noteHtml
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    plugins: 'lists',
    toolbar: 'undo redo bold bullist',
    menubar: false,
    branding: false,
    promotion: false,
    skin: false,
    content_css: false,
    height: 400,
    ...options,
  })
  exposeMarkup({
    html: () => editor.getContent(),
    setHtml: (html) => editor.setContent(html),
    drawn: () => editor.getBody(),
    focus: () => editor.focus(),
    listen: (changed) => editor.on('change input keyup setcontent undo redo', () => changed()),
  })
}
