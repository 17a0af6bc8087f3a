// Both browsers open closed shadow roots to an extension's own world, each by a call of its own; the page's world has none.

type World = { chrome?: { dom?: { openOrClosedShadowRoot?(el: Element): ShadowRoot | null } } }

/** What looks into an element's shadow root, closed or not; null where the browser does not let it. */
export const closedRoots =
  (world: object) =>
  (el: Element): ShadowRoot | null => {
    const own = el as Element & { openOrClosedShadowRoot?: ShadowRoot | null }
    try {
      return own.openOrClosedShadowRoot ?? (world as World).chrome?.dom?.openOrClosedShadowRoot?.(el) ?? null
    } catch {
      return null
    }
  }
