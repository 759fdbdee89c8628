import type { Finding, Kind, Level } from '../../dialogs/ports.ts'
import type { Sign } from './engine/judge.ts'
import { rank } from './engine/rule.ts'
import type { Opinion } from './learned/reader.ts'

/**
 * From these chances on a message is taken for a concern, a crisis, an emergency. Chosen on messages that were kept apart
 * while the nets were taught, so that few look-alikes alarm and hardly anybody is left out (docs/safety/evaluation.md).
 */
type Lines = Record<Exclude<Level, 'none'>, number>
const LINES: Lines = { concern: 0.44, crisis: 0.53, emergency: 0.11 }
/** Where a rule saw as much, this is enough. */
const WITH_RULE: Lines = { concern: 0.2, crisis: 0.5, emergency: 0.1 }
/** A few words that no rule knows say little: in a conversation most of them are answers to a question. */
const FEW = 8
const OF_FEW: Lines = { concern: 0.66, crisis: 0.72, emergency: 0.3 }

/** Half a sentence ("I have just took", "she is cold") may be the beginning or the answer of anything. */
const FEWEST = 4
const OF_FEWEST: Lines = { concern: 0.86, crisis: 0.87, emergency: 0.6 }

/** So many words at most are short enough to mean nothing but what they say. */
const SHORT = 14
/** Where nothing speaks of people, health, home or fear, it should be plainer what is meant. */
const OF_BARE: Lines = { concern: 0.62, crisis: 0.67, emergency: 0.15 }
/** And words of another world, in which a bank, a shop or a machine is asked for something, must be very plain. */
const OF_ELSEWHERE: Lines = { concern: 0.75, crisis: 0.79, emergency: 0.56 }

/** Another kind is named too when it has this share. */
const ALSO = 0.2

/**
 * How serious it is: the nets decide, who know what the rules found; with a rule less is enough.
 * @param message how many words it has, and whether they are of another world than ours (`rulesSay.ts`)
 */
export function levelOf(
  signs: readonly Sign[],
  opinion: Opinion,
  message: { length: number; elsewhere: boolean; bare: boolean },
): Level {
  const { concern, crisis, emergency } = opinion
  const ruled = rank(signs[0]?.level ?? 'none')
  const unruled = linesOf({ ...message, elsewhere: message.elsewhere || opinion.elsewhere > 0 })
  const line = (level: keyof Lines): number => (ruled >= rank(level) ? WITH_RULE : unruled)[level]
  // Whoever says in few words that they want to die is never talked out of it by a net.
  const said = signs.some(({ kind, level }) => kind === 'suicide' && rank(level) >= rank('crisis'))
  if (said && message.length <= SHORT && crisis <= line('crisis')) return 'crisis'
  // What can't be explained by a word of the message is not said of it.
  if (concern > line('concern') && ruled === 0 && opinion.words().length === 0) return 'none'
  if (crisis > line('crisis')) return emergency > line('emergency') ? 'emergency' : 'crisis'
  return concern > line('concern') ? 'concern' : 'none'
}

function linesOf({ length, elsewhere, bare }: { length: number; elsewhere: boolean; bare: boolean }): Lines {
  if (elsewhere) return OF_ELSEWHERE
  if (length <= FEWEST) return OF_FEWEST
  if (bare) return OF_BARE
  return length <= FEW ? OF_FEW : LINES
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
