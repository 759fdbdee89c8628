import type { Shape } from '../../learned/weights.ts'

/** What the rules found, as numbers (ruleFeatures.ts). */
export const RULES = 52
/** Four levels, twenty-five kinds (the last is "none"), whether it is about somebody else, and whether it is of another world. */
export const LEVELS = 4
export const KINDS = 25
export const OTHER = LEVELS + KINDS
export const ELSEWHERE = OTHER + 1

/** The nets that hear danger. */
export const shape: Shape = {
  looks: [
    { words: 1, count: 96 },
    { words: 2, count: 224 },
    { words: 3, count: 320 },
  ],
  features: RULES,
  mixed: 96,
  out: ELSEWHERE + 1,
}
