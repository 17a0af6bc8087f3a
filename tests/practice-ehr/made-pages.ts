// Two pages that are made on request: one holds 200 kB of note text, the other has to know the server's port.

const lines = [
  'Client describes the week as uneven, with two good mornings and a long Thursday.',
  'Reviewed the log together; the pattern of staying in after lunch stands out to both of us.',
  'Client asked to keep the same plan and to name one person who will know about it.',
  'Sleep about six hours, appetite fair, denies thoughts of harming self or others.',
]

/** Characters in the one text area of /fixtures/huge-note; just over 200 kB. */
export const hugeNoteLength = 210_000

/** The text of that note: dated entries with plain ASCII, so that characters and bytes are the same number. */
export function hugeNoteText(): string {
  let text = ''
  for (let entry = 1; text.length < hugeNoteLength; entry++) text += `Entry ${entry}. ${lines[entry % lines.length]}\n`
  return text.slice(0, hugeNoteLength)
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <link rel="icon" href="/assets/icon.svg">
    <link rel="stylesheet" href="/assets/plain.css">
  </head>
  <body>
${body}
  </body>
</html>
`

export function hugeNotePage(): string {
  return page(
    'Continuous note',
    `    <header class="patient"><h1>Elena Marchetti</h1><p>DOB 07/22/1988 <span>Record no. AS-10428</span></p></header>
    <main>
      <label for="note">Progress note</label>
      <textarea id="note" name="note" rows="24">
${hugeNoteText()}</textarea>
      <button type="button">Save note</button>
    </main>`,
  )
}

/** Two frames of another origin, a sandboxed one without an origin, and one hidden: three are shown and out of reach. */
export function unreachableFramesPage(port: number): string {
  const other = `http://localhost:${port}/fixtures/framed-note`
  return page(
    'Chart in frames',
    `    <header class="patient"><h1>Elena Marchetti</h1><p>DOB 07/22/1988 <span>Record no. AS-10428</span></p></header>
    <main>
      <iframe title="Note" src="${other}" width="600" height="220"></iframe>
      <iframe title="Medication list" src="${other}" width="600" height="220"></iframe>
      <iframe title="Forms" sandbox src="/fixtures/framed-note" width="600" height="220"></iframe>
      <iframe title="Hidden" hidden src="${other}"></iframe>
    </main>`,
  )
}
