// One banner from those of several frames. Pure: the page and the panel merge in the same way.
import type { ChartBanner } from '../schema/chart.ts'
import { canonicalParts } from './canonical-parts.ts'
import { compareLists } from './compare-charts.ts'

export const emptyBanner: ChartBanner = { ids: [], names: [], dobs: [], mrns: [], several: false }

/**
 * `around`: the note's own frame first, then the frames around it. `beside`: other shown frames, asked only when those
 * name nobody.
 */
export function mergeBanners(around: ChartBanner[], beside: () => ChartBanner[]): ChartBanner {
  const [own = emptyBanner, ...rest] = around
  const merged = rest.map(fromOutside).reduce(join, own)
  const named = merged.names.length + merged.dobs.length + merged.mrns.length > 0
  return named || merged.several ? merged : beside().map(fromOutside).reduce(join, merged)
}

const fromOutside = (banner: ChartBanner): ChartBanner => ({
  ...banner,
  ids: banner.ids.map((id) => ({ ...id, outer: true })),
})

function join(a: ChartBanner, b: ChartBanner): ChartBanner {
  const [one, two] = [canonicalParts(a), canonicalParts(b)]
  const strong = (parts: typeof one) => parts.dobs.length + parts.mrns.length > 0
  // Ids are not compared here: a shell and its frames may number the same client in two ways.
  const conflict =
    compareLists(one.dobs, two.dobs) === 'differ' ||
    (strong(one) && strong(two) && compareLists(one.names, two.names) === 'differ')
  const known = (id: ChartBanner['ids'][number]) =>
    a.ids.some((one) => one.value === id.value && one.kind === id.kind && one.outer === id.outer)
  return {
    ids: [...a.ids, ...b.ids.filter((id) => !known(id))],
    names: unique([...a.names, ...b.names]),
    dobs: unique([...a.dobs, ...b.dobs]),
    mrns: unique([...a.mrns, ...b.mrns]),
    several: a.several || b.several || conflict,
  }
}

const unique = (values: string[]): string[] => [...new Set(values)]
