import { compileConcept, type Concept } from './compile.ts'
import { needTags, type Need } from './needs.ts'
import { vocabulary } from './vocabulary/index.ts'

/** What the first match of a kind is worth, and each further one. */
const worth = { sure: [3, 0.9], likely: [1.6, 0.5], hint: [0.5, 0.2] } as const

/** Every word more in a phrase makes it more telling than a single word. */
const worthOfLength = 0.25
const longestPhrase = 5

const concepts: readonly Concept[] = needTags.map((tag) => compileConcept(vocabulary[tag]))

/** How strongly the words of normalised text stand for each need; needs without a word are left out. */
export function scoreWords(text: string): Map<Need, number> {
  const scores = new Map<Need, number>()
  concepts.forEach((concept, at) => {
    const tag = needTags[at]
    const score = scoreConcept(concept, text)
    if (tag !== undefined && score > 0) scores.set(tag, score)
  })
  return scores
}

function scoreConcept(concept: Concept, text: string): number {
  const open = concept.hide === null ? text : text.replace(concept.hide, (hidden) => hidden.replace(/[a-z0-9]+/g, '_'))
  let score = 0
  for (const kind of ['sure', 'likely', 'hint'] as const) {
    const found = new Set(concept[kind] === null ? [] : open.match(concept[kind]))
    const [first, further] = worth[kind]
    if (found.size === 0) continue
    score += first + Math.min(found.size - 1, 3) * further
    if (kind === 'sure') score += worthOfLength * (Math.min(longestPhrase, longest(found)) - 1)
  }
  return score
}

/** Words in the longest of the phrases found. */
function longest(phrases: ReadonlySet<string>): number {
  let most = 0
  for (const phrase of phrases) most = Math.max(most, phrase.split(' ').length)
  return most
}
