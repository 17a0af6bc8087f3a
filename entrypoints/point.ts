import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { seeClosedRoots } from '../lib/field/realm.ts'
import { useTaught } from '../lib/field/taught.ts'
import { answerPointing, teacher } from '../lib/page/answer.ts'
import { closedRoots } from '../lib/page/closed-roots.ts'
import { clearOutline, outlineField, revealField } from '../lib/point/outline-field.ts'
import {
  endPicking,
  renewPicking,
  showCandidate,
  startPicking,
  takeCandidate,
  waitForPick,
} from '../lib/point/picker.ts'

// The script's value is the frame's origin: which frames have a picker of their own is then known to all of them.
export default defineUnlistedScript(() => {
  const page = globalThis.document
  seeClosedRoots(closedRoots(globalThis))
  answerPointing(() => ({
    outline({ field, words, renew }) {
      useTaught(teacher()?.find)
      return { shown: field ? outlineField(page, field, words, renew) : clearOutline() }
    },
    reveal({ field }) {
      useTaught(teacher()?.find)
      return { shown: revealField(page, field) }
    },
    pickStart(start) {
      useTaught(teacher()?.find)
      const describe = teacher()?.describe
      return { names: describe ? startPicking(page, start, describe) : [] }
    },
    pickWait: () => waitForPick(),
    pickShow: ({ index }) => (showCandidate(index), {}),
    pickTake: ({ index }) => (takeCandidate(index), {}),
    pickRenew: () => ({ going: renewPicking() }),
    pickEnd: () => (endPicking(), {}),
  }))
  return globalThis.origin
})
