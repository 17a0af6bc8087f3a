import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readFrame } from '../lib/capture/read-frame.ts'
import { seeClosedRoots } from '../lib/field/realm.ts'
import { useTaught } from '../lib/field/taught.ts'
import { bannerReader, teacher } from '../lib/page/answer.ts'
import { closedRoots } from '../lib/page/closed-roots.ts'

// The script's value is executeScript's result: what this one frame shows, read once and not kept.
export default defineUnlistedScript(() => {
  seeClosedRoots(closedRoots(globalThis))
  useTaught(teacher()?.find)
  const readBanner = bannerReader()
  return readBanner ? readFrame(globalThis.document, readBanner) : null
})
