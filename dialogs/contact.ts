/** Ways to reach somebody that hold no digit and no @: an address, a neighbour, "at the library on Tuesdays". */
const refusal =
  /\b(?:no|nope|none|nah|don't|dont|do not|can't|cannot|haven't|not|never|nothing|won't)\b|^(?:yes|yeah|ok|okay|why|what|he|she|they)\b/i

const number = String.raw`(?:\+44|0)(?:[ \-()]*\d){9,10}(?!\d)`
const mail = String.raw`[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}`
const asks = String.raw`(?:text|txt|ring|call|phone|message|whatsapp|e-?mail|reach|contact|get (?:hold of|in touch with)|ring or text|call or text) (?:me|us)`
const names = String.raw`(?:(?:my|our) (?:own )?(?:number|mobile|phone|tel|telephone|cell|e-?mail|email address)(?: number| address)?|(?:i'?m|i am|we'?re) on)`
const inPassing = new RegExp(String.raw`\b(?:${asks}|${names})\b[^\d@+.!?\n]{0,30}?(?:${number}|${mail})`, 'iu')

/**
 * How somebody asks to be reached while they tell or answer something else ("he's upstairs, text me on 07700 900123"), in
 * their own words. A number alone, or somebody else's, is not that.
 */
export function contactInPassing(text: string): string | null {
  return inPassing.exec(text.replace(/[’‘`]/g, "'"))?.[0].trim() ?? null
}

/**
 * The way to reach somebody in their own words, or null when they only said that there is none ("I don't have a
 * phone", "no", "he's here").
 */
export function contactIn(text: string): string | null {
  const words = text.trim()
  if (/\d{3}|@/.test(words)) return words
  return words.length < 4 || refusal.test(words) ? null : words
}
