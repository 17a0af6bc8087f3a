import { mountTiny } from './tinymce.js'

await mountTiny(false)
