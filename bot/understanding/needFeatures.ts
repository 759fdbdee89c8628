import { needTags } from './needs.ts'
import { scoreWords } from './score.ts'
import { isSmallTalk } from './smallTalk.ts'

/** Numbers that the nets are given besides the words: how strongly the vocabulary stands for each need, and small talk. */
export const FEATURES = 2 * needTags.length + 1

/** A score from which on the vocabulary is as sure as it can be. */
const surest = 6

/** What the vocabulary says of normalised text, as numbers from 0 to 1. */
export function needFeatures(text: string): Float32Array {
  const features = new Float32Array(FEATURES)
  const { said, hinted } = scoreWords(text)
  needTags.forEach((tag, at) => {
    features[at] = Math.min(1, (said.get(tag) ?? 0) / surest)
    features[needTags.length + at] = Math.min(1, (hinted.get(tag) ?? 0) / 3)
  })
  features[FEATURES - 1] = isSmallTalk(text) ? 1 : 0
  return features
}
