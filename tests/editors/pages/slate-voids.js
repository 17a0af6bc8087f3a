// A divider above the note, which holds no text.
import { mountSlate } from './slate-area.js'

mountSlate({ voids: true })
