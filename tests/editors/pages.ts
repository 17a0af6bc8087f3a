// The rows of the matrix, in the order of its table. A page's file is pages/<page>.js.

export type EditorPage = {
  /** The row's name; also what names it on the command line. */
  name: string
  /** As it stands in the table. */
  title: string
  page: string
  /** Said to the page in its address, with the question mark. */
  query: string
  /** A kind of frame around the page (frames.ts). */
  frame: 'iframe' | 'frameset' | null
  /** True where the framework learns of a change only when the field is left: so it does of an undo. */
  lazy: boolean
  /** What must happen: the note takes the worksheet, or the page is refused untouched for one of these reasons. */
  must: 'take' | { refuse: readonly string[] }
}

const take = (name: string, title: string): EditorPage => ({
  name,
  title,
  page: name,
  query: '',
  frame: null,
  lazy: false,
  must: 'take',
})
const lazily = (name: string, title: string): EditorPage => ({ ...take(name, title), lazy: true })
/** A page inside another: `kind` is one of frames.ts. */
const inside = (kind: 'iframe' | 'frameset', page: string, title: string): EditorPage => ({
  ...take(page, title),
  name: `${page}-in-${kind}`,
  frame: kind,
})
/** The same page in another state, told to it by its query. */
const variant = (page: string, query: string, title: string): EditorPage => ({
  ...take(page, title),
  name: `${page}-${query}`,
  query: `?${query}`,
})
const refused = (page: string, query: string, title: string, ...why: string[]): EditorPage => ({
  ...variant(page, query, title),
  must: { refuse: why },
})

export const editorPages: readonly EditorPage[] = [
  take('plain-textarea', 'textarea, plain'),
  take('react', 'React, controlled'),
  take('preact', 'Preact, controlled'),
  take('vue', 'Vue v-model'),
  lazily('vue-lazy', 'Vue v-model.lazy'),
  take('angular', 'Angular ngModel'),
  take('angularjs', 'AngularJS ng-model'),
  lazily('knockout-value', 'Knockout value'),
  take('knockout-text-input', 'Knockout textInput'),
  take('mui', 'MUI TextField'),
  take('ant-design', 'Ant Design TextArea'),
  take('mantine', 'Mantine Textarea'),
  take('carbon', 'Carbon TextArea'),
  take('contenteditable', 'contenteditable'),
  take('plaintext-only', 'contenteditable, plaintext-only'),
  take('design-mode', 'designMode iframe'),
  take('ckeditor-5', 'CKEditor 5'),
  take('tinymce-iframe', 'TinyMCE'),
  take('tinymce-inline', 'TinyMCE, inline'),
  take('quill-1', 'Quill 1'),
  take('quill-2', 'Quill 2'),
  take('prosemirror', 'ProseMirror'),
  take('tiptap', 'Tiptap'),
  take('lexical', 'Lexical'),
  take('slate', 'Slate'),
  take('draft', 'Draft.js'),
  take('trix', 'Trix'),
  take('summernote', 'Summernote'),
  take('jodit', 'Jodit'),
  take('suneditor-2', 'SunEditor 2'),
  take('suneditor-3', 'SunEditor 3'),
  take('codemirror-5', 'CodeMirror 5'),
  take('codemirror-6', 'CodeMirror 6'),
  take('monaco', 'Monaco'),
  inside('iframe', 'plain-textarea', 'textarea, in a frame'),
  inside('frameset', 'plain-textarea', 'textarea, in a frameset'),
  inside('frameset', 'contenteditable', 'contenteditable, in a frameset'),
  inside('iframe', 'ckeditor-5', 'CKEditor 5, in a frame'),
  inside('iframe', 'tinymce-iframe', 'TinyMCE, in a frame'),
  inside('iframe', 'lexical', 'Lexical, in a frame'),
  variant('plain-textarea', 'open-root', 'textarea, in an open shadow root'),
  variant('plain-textarea', 'closed-root', 'textarea, in a closed shadow root'),
  variant('contenteditable', 'open-root', 'contenteditable, in an open shadow root'),
  variant('contenteditable', 'closed-root', 'contenteditable, in a closed shadow root'),
  variant('prosemirror', 'open-root', 'ProseMirror, in an open shadow root'),
  variant('codemirror-6', 'open-root', 'CodeMirror 6, in an open shadow root'),
  refused('plain-textarea', 'read-only', 'textarea, read-only', 'locked'),
  refused('plain-textarea', 'short', 'textarea, maxlength too small', 'too-long'),
  refused('contenteditable', 'read-only', 'contenteditable, aria-readonly', 'locked'),
  refused('ckeditor-5', 'read-only', 'CKEditor 5, read-only', 'locked'),
  refused('tinymce-iframe', 'read-only', 'TinyMCE, read-only', 'locked'),
  // What these draw then is no field any more: not to be taken for one is as right as to call it locked.
  refused('quill-2', 'read-only', 'Quill 2, disabled', 'locked', 'no-note'),
  refused('prosemirror', 'read-only', 'ProseMirror, not editable', 'locked', 'no-note'),
  refused('lexical', 'read-only', 'Lexical, not editable', 'locked'),
  refused('slate', 'read-only', 'Slate, read-only', 'locked', 'no-note'),
  refused('codemirror-6', 'read-only', 'CodeMirror 6, read-only', 'locked'),
  refused('monaco', 'read-only', 'Monaco, read-only', 'locked'),
]

/** Every page file, once. */
export const pageNames: readonly string[] = [...new Set(editorPages.map(({ page }) => page))]
