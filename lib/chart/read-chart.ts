// The client's name often stands in another frame than the note: in the document around it, or beside it. Own frame,
// then the frames around it, then shown frames beside them, as far as the page's origin lets one look.
import type { ChartBanner } from '../schema/chart.ts'
import { areaOf, isFrameShown } from '../field/visible.ts'
import { frameOf } from '../field/realm.ts'
import { mergeBanners } from './merge-banners.ts'
import { readBanner } from './read-banner.ts'

declare const document: never

/** CSS pixels squared: a smaller frame shows nobody's name. As where frames out of reach are counted. */
const leastFrame = 1600

export type ChartReading = {
  banner: ChartBanner
  /** True when every shown document of the page could be read: a part that is missing here is missing in the page. */
  complete: boolean
}

/** What the reachable documents around `doc` say about whose chart is open. */
export function readChart(doc: Document): ChartReading {
  const chain = [doc]
  for (let frame = frameOf(doc); frame; frame = frameOf(frame.ownerDocument)) chain.push(frame.ownerDocument)
  const top = chain.at(-1) ?? doc
  const beside: Document[] = []
  let complete = top.defaultView === null || top.defaultView.parent === top.defaultView
  // Frames in the note's own document too: some pages draw the client's header in one.
  for (const around of chain) complete = collectFrames(around, chain, beside) && complete
  return { banner: mergeBanners(chain.map(readBanner), () => beside.filter(isFrameShown).map(readBanner)), complete }
}

/** False when a shown frame was out of reach. */
function collectFrames(doc: Document, known: Document[], found: Document[]): boolean {
  let complete = true
  for (const frame of doc.querySelectorAll('iframe,frame')) {
    let inner: Document | null = null
    try {
      inner = (frame as HTMLIFrameElement).contentDocument
    } catch {
      inner = null
    }
    if (!inner) complete = complete && areaOf(frame) < leastFrame
    else if (!known.includes(inner) && !found.includes(inner)) {
      found.push(inner)
      complete = collectFrames(inner, known, found) && complete
    }
  }
  return complete
}
