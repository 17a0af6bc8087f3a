// The real stages, each of which throws when a test names it in `carryoverFault`. The message carries everything the
// stage was given, as a careless library's would: the test then looks for it where it must not be.
import { type Stages, stages as real } from '../../../lib/flow/stages.ts'

const world = globalThis as typeof globalThis & { carryoverFault?: string }

const breakable = (name: string, stage: unknown): unknown =>
  typeof stage !== 'function'
    ? stage
    : (...args: unknown[]): unknown => {
        if (world.carryoverFault === name) throw new Error(`${name} broke on ${JSON.stringify(args)}`)
        return (stage as (...given: unknown[]) => unknown)(...args)
      }

export const stages = Object.fromEntries(
  Object.entries(real).map(([name, stage]) => [name, breakable(name, stage)]),
) as Stages
