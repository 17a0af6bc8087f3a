import { exposeEditable } from './editable.js'
import { host } from './surface.ts'

const frame = host().appendChild(document.createElement('iframe'))
frame.style.cssText = 'width:700px;height:360px'
frame.title = 'Progress note'
const doc = frame.contentDocument
doc.open()
doc.write('<!doctype html><title>Progress note</title><body></body>')
doc.close()
doc.designMode = 'on'
exposeEditable(doc.body)
