import PluginEditor from '@draft-js-plugins/editor'
import { mountDraft } from './draft-area.js'

mountDraft(PluginEditor, { plugins: [] })
