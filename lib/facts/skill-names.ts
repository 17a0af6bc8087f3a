// Names of skills for display and search. The list is this room's own data, so that no other room reads its lexicon.
import { skills } from './lexicon/lexicon.ts'

/** The display name of a skill ('Cognitive defusion'); the id itself when it is not known. */
export const skillName = (id: string): string => skills.get(id)?.name ?? id

/** Every skill, in the lexicon's order. */
export const allSkills = (): { id: string; name: string; modality: string }[] =>
  [...skills.values()].map(({ id, name, modality }) => ({ id, name, modality }))
