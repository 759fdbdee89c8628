import type { Finding, Kind, Level } from '../../dialogs/ports.ts'
import type { Sign } from './engine/judge.ts'
import { rank } from './engine/rule.ts'
import type { Opinion } from './learned/reader.ts'

/**
 * From these chances on a message is taken for a concern, a crisis, an emergency. Chosen on messages that were kept apart
 * while the nets were taught, so that few look-alikes alarm and hardly anybody is left out (docs/safety/evaluation.md).
 */
type Lines = Record<Exclude<Level, 'none'>, number>
const LINES: Lines = { concern: 0.35, crisis: 0.5, emergency: 0.22 }
/** Where a rule saw as much, this is enough. */
const WITH_RULE: Lines = { concern: 0.2, crisis: 0.35, emergency: 0.15 }
/** A few words that no rule knows say little: in a conversation most of them are answers to a question. */
const FEW = 8
const OF_FEW: Lines = { concern: 0.55, crisis: 0.65, emergency: 0.3 }

/** Another kind is named too when it has this share. */
const ALSO = 0.2

/**
 * How serious it is: the nets decide, who know what the rules found; with a rule less is enough.
 * @param length of the message, in words
 */
export function levelOf(signs: readonly Sign[], { concern, crisis, emergency, words }: Opinion, length: number): Level {
  const ruled = rank(signs[0]?.level ?? 'none')
  const unruled = length <= FEW ? OF_FEW : LINES
  const line = (level: keyof Lines): number => (ruled >= rank(level) ? WITH_RULE : unruled)[level]
  // What can't be explained by a word of the message is not said of it.
  if (concern > line('concern') && ruled === 0 && words().length === 0) return 'none'
  if (crisis > line('crisis')) return emergency > line('emergency') ? 'emergency' : 'crisis'
  return concern > line('concern') ? 'concern' : 'none'
}

/** The likeliest first; then what else the nets or the rules name. */
export function kindsOf(signs: readonly Sign[], opinion: Opinion): Kind[] {
  const read = opinion.kinds.filter(({ share }, at) => at === 0 || share > ALSO).map(({ kind }) => kind)
  return [...new Set([...read, ...signs.map(({ kind }) => kind)])]
}

export function aboutOf(signs: readonly Sign[], { other }: Opinion): Finding['about'] {
  const ruled = signs[0]?.about ?? 'unknown'
  if (ruled !== 'unknown' && Math.abs(other) < 2) return ruled
  return other > 0.3 ? 'other' : other < -0.3 ? 'self' : ruled
}

/** One sentence for each reason: what the rules say, and which words weighed most with the nets. */
export function reasons(signs: readonly Sign[], opinion: Opinion, level: Level): string[] {
  const [first] = opinion.kinds
  const heaviest = opinion
    .words()
    .map((word) => `"${word}"`)
    .join(', ')
  const ruled = signs[0]?.level ?? 'none'
  const like = `The words ${heaviest} read like ${first?.kind ?? 'other'} (learned, ${level}).`
  const less = `Taken together the words read less serious than that (learned, ${level} instead of ${ruled}).`
  const said = signs.map(explain)
  if (rank(ruled) > rank(level)) return [...said, less]
  return rank(ruled) === rank(level) || heaviest === '' ? said : [like, ...said]
}

/** What a rule says of the words it found. */
export function explain({ words, rule, level, eased }: Sign): string {
  const less = eased ? `, though ${eased}` : ''
  return `The words "${words}" ${rule.says}${less} (rule ${rule.id}, ${level}).`
}
