// Which elements of a page are note fields: visible, multi-line, and not a search box, a chat composer or an editor's
// hidden helper. Looks into open shadow roots; frames are read by their own script.
import { editablesIn } from './editables.ts'
import { labelOf } from './label.ts'
import { parentOf } from './realm.ts'
import { taughtAs } from './taught.ts'
import { wordsOf } from './text-of.ts'

declare const document: never

const otherUse =
  /\b(search|find|filter|query|chat|message|messages|messenger|messaging|reply|sms|inbox|captcha|recaptcha|address|email)\b/i
const noteUse =
  /\b(note|notes|plan|assessment|subjective|objective|homework|intervention|response|narrative|history|summary)\b/i
const chatAround = /\b(chat|livechat|messenger|messaging|intercom)\b/i

/** Visible multi-line fields in page order. What the clinician pointed at is a note field, whatever it looks like. */
export const findFields = (doc: Document): Element[] =>
  editablesIn(doc).filter((el) => !isForOtherUse(el) || taughtAs(el).length > 0)

function isForOtherUse(el: Element): boolean {
  const own = [labelOf(el).own, el.getAttribute('placeholder'), wordsOf(el.getAttribute('name')), wordsOf(el.id)].join(
    ' ',
  )
  if (noteUse.test(own)) return false
  if (otherUse.test(own)) return true
  let around = parentOf(el)
  for (let level = 0; around && level < 6; level++, around = parentOf(around)) {
    const words = [around.getAttribute('aria-label'), wordsOf(around.id), wordsOf(around.getAttribute('class'))].join(
      ' ',
    )
    if (chatAround.test(words)) return true
  }
  return false
}
