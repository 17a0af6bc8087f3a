// The client's name often stands in another frame than the note: in the document around it, or beside it. Own frame,
// then the frames around it, then shown frames beside them, as far as the page's origin lets one look.
import type { ChartBanner } from '../schema/chart.ts'
import { isFrameShown } from '../field/visible.ts'
import { frameOf } from '../field/realm.ts'
import { mergeBanners } from './merge-banners.ts'
import { readBanner } from './read-banner.ts'

declare const document: never

export type ChartReading = {
  banner: ChartBanner
  /** True when every document up to the top one could be read: a part that is missing here is missing in the page. */
  complete: boolean
}

/** What the reachable documents around `doc` say about whose chart is open. */
export function readChart(doc: Document): ChartReading {
  const chain = [doc]
  for (let frame = frameOf(doc); frame; frame = frameOf(frame.ownerDocument)) chain.push(frame.ownerDocument)
  const top = chain.at(-1) ?? doc
  const complete = top.defaultView === null || top.defaultView.parent === top.defaultView
  const beside: Document[] = []
  for (const around of chain.slice(1)) collectFrames(around, chain, beside)
  return { banner: mergeBanners(chain.map(readBanner), () => beside.filter(isFrameShown).map(readBanner)), complete }
}

function collectFrames(doc: Document, known: Document[], found: Document[]): void {
  for (const frame of doc.querySelectorAll('iframe,frame')) {
    let inner: Document | null = null
    try {
      inner = (frame as HTMLIFrameElement).contentDocument
    } catch {
      inner = null
    }
    if (!inner || known.includes(inner) || found.includes(inner)) continue
    found.push(inner)
    collectFrames(inner, known, found)
  }
}
