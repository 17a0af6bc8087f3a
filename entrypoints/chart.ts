import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { chartRefusal } from '../lib/insert/chart-refusal.ts'
import { handChartCheck } from '../lib/page/answer.ts'

export default defineUnlistedScript(() => {
  handChartCheck(chartRefusal)
})
