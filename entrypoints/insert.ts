import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { seeClosedRoots } from '../lib/field/realm.ts'
import { useTaught } from '../lib/field/taught.ts'
import { insertWorksheet } from '../lib/insert/insert-worksheet.ts'
import { undoInsertion } from '../lib/insert/undo-insertion.ts'
import { answerCalls, teacher } from '../lib/page/answer.ts'
import { closedRoots } from '../lib/page/closed-roots.ts'

export default defineUnlistedScript(() => {
  seeClosedRoots(closedRoots(globalThis))
  answerCalls((checkChart) => ({
    insert: (request) => {
      useTaught(teacher()?.find)
      return insertWorksheet(globalThis.document, request, checkChart)
    },
    undo: (request) => {
      useTaught(teacher()?.find)
      return undoInsertion(globalThis.document, request, checkChart)
    },
  }))
})
