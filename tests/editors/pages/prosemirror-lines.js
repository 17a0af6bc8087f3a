// The lines of a ProseMirror document, for the editors that are built on it.

/** LF between lines and for hard breaks, `• ` before a bullet's first line. */
export function linesOf(doc) {
  const lines = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    const around = doc.resolve(at)
    const isItem = /^list_?item$/i.test(around.parent.type.name) && around.index() === 0
    lines.push(
      `${isItem ? '• ' : ''}${node.textBetween(0, node.content.size, '\n', (leaf) => (leaf.type.isInGroup?.('inline') ? '\n' : ''))}`,
    )
    return false
  })
  return lines.join('\n')
}
