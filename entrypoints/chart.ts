import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readBanner } from '../lib/chart/read-banner.ts'
import { seeClosedRoots } from '../lib/field/realm.ts'
import { useTaught } from '../lib/field/taught.ts'
import { chartRefusal } from '../lib/insert/chart-refusal.ts'
import { handChart, teacher } from '../lib/page/answer.ts'
import { closedRoots } from '../lib/page/closed-roots.ts'

export default defineUnlistedScript(() => {
  seeClosedRoots(closedRoots(globalThis))
  handChart(
    (doc) => {
      useTaught(teacher()?.find)
      return readBanner(doc)
    },
    (doc, expected, el) => {
      useTaught(teacher()?.find)
      return chartRefusal(doc, expected, el)
    },
  )
})
