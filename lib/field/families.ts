// The editor families in the order in which they are asked: the first that knows an element reads and fills it.
import { contenteditable } from './families/contenteditable.ts'
import type { Family } from './families/family.ts'
import { textarea } from './families/textarea.ts'

declare const document: never

export const families: readonly Family[] = [textarea, contenteditable]

export const familyOf = (el: Element): Family | null => families.find((family) => family.detect(el)) ?? null
