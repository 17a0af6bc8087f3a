// The library is whatever files lie in the modality folders: adding a worksheet is adding its file, nothing else.
// Examples stay out of the product: only the export named `template` is taken.
import { versionedId, type Template } from '../lib/schema/template.ts'

const files = import.meta.glob<Template>('./*/*.ts', { eager: true, import: 'template' })

/** Every worksheet, in the order of its id. */
export const allTemplates: Template[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1))

const byId = new Map(allTemplates.flatMap((one) => [[one.id, one] as const, [versionedId(one), one] as const]))

/** By `cognitive-defusion` or `cognitive-defusion@1`; null when the library has no such worksheet. */
export const templateById = (id: string): Template | null => byId.get(id) ?? null

/** The name under which a draft and a choice know a template. */
export { versionedId as idOf }
