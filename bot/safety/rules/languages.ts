import type { RuleSet } from '../engine/rule.ts'
import { arabic } from './languages/arabic.ts'
import { polish } from './languages/polish.ts'
import { punjabi } from './languages/punjabi.ts'
import { punjabiRoman } from './languages/punjabiRoman.ts'
import { punjabiShahmukhi } from './languages/punjabiShahmukhi.ts'
import { romanian } from './languages/romanian.ts'
import { ruleSetsOf } from './languages/tongue.ts'
import { urdu } from './languages/urdu.ts'
import { urduRoman } from './languages/urduRoman.ts'

/**
 * Pleas in Polish, Romanian, Urdu, Punjabi and Arabic, and in Urdu and Punjabi written with Latin letters. Phrases, not
 * grammar; no reader of these languages has checked them yet (docs/safety/recognising.md says so).
 */
export const languages: readonly RuleSet[] = [
  polish,
  romanian,
  arabic,
  urdu,
  urduRoman,
  punjabi,
  punjabiShahmukhi,
  punjabiRoman,
].flatMap(ruleSetsOf)
