import 'tinymce/skins/ui/oxide/content.inline.js'
import { mountTiny } from './tinymce.js'

await mountTiny(true)
