import tinymce from 'tinymce7'
import 'tinymce7/icons/default'
import 'tinymce7/models/dom'
import 'tinymce7/plugins/lists'
import 'tinymce7/skins/ui/oxide/skin.css'
import 'tinymce7/themes/silver'
import { mountOldTiny } from './tinymce-old.js'

await mountOldTiny(tinymce)
