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
  /** Browsers in which the page itself forgets what was typed: there no undo is asked for. */
  forgets?: readonly string[]
  /** What must happen: the note takes the worksheet, or the page is refused untouched for one of these reasons. */
  must: 'take' | { refuse: readonly string[]; at?: readonly string[] }
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

const areas: readonly EditorPage[] = [
  take('plain-textarea', 'textarea, plain'),
  take('react', 'React, controlled'),
  take('react-hook-form', 'React Hook Form'),
  take('react-autosize', 'react-textarea-autosize'),
  take('preact', 'Preact, controlled'),
  take('vue', 'Vue v-model'),
  lazily('vue-lazy', 'Vue v-model.lazy'),
  take('angular', 'Angular ngModel'),
  lazily('angular-reactive', 'Angular reactive form, at blur'),
  take('angularjs', 'AngularJS ng-model'),
  lazily('knockout-value', 'Knockout value'),
  take('knockout-text-input', 'Knockout textInput'),
  take('svelte', 'Svelte bind:value'),
  take('solid', 'Solid'),
  take('mithril', 'Mithril'),
  take('lit', 'Lit, in its shadow root'),
  take('alpine', 'Alpine x-model'),
  take('stimulus', 'Stimulus'),
  take('htmx', 'htmx, autosave'),
  lazily('keys-only', 'jQuery, keyup and change'),
  take('mui', 'MUI TextField'),
  // In Firefox its own resizing takes the undo away, that of a key on the keyboard as well.
  { ...take('ant-design', 'Ant Design TextArea'), forgets: ['Firefox'] },
  take('mantine', 'Mantine Textarea'),
  take('carbon', 'Carbon TextArea'),
  take('vuetify', 'Vuetify v-textarea'),
  take('element-plus', 'Element Plus el-input'),
  take('shoelace', 'Shoelace sl-textarea'),
  take('material-web', 'Material Web text field'),
  take('vaadin', 'Vaadin text area'),
  take('form-element', 'form-associated custom element'),
]

const editors: readonly EditorPage[] = [
  take('contenteditable', 'contenteditable'),
  take('plaintext-only', 'contenteditable, plaintext-only'),
  take('own-model', 'contenteditable, own model by beforeinput'),
  take('design-mode', 'designMode iframe'),
  take('ext-html-editor', 'designMode iframe, as ExtJS has it'),
  take('ckeditor-4', 'CKEditor 4'),
  variant('ckeditor-4', 'inline', 'CKEditor 4, inline'),
  variant('ckeditor-4', 'acf', 'CKEditor 4, filtered content'),
  take('ckeditor-5', 'CKEditor 5'),
  variant('ckeditor-5', 'inline', 'CKEditor 5, inline'),
  variant('ckeditor-5', 'balloon', 'CKEditor 5, balloon'),
  variant('ckeditor-5', 'decoupled', 'CKEditor 5, decoupled'),
  take('tinymce-4', 'TinyMCE 4'),
  take('tinymce-5', 'TinyMCE 5'),
  take('tinymce-6', 'TinyMCE 6'),
  take('tinymce-7', 'TinyMCE 7'),
  take('tinymce-iframe', 'TinyMCE 8'),
  take('tinymce-inline', 'TinyMCE 8, inline'),
  take('quill-1', 'Quill 1'),
  take('quill-2', 'Quill 2'),
  take('react-quill', 'React-Quill'),
  take('vue-quill', 'VueQuill'),
  take('devextreme-quill', 'DevExtreme’s Quill'),
  take('prosemirror', 'ProseMirror'),
  take('tiptap', 'Tiptap'),
  take('tiptap-nodes', 'Tiptap, tasks, tables, mentions'),
  take('blocknote', 'BlockNote'),
  take('milkdown', 'Milkdown'),
  // Between two paragraphs it leaves lines behind what is pasted, however few are sent.
  { ...take('toast-ui', 'Toast UI, rich'), must: { refuse: ['not-exact'], at: ['caret', 'plan'] } },
  take('lexical', 'Lexical'),
  take('lexical-react', 'Lexical in React, plain text'),
  take('slate', 'Slate'),
  take('slate-voids', 'Slate, with a void element'),
  take('plate', 'Plate'),
  take('wang-editor', 'wangEditor'),
  take('draft', 'Draft.js'),
  take('draft-plugins', 'Draft.js with plugins'),
  take('draft-wysiwyg', 'react-draft-wysiwyg'),
  take('trix', 'Trix'),
  take('summernote', 'Summernote'),
  take('summernote-bootstrap', 'Summernote, Bootstrap'),
  take('jodit', 'Jodit'),
  variant('jodit', 'frame', 'Jodit, in its frame'),
  take('suneditor-2', 'SunEditor 2'),
  take('suneditor-3', 'SunEditor 3'),
  take('medium-editor', 'MediumEditor'),
  take('pell', 'Pell'),
  take('trumbowyg', 'Trumbowyg'),
  take('roosterjs', 'RoosterJS'),
  take('codemirror-5', 'CodeMirror 5'),
  take('easymde', 'EasyMDE'),
  take('codemirror-6', 'CodeMirror 6'),
  variant('monaco', 'global', 'Monaco, with its object on the page'),
  take('ace', 'Ace'),
]

const places: readonly EditorPage[] = [
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
]

const refusals: readonly EditorPage[] = [
  refused('plain-textarea', 'read-only', 'textarea, read-only', 'locked'),
  refused('plain-textarea', 'short', 'textarea, maxlength too small', 'too-long'),
  refused('contenteditable', 'read-only', 'contenteditable, aria-readonly', 'locked'),
  // With the focus in the panel it is locked again, and what it will take when it is entered cannot be known.
  { ...take('open-on-focus', 'textarea, read-only until entered'), must: { refuse: ['locked'] } },
  // The page takes out again whatever it did not put in itself.
  refused('own-model', 'reverts', 'contenteditable, reverts changes', 'not-taken', 'not-exact'),
  refused('ckeditor-4', 'read-only', 'CKEditor 4, read-only', 'locked', 'no-note'),
  refused('ckeditor-5', 'read-only', 'CKEditor 5, read-only', 'locked'),
  // Only an exception in it may be edited, and there is none.
  refused('ckeditor-5', 'restricted', 'CKEditor 5, restricted editing', 'locked', 'not-taken'),
  refused('tinymce-iframe', 'read-only', 'TinyMCE, read-only', 'locked'),
  // What these draw then is no field any more: not to be taken for one is as right as to call it locked.
  refused('quill-2', 'read-only', 'Quill 2, disabled', 'locked', 'no-note'),
  refused('prosemirror', 'read-only', 'ProseMirror, not editable', 'locked', 'no-note'),
  refused('lexical', 'read-only', 'Lexical, not editable', 'locked'),
  refused('slate', 'read-only', 'Slate, read-only', 'locked', 'no-note'),
  refused('jodit', 'read-only', 'Jodit, read-only', 'locked', 'no-note'),
  refused('codemirror-6', 'read-only', 'CodeMirror 6, read-only', 'locked'),
  refused('monaco', 'global-read-only', 'Monaco, read-only', 'locked'),
  // It keeps its object to itself, and shows only the lines in view.
  { ...take('monaco', 'Monaco, bundled'), must: { refuse: ['not-taken'] } },
  refused('ace', 'read-only', 'Ace, read-only', 'locked'),
  refused('toast-ui', 'markdown', 'Toast UI, Markdown', 'not-exact'),
  // Its paste leaves an empty line behind, and it takes no other way.
  { ...take('squire', 'Squire'), must: { refuse: ['not-exact'] } },
  // One editable for each block, no undo, and blank lines that a paste loses.
  { ...take('editor-js', 'Editor.js'), must: { refuse: ['not-taken'] } },
]

export const editorPages: readonly EditorPage[] = [...areas, ...editors, ...places, ...refusals]

/** Every page file, once. */
export const pageNames: readonly string[] = [...new Set(editorPages.map(({ page }) => page))]
