// The lines of HTML that an editor hands out as its value, for editors whose model is markup.

const blocks = /^(p|div|h[1-6]|li|ul|ol|blockquote|pre|section)$/

/** LF between lines, `• ` before an item of an unordered list. Hard spaces are kept, except alone on a line. */
export function linesOfHtml(html: string): string {
  const lines: string[] = []
  let line: string | null = null
  const end = (): void => {
    if (line !== null) lines.push(line === '\u00A0' ? '' : line)
    line = null
  }
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const data = (node as Text).data.replaceAll(/[\n\t]+/g, '')
      if (data !== '') line = (line ?? '') + data
      return
    }
    if (node.nodeType !== 1) return
    const el = node as Element
    const tag = el.localName
    if (tag === 'br') {
      line ??= ''
      end()
      return
    }
    const isBlock = blocks.test(tag)
    if (isBlock) end()
    const count = lines.length
    el.childNodes.forEach(visit)
    if (!isBlock) return
    end()
    if (tag === 'li') lines[count] = `• ${lines[count] ?? ''}`
  }
  new DOMParser().parseFromString(html, 'text/html').body.childNodes.forEach(visit)
  end()
  return lines.join('\n')
}

/** The lines of Quill's own HTML, in which an empty line has no break and every space may be a hard one. */
export const linesOfQuillHtml = (html: string): string =>
  linesOfHtml(html.replaceAll('<p></p>', '<p><br></p>').replaceAll('&nbsp;', ' '))
