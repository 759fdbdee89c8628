/** Quotes are short: they are read back inside a sentence. */
const longestQuote = 80
export const mostQuotes = 3

/** Sentences of a text, each in its clauses: parted at commas, dashes and "but". The words stay as they were written. */
export function sentencesOf(text: string): string[][] {
  return text
    .replace(/[’‘`´]/g, "'")
    .split(/[.!?;\n\r]+/)
    .map((sentence) =>
      sentence
        .split(/,|\s[-–—]+\s|\bbut\b/i)
        .map(tidy)
        .filter((clause) => clause !== ''),
    )
    .filter((sentence) => sentence.length > 0)
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Different quotes that are neither too long nor too short to mean something, at most three. */
export function quotable(quotes: readonly string[]): string[] {
  const kept: string[] = []
  for (const quote of quotes.map(tidy)) {
    const known = kept.some((other) => other.toLowerCase() === quote.toLowerCase())
    if (!known && quote.length >= 3 && quote.length <= longestQuote) kept.push(quote)
  }
  return kept.slice(0, mostQuotes)
}

/**
 * What is never quoted back: illness, death, drink, harm, money troubles, somebody's behaviour. Said by the person, but
 * not what they would want to hear in a sentence about what they are good at.
 */
export const tender =
  /\b(?:died|dead|death|dying|passed|ill|illness|poorly|cancer|stroke|dement\w*|alzheim\w*|depress\w*|anxi\w*|suicid\w*|kill\w*|harm\w*|overdos\w*|pills|tablets|drink|drinking|drank|drunk|drugs?|heroin|gambl\w*|hit|hits|hurt|hurts|abus\w*|beat|beats|shout\w*|scared|afraid|frighten\w*|threat\w*|steal\w*|stole|hospital|pain|fell|fall|hate myself|alone|lonely|debt|police|prison|raped?|assault\w*|cry|crying|miss)\b/i
