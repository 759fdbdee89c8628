import { readWanted } from './learned/reader.ts'
import type { Need } from './needs.ts'
import { scoreWords } from './score.ts'
import { isSmallTalk } from './smallTalk.ts'

/** Enough for a long story; a suggestion uses the first few. */
const most = 5
/**
 * From this chance on there is no need in a message: where a phrase of the vocabulary stands for one, and where none does.
 * These three were chosen on messages that were kept apart (docs/understanding.md).
 */
const nothingFrom = { told: 0.97, untold: 0.5 }
const enoughToTell = 1
/** A phrase this sure is believed whatever the nets say; in a message of a few words ("I am lonely") a plain one is. */
const sure = { atLength: 3.6, inFew: 2.5 }
const few = 4
/** How much a phrase of the vocabulary adds to what the nets say. */
const worthOfPhrase = 0.6
/** A need so far behind the first one is an echo, unless a phrase stands for it and the nets find it at all likely. */
const behind = 3
const atAllLikely = 0.005
const hardlyEver = 1e-4

/**
 * Need tags of a message, the likeliest first: the nets decide, and the vocabulary adds its weight.
 * @param words of the message, as the nets read it
 * @param plain the same, normalised, as the vocabulary reads it
 */
export function readNeeds(words: readonly string[], plain: string): Need[] {
  if (words.length === 0 || isSmallTalk(plain)) return []
  const { said } = scoreWords(plain)
  const { needs, nothing } = readWanted(words, plain)
  const best = Math.max(0, ...said.values())
  const isSure = best >= (words.length <= few ? sure.inFew : sure.atLength)
  if (!isSure && nothing > nothingFrom[best < enoughToTell ? 'untold' : 'told']) return []
  const scored = needs
    .map(({ tag, share }) => {
      const phrases = said.get(tag) ?? 0
      const likely = phrases >= enoughToTell && share >= atAllLikely
      return { tag, likely, score: Math.log(share + hardlyEver) + worthOfPhrase * phrases }
    })
    .sort((a, b) => b.score - a.score)
  const top = scored[0]?.score ?? 0
  return scored
    .filter(({ score, likely }) => likely || score >= top - behind)
    .slice(0, most)
    .map(({ tag }) => tag)
}
