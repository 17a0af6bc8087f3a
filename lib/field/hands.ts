// What writes into each family of editors. Total: a new family has no home without its hand.
import type { EditorFamily } from '../schema/page-note.ts'
import { aceHand } from './families/ace.ts'
import { ckeditor4Hand } from './families/ckeditor4.ts'
import { ckeditor5Hand } from './families/ckeditor5.ts'
import { codemirror5Hand } from './families/codemirror5.ts'
import { codemirror6Hand } from './families/codemirror6.ts'
import { contenteditableHand } from './families/contenteditable.ts'
import { draftHand } from './families/draft.ts'
import { editorjsHand } from './families/editorjs.ts'
import { froalaHand } from './families/froala.ts'
import { joditHand } from './families/jodit.ts'
import { kendoHand } from './families/kendo.ts'
import { lexicalHand } from './families/lexical.ts'
import { monacoHand } from './families/monaco.ts'
import { prosemirrorHand } from './families/prosemirror.ts'
import { quillHand } from './families/quill.ts'
import { slateHand } from './families/slate.ts'
import { summernoteHand } from './families/summernote.ts'
import { suneditorHand } from './families/suneditor.ts'
import { syncfusionHand } from './families/syncfusion.ts'
import { textareaHand } from './families/textarea.ts'
import { tinymceHand } from './families/tinymce.ts'
import { trixHand } from './families/trix.ts'
import type { Hand } from './families/family.ts'

declare const document: never

export const hands: Readonly<Record<EditorFamily, Hand>> = {
  textarea: textareaHand,
  ckeditor5: ckeditor5Hand,
  ckeditor4: ckeditor4Hand,
  tinymce: tinymceHand,
  quill: quillHand,
  prosemirror: prosemirrorHand,
  lexical: lexicalHand,
  slate: slateHand,
  draft: draftHand,
  trix: trixHand,
  suneditor: suneditorHand,
  summernote: summernoteHand,
  jodit: joditHand,
  froala: froalaHand,
  syncfusion: syncfusionHand,
  kendo: kendoHand,
  codemirror6: codemirror6Hand,
  codemirror5: codemirror5Hand,
  monaco: monacoHand,
  ace: aceHand,
  editorjs: editorjsHand,
  contenteditable: contenteditableHand,
}
