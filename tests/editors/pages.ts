// The rows of the matrix, in the order of its table. A page's file is pages/<page>.js.

export type EditorPage = {
  /** The row's name; also what names it on the command line. */
  name: string
  /** As it stands in the table. */
  title: string
  page: string
  /** A kind of frame around the page (frames.ts). */
  frame: 'iframe' | 'frameset' | null
  /** What must happen: the note takes the worksheet, or the page is refused untouched for this reason. */
  must: 'take' | { refuse: string }
}

const take = (name: string, title: string): EditorPage => ({ name, title, page: name, frame: null, must: 'take' })

export const editorPages: readonly EditorPage[] = [
  take('plain-textarea', 'textarea, plain'),
  take('ckeditor-5', 'CKEditor 5'),
  take('quill-2', 'Quill 2'),
  take('prosemirror', 'ProseMirror'),
  take('lexical', 'Lexical'),
  take('slate', 'Slate'),
  take('codemirror-6', 'CodeMirror 6'),
]

/** Every page file, once. */
export const pageNames: readonly string[] = [...new Set(editorPages.map(({ page }) => page))]
