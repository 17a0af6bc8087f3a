import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { insertWorksheet } from '../lib/insert/insert-worksheet.ts'
import { undoInsertion } from '../lib/insert/undo-insertion.ts'
import { answerCalls } from '../lib/page/answer.ts'

export default defineUnlistedScript(() => {
  answerCalls((checkChart) => ({
    insert: (request) => insertWorksheet(globalThis.document, request, checkChart),
    undo: (request) => undoInsertion(globalThis.document, request),
  }))
})
