import { compileConcept, type Concept, type Section } from './compile.ts'
import { needTags, type Need } from './needs.ts'
import { vocabulary } from './vocabulary/index.ts'

/** What the first match of a kind is worth, and each further one. */
const worth = { sure: [3, 0.9], likely: [1.6, 0.5] } as const

/** Every word more in a phrase makes it more telling than a single word. */
const worthOfLength = 0.25
const longestPhrase = 5

const concepts: readonly Concept[] = needTags.map((tag) => compileConcept(vocabulary[tag]))

/** Hints that many needs share say little; a few of one need's own say a little more. */
const worthOfHints = 0.5
const mostHints = 2.5

/**
 * Some needs' words are everybody's words ("talk", "someone", "pay") and count for less; others' are hardly ever said
 * by accident. Found on wishes-seen.jsonl, where they put the wanted need first more often.
 */
const telling: Partial<Record<Need, number>> = {
  loneliness: 0.85,
  hobbies_arts: 0.8,
  parents: 0.8,
  benefits_money: 0.8,
  carers_support: 0.8,
  talk_to_social_worker: 0.8,
  home_adaptations_equipment: 0.9,
  respite: 0.9,
  befriending: 1.15,
  walking_group: 1.15,
  pets: 1.2,
  advocacy: 1.15,
  young_carers: 1.3,
  home_help_cleaning: 1.1,
}

export interface Scores {
  /** What the phrases stand for; needs without one are left out. */
  said: Map<Need, number>
  /** What the single words lean to, when no phrase tells. */
  hinted: Map<Need, number>
}

/** How strongly the words of normalised text stand for each need. */
export function scoreWords(text: string): Scores {
  const opened = concepts.map((concept) => withoutHidden(concept, text))
  const hints = concepts.map((concept, at) => matches(concept.hint, opened[at] ?? text))
  const sharing = new Map<string, number>()
  for (const found of hints) for (const word of found) sharing.set(word, (sharing.get(word) ?? 0) + 1)
  const said = new Map<Need, number>()
  const hinted = new Map<Need, number>()
  concepts.forEach((concept, at) => {
    const tag = needTags[at]
    if (tag === undefined) return
    const leaning = [...(hints[at] ?? [])].reduce((sum, word) => sum + 1 / (sharing.get(word) ?? 1), 0)
    if (leaning > 0) hinted.set(tag, leaning)
    const score = scorePhrases(concept, opened[at] ?? text)
    if (score > 0) said.set(tag, (telling[tag] ?? 1) * (score + worthOfHints * Math.min(leaning, mostHints)))
  })
  return { said, hinted }
}

function scorePhrases(concept: Concept, text: string): number {
  let score = 0
  for (const kind of ['sure', 'likely'] as const) {
    const found = matches(concept[kind], text)
    const [first, further] = worth[kind]
    if (found.size === 0) continue
    score += first + Math.min(found.size - 1, 3) * further
    if (kind === 'sure') score += worthOfLength * (Math.min(longestPhrase, longest(found)) - 1)
  }
  return score
}

function withoutHidden({ hide }: Concept, text: string): string {
  return hide === null ? text : text.replace(hide, (hidden) => hidden.replace(/[a-z0-9]+/g, '_'))
}

function matches({ any, together }: Section, text: string): ReadonlySet<string> {
  const found = new Set<string>(any === null ? [] : text.match(any))
  for (const parts of together) {
    const told = parts.map((part) => part.exec(text)?.[0])
    if (told.every((words) => words !== undefined)) found.add(told.join(' '))
  }
  return found
}

/** Words in the longest of the phrases found. */
function longest(phrases: ReadonlySet<string>): number {
  let most = 0
  for (const phrase of phrases) most = Math.max(most, phrase.split(' ').length)
  return most
}
