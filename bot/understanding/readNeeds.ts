import { scoreWords } from './score.ts'
import { isSmallTalk } from './smallTalk.ts'

/** Enough for a long story; a suggestion uses the first few. */
const most = 5
/** A need far behind the first one is an echo of a single word. */
const behind = 0.25
const least = 1

/** Need tags of normalised text, the likeliest first. */
export function readNeeds(text: string): string[] {
  if (isSmallTalk(text)) return []
  const ranked = [...scoreWords(text)].sort(([, a], [, b]) => b - a)
  const top = ranked[0]?.[1] ?? 0
  return ranked
    .filter(([, score]) => score >= least && score >= top * behind)
    .slice(0, most)
    .map(([tag]) => tag)
}
