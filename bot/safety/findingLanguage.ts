import type { Finding } from '../../dialogs/ports.ts'
import type { Sign } from './engine/judge.ts'
import { languageOf, type Tongue } from './language.ts'
import { tongueOf } from './rules/languages/tongue.ts'
import { formsOf, harmKinds, ownKinds, type Forms } from './words/tonguePeople.ts'

/** Tongues whose messages a rule may read: the two that are mixed, and the two that share letters and many words. */
const families: readonly ReadonlySet<string>[] = [
  new Set(['pl']),
  new Set(['ro']),
  new Set(['ar']),
  new Set(['ur', 'pa-Arab']),
  new Set(['pa']),
  new Set(['ur-Latn', 'pa-Latn']),
]

/**
 * The signs without those that only came from reading one language's words as another's: a Romanian rule in a Polish
 * message, or Polish "od" (since), which the clean-up takes for an overdose.
 * @param words of the message, cleaned up
 * @param text the message as it was written
 */
export function spokenSigns(signs: readonly Sign[], words: readonly string[], text: string): readonly Sign[] {
  if (signs.length === 0) return signs
  const spoken = languageOf(words, text)
  if (spoken === undefined) return signs
  const family = families.find((one) => one.has(spoken))
  return signs.filter((sign) => {
    const ruled = tongueOf(sign.rule.id)
    if (ruled !== undefined) return family?.has(ruled) ?? true
    return !(spoken === 'pl' && sign.words.includes('overdose') && !/overdos/iu.test(text))
  })
}

/**
 * The language in which emergency words are said beside English: `Finding.lang`. What the message is written in counts
 * before the rule that spoke. Punjabi in Shahmukhi gives `ur`: our Punjabi words are in Gurmukhi, which those who write
 * Shahmukhi mostly cannot read, and Urdu is what they learnt at school.
 * @returns one of pl, ro, ur, ur-Latn, pa, pa-Latn, ar; undefined for English
 */
export function findingLanguage(signs: readonly Sign[], words: readonly string[], text: string): string | undefined {
  const tongue = languageOf(words, text) ?? tongueOf(signs[0]?.rule.id ?? '')
  return tongue === 'pa-Arab' ? 'ur' : tongue
}

/**
 * The most serious thing that a rule of another language found. The nets have hardly seen these languages, so a finding
 * should not be less serious than this.
 */
export function languageLevel(signs: readonly Sign[]): Finding['level'] {
  return signs.find((sign) => tongueOf(sign.rule.id) !== undefined)?.level ?? 'none'
}

/**
 * Whom a message in another language is about, or undefined where its words don't say. Somebody who is hurt is the writer
 * where "me" is said or only the one who hurts is named; somebody ill or gone is the relative who is named.
 */
export function findingAbout(
  signs: readonly Sign[],
  words: readonly string[],
  text: string,
): Finding['about'] | undefined {
  const [first] = signs
  const tongue = languageOf(words, text) ?? tongueOf(first?.rule.id ?? '')
  if (first === undefined || tongue === undefined) return undefined
  if (first.rule.about !== undefined) return first.rule.about
  const forms = formsOf(tongue as Tongue)
  if (harmKinds.has(first.kind)) return harmed(words, forms)
  return unwell(words, forms) ?? (ownKinds.has(first.kind) ? 'self' : undefined)
}

function harmed(words: readonly string[], { me, kin }: Forms): Finding['about'] {
  if (words.some(me)) return 'self'
  if (words.some(kin)) return 'other'
  return 'self'
}

function unwell(words: readonly string[], { me, i, kin, partner }: Forms): Finding['about'] | undefined {
  if (words.some(i)) return 'self'
  if (words.some(kin) || words.some(partner)) return 'other'
  return words.some(me) ? 'self' : undefined
}
