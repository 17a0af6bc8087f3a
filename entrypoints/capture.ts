import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readFrame } from '../lib/capture/read-frame.ts'

// The script's value is executeScript's result: what this one frame shows, read once and not kept.
export default defineUnlistedScript(() => readFrame(globalThis.document))
