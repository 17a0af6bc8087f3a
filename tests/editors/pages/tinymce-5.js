import tinymce from 'tinymce5'
import 'tinymce5/icons/default'
import 'tinymce5/plugins/lists'
import 'tinymce5/skins/ui/oxide/skin.css'
import 'tinymce5/themes/silver'
import { mountOldTiny } from './tinymce-old.js'

await mountOldTiny(tinymce)
