import tinymce from 'tinymce4'
import 'tinymce4/plugins/lists'
import 'tinymce4/skins/lightgray/skin.min.css'
import 'tinymce4/themes/modern'
import { mountOldTiny } from './tinymce-old.js'

await mountOldTiny(tinymce, { theme: 'modern' })
