/** One word of a message, and how the clause it stands in goes on. */
export interface Word {
  /** Lower case, without apostrophes and without a possessive s. */
  text: string
  possessive: boolean
  /** A comma, full stop, dash or line end comes before it. */
  opens: boolean
  /** Where it stands in the text. */
  start: number
  end: number
}

/** The words of a text, hyphens and slashes parted: "Thornton-le-Dale" is three. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const found of text.matchAll(/[\p{L}\p{N}]+(?:['’‘`´][\p{L}]+)*/gu)) {
    const before = text.slice(end, found.index)
    const lower = found[0].toLowerCase().replace(/['’‘`´]/g, "'")
    const possessive = lower.endsWith("'s")
    const start = found.index
    end = start + found[0].length
    words.push({
      text: (possessive ? lower.slice(0, -2) : lower).replaceAll("'", ''),
      possessive,
      opens: words.length === 0 || /[.,;:!?()\n\r]| - |–|—/.test(before),
      start,
      end,
    })
  }
  return words
}
