import tinymce from 'tinymce6'
import 'tinymce6/icons/default'
import 'tinymce6/models/dom'
import 'tinymce6/plugins/lists'
import 'tinymce6/skins/ui/oxide/skin.css'
import 'tinymce6/themes/silver'
import { mountOldTiny } from './tinymce-old.js'

await mountOldTiny(tinymce)
