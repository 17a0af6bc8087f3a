// The stages in their order: the one list of what turns a note into a worksheet. The panel's composition root hands it
// to the flow, so that a build for fault tests can hand over the same list with one stage broken.
import { approve } from '../approve/approve.ts'
import { release } from '../approve/release.ts'
import { closedOrigins, composeFrom, composeNote } from '../capture/compose-note.ts'
import { canonicalParts } from '../chart/canonical-parts.ts'
import { compareCharts } from '../chart/compare-charts.ts'
import { compareNotes, hmacWith, identifyChart, identifyNote } from '../chart/identity.ts'
import { checkDraft } from '../check/check-draft.ts'
import { chooseTemplates } from '../choose/choose-templates.ts'
import { searchTemplates } from '../choose/search-templates.ts'
import { draftWorksheet } from '../draft/draft-worksheet.ts'
import { acknowledge, confirmSlot, editSlot, resize, setTitle } from '../draft/edit.ts'
import { refillEmpty } from '../draft/refill.ts'
import { formatOf, headingsIn } from '../field/sections.ts'
import { findFacts } from '../facts/find-facts.ts'
import { skillName } from '../facts/skill-names.ts'
import { offsetOf, placesIn } from '../insert/choose-place.ts'
import { placeWorksheet } from '../insert/place-worksheet.ts'
import { renderWorksheet } from '../render/render-worksheet.ts'
import { versionedId } from '../schema/template.ts'
import { allTemplates, templateById } from '../../templates/all-templates.ts'

export const stages = {
  composeNote,
  composeFrom,
  closedOrigins,
  canonicalParts,
  compareCharts,
  compareNotes,
  hmacWith,
  identifyChart,
  identifyNote,
  findFacts,
  formatOf,
  headingsIn,
  skillName,
  allTemplates,
  templateById,
  idOf: versionedId,
  chooseTemplates,
  searchTemplates,
  draftWorksheet,
  editSlot,
  confirmSlot,
  resize,
  setTitle,
  acknowledge,
  refillEmpty,
  checkDraft,
  renderWorksheet,
  approve,
  release,
  placesIn,
  offsetOf,
  placeWorksheet,
}

export type Stages = typeof stages
