// The one polite live region: it is always in the page, because a region that arrives with its text is often not read.
export function Announce({ text }: { text: string }) {
  return (
    <p class="sr-only" role="status">
      {text}
    </p>
  )
}
