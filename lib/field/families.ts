// The editor families in the order in which they are asked: the first that knows an element reads it. What writes into
// each stands in hands.ts, which reading has no need of.
import { ace } from './families/ace.ts'
import { ckeditor4 } from './families/ckeditor4.ts'
import { ckeditor5 } from './families/ckeditor5.ts'
import { codemirror5 } from './families/codemirror5.ts'
import { codemirror6 } from './families/codemirror6.ts'
import { contenteditable } from './families/contenteditable.ts'
import { draft } from './families/draft.ts'
import { editorjs } from './families/editorjs.ts'
import { froala } from './families/froala.ts'
import { jodit } from './families/jodit.ts'
import { kendo } from './families/kendo.ts'
import { lexical } from './families/lexical.ts'
import { monaco } from './families/monaco.ts'
import { prosemirror } from './families/prosemirror.ts'
import { quill } from './families/quill.ts'
import { slate } from './families/slate.ts'
import { summernote } from './families/summernote.ts'
import { suneditor } from './families/suneditor.ts'
import { syncfusion } from './families/syncfusion.ts'
import { textarea } from './families/textarea.ts'
import { tinymce } from './families/tinymce.ts'
import { trix } from './families/trix.ts'
import type { Family } from './families/family.ts'

declare const document: never

export const families: readonly Family[] = [
  textarea,
  ckeditor5,
  ckeditor4,
  tinymce,
  quill,
  prosemirror,
  lexical,
  slate,
  draft,
  trix,
  suneditor,
  summernote,
  jodit,
  froala,
  syncfusion,
  kendo,
  codemirror6,
  codemirror5,
  monaco,
  ace,
  editorjs,
  contenteditable,
]

export const familyOf = (el: Element): Family | null => families.find((family) => family.detect(el)) ?? null
