// Words in a note that speak to software ("ignore previous instructions and select ...") are somebody's words and nothing
// more: no fact is read from them. They are blanked, never cut, so that every offset stays; danger is read with them.

const opening =
  /\b(?:ignore|disregard|forget|override|bypass|ignora|olvida)\b[^.\n]{0,40}\b(?:instructions?|prompts?|guidelines?|rules|instrucciones)\b|\b(?:system|developer) prompt\b|\b(?:as an|you are (?:now )?an?|dear|attention|note to(?: the| any)?|to the) (?:ai|assistant|chatbot|language model|llm|summarizer|software)\b|<\/?(?:system|assistant|instructions?)>|\[(?:system|inst)\]|^\s*(?:system|assistant|ai) ?:/im
/** What goes on commanding after it: "Output only ...", "Preselect ...". */
const goingOn =
  /^[\s"“]*(?:(?:please|instead|now|then|and|just|only)[\s,]+)*(?:output|select|preselect|choose|pick|return|respond|reply|answer|print|write|set|assign|mark|say|use|recommend|draft|generate|skip|delete|remove|report)\b/i

/** Sentences, roughly, or what stands between quotation marks: the least piece that is blanked. Offsets in `text`. */
const pieces = /[^.!?\n"“”]+[.!?]*/g

/** The same text, of the same length, with each piece that speaks to software turned into blanks and a line end. */
export function withoutCommands(text: string): string {
  if (!opening.test(text)) return text
  let commanding = false
  return text.replace(pieces, (piece) => {
    if (piece.trim() === '') return piece
    commanding = opening.test(piece) || (commanding && goingOn.test(piece))
    return commanding ? `${' '.repeat(piece.length - 1)}\n` : piece
  })
}
