import { PAUSE, SENTENCE_END } from '../engine/normalise.ts'

/** Endings that make one word of several forms: "fall", "falls", "falling". Crude on purpose: it must never change. */
const ENDING = /(?:ing|ed|es|s)$/

/** At most this many words of a message are weighed, so that a very long one costs no more. */
const MOST_WORDS = 400

/** What the learned tier looks at: words, pairs side by side, and pairs with one or two words between. */
export function features(words: readonly string[]): string[] {
  const stems = words
    .filter((word) => word !== PAUSE && word !== SENTENCE_END)
    .slice(-MOST_WORDS)
    .map((word) => (word.length > 4 ? word.replace(ENDING, '') : word))
  const out = new Set<string>()
  stems.forEach((stem, index) => {
    out.add(stem)
    for (let far = 1; far <= 3 && index >= far; far += 1) {
      out.add(`${stems[index - far] ?? ''}${far === 1 ? ' ' : '_'}${stem}`)
    }
  })
  return [...out]
}
