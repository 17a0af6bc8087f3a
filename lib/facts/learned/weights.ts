// The trained weights, unpacked once, with the room. `npm run train` writes weights.json; a test holds it to the data.
import { countModel } from './models.ts'
import { unpackCounts, unpackLinear } from './packing.ts'
import { statuses, type Models } from './view.ts'
import data from './weights.json' with { type: 'json' }

/** The skills in the order of the model's classes; one class more stands for none of them. */
export const skillIds: readonly string[] = data.skillIds

export const models: Models = {
  skills: countModel(unpackCounts(data.skills), data.skillIds.length + 1),
  status: unpackLinear(data.status, data.statusScale, statuses.length),
  rank: data.rank,
}
