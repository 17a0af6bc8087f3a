import { mountSlate } from './slate-area.js'

mountSlate()
