import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { seeClosedRoots } from '../lib/field/realm.ts'
import { handTeacher, lessons } from '../lib/page/answer.ts'
import { closedRoots } from '../lib/page/closed-roots.ts'
import { teacherOf } from '../lib/point/teach.ts'

export default defineUnlistedScript(() => {
  seeClosedRoots(closedRoots(globalThis))
  handTeacher(teacherOf(lessons()))
})
