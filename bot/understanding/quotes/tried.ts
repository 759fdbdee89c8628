import { quotable, tender } from './clauses.ts'

const disliked =
  "hated (?:it|that|every minute|them)|didn't like (?:it|them)|did not like it|couldn't stand it|can't stand it|wasn't (?:for me|my thing|for (?:him|her))|not for me|isn't for me|not my (?:thing|cup of tea)|wasn't my (?:thing|cup of tea)|(?:was|were) (?:no good|useless|awful|rubbish|terrible|horrible|too (?:noisy|loud|big|far|dear|cliquey))|no good|never again|didn't (?:suit|help|work out|work)"

const sayings: readonly RegExp[] = [
  new RegExp(
    `\\b(?:tried|been to|went to|joined|gave|had a go at) (?:the|a|an|that|this|one|some|their|my|our|going to|joining)\\b[^.!?;\\n]{2,60}?(?:,? (?:and|but)(?: i| it| she| he| they| we)?|,)(?: \\w+){0,2} (?:${disliked})`,
    'gi',
  ),
  /\btried (?:the|a|an|that|some|their|our local|going to|joining|ringing|phoning|calling|asking|\p{Lu}\p{L}+)\b[^,.!?;\n]{2,60}/gu,
  /\bhated (?:the|that|going to|it at the) [^,.!?;\n]{3,50}/gi,
]
const notTried =
  /\b(?:never|not|haven't|hasn't|wish i'd|should have|could have|not yet) (?:really |even |been |ever )*$/i
const doubtful =
  /\b(?:door|handle|switch|button|phone|app|computer|password|link|website|times|again|best|leave|him|her|them|patience)\b/i

/** What somebody says they tried or hated: "tried the lunch club and hated it". */
export function readTried(text: string): string[] {
  const plain = text.replace(/[’‘`´]/g, "'")
  const found: { at: number; quote: string }[] = []
  for (const saying of sayings) {
    for (const match of plain.matchAll(saying)) {
      const taken = found.some(({ at, quote }) => match.index < at + quote.length && at < match.index + match[0].length)
      const sentence = plain.slice(Math.max(0, match.index - 30), match.index)
      const quote = match[0].replace(
        /\s(?:because|so|but (?!i hated|hated|didn't|it was|it wasn't|wasn't|couldn't|no good)|when|until)\b.*$/i,
        '',
      )
      if (!taken && !notTried.test(sentence) && !tender.test(quote) && !doubtful.test(quote))
        found.push({ at: match.index, quote })
    }
  }
  return quotable(found.sort((a, b) => a.at - b.at).map(({ quote }) => quote))
}

const refused =
  /\b(?:not interested in|not into|don't fancy|don't want (?:a|an|any|another) (?!life|break|rest|fuss|big)|hated (?:it|that|every minute|them)|didn't like (?:it|them)|wasn't (?:for me|my thing)|(?:not|isn't) (?:for me|my thing|my cup of tea))\b/i

/**
 * The text without the sentences' parts that turn something down ("tried the lunch club and hated it", "not interested
 * in bingo"): what somebody refuses is no need. When nothing else is left, everything stays refused.
 */
export function withoutRefused(text: string): string {
  if (!refused.test(text.replace(/[’‘`´]/g, "'"))) return text
  return text
    .replace(/[’‘`´]/g, "'")
    .split(
      /(?<=[.!?;\n])|(?<=,)(?! (?:and |but )?(?:i |it |she |he |they )?(?:hated|didn't|wasn't|couldn't|not for|no good))|\bbut\b(?! (?:i |it |she |he |they )?(?:hated|didn't|wasn't|couldn't))/i,
    )
    .filter((part) => !refused.test(part))
    .join(' ')
}
