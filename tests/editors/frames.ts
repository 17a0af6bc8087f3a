// Pages around a page: what old and new record systems put a note field into.

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title><link rel="icon" href="data:,">${head}</head>${body}</html>`

/** The outer page that shows `inner` in a frame of that kind, or null for a kind that there is not. */
export function frameOf(kind: string, inner: string, banner: string): string | null {
  if (kind === 'iframe')
    return page('', `<body>${banner}<iframe src="${inner}" style="width:880px;height:640px"></iframe></body>`)
  if (kind === 'frameset')
    return page(
      '',
      `<frameset cols="120,*"><frame src="/menu/" name="menu"><frame src="${inner}" name="main"></frameset>`,
    )
  if (kind === 'menu') return page('', '<body><p>Calendar</p><p>Clients</p></body>')
  return null
}
