/** Ways to reach somebody that hold no digit and no @: an address, a neighbour, "at the library on Tuesdays". */
const refusal =
  /\b(?:no|nope|none|nah|don't|dont|do not|can't|cannot|haven't|not|never|nothing|won't)\b|^(?:yes|yeah|ok|okay|why|what|he|she|they)\b/i

/**
 * The way to reach somebody in their own words, or null when they only said that there is none ("I don't have a
 * phone", "no", "he's here").
 */
export function contactIn(text: string): string | null {
  const words = text.trim()
  if (/\d{3}|@/.test(words)) return words
  return words.length < 4 || refusal.test(words) ? null : words
}
