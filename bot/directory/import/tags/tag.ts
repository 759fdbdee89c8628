import { compilePhrases } from '../../../understanding/compile.ts'
import { isNeed, needTags, type Need } from '../../../understanding/needs.ts'
import { taxonomies, type Service } from '../../service.ts'
import { serviceWords } from './serviceWords.ts'

export interface Tag {
  name: Need
  /** Is it there for that, or does it that besides? */
  main: boolean
}

/** What a phrase is worth by where it stands: the name and the terms say what a service is; what comes late says little. */
const worth = { name: 4, term: 4, opening: 2.2, rest: 1.2, whoFor: 0.7 } as const
const worthOfLikely = 0.4
/** Each further phrase of one place says less. */
const further = 0.35
const mostFurther = 3
/** Characters of a description that say what it is about. */
const openingLength = 220
const longestRead = 1_500

const leastMain = 2.2
const behindMain = 0.62
const mostMain = 3
const leastAlso = 0.85
const behindAlso = 0.15
const mostTags = 6

interface Concept {
  name: Need
  sure: RegExp | null
  likely: RegExp | null
  not: RegExp | null
}

const concepts: readonly Concept[] = needTags.map((name) => ({
  name,
  sure: compilePhrases(serviceWords[name].sure),
  likely: compilePhrases(serviceWords[name].likely),
  not: compilePhrases(serviceWords[name].not ?? ''),
}))

/** The tags that a feed gave in our own taxonomy; empty when it gave none. */
export function givenTags(service: Service): Tag[] {
  return service.attributes.flatMap(({ link_type: how, taxonomy_term: term }) =>
    term?.taxonomy === taxonomies.needs && isNeed(term.name) ? [{ name: term.name, main: how !== 'also' }] : [],
  )
}

/**
 * Need tags of a service from its terms and its words, what it is there for first. Empty when nothing tells.
 * @param terms names of terms of other taxonomies
 */
export function tagsFor(service: Service, terms: readonly string[]): Tag[] {
  const about = plain(service.description.slice(0, longestRead))
  const whoFor = plain((service.eligibility_description ?? '').slice(0, longestRead))
  const opening = about.slice(0, openingLength)
  const rest = about.slice(openingLength)
  const name = plain(service.name)
  const organization = plain(service.organization?.name ?? '')
  const allTerms = plain(terms.join(' . '))
  const scores = concepts.map((concept) => {
    const score =
      worth.name * tells(concept, name) +
      worth.term * tells(concept, allTerms) +
      worth.opening * tells(concept, opening) +
      worth.rest * tells(concept, rest) +
      worth.whoFor * tells(concept, whoFor) +
      // An organisation may do many things: it only leans.
      (organization === name ? 0 : 0.4 * tells(concept, organization))
    return { name: concept.name, score }
  })
  return chosen(scores)
}

function chosen(scores: { name: Need; score: number }[]): Tag[] {
  const sorted = scores.toSorted((a, b) => b.score - a.score)
  const top = sorted[0]?.score ?? 0
  const kept = sorted.filter(({ score }) => score >= leastAlso && score >= top * behindAlso).slice(0, mostTags)
  return kept.map(({ name, score }, at) => ({
    name,
    main: at === 0 || (at < mostMain && score >= leastMain && score >= top * behindMain),
  }))
}

/** From 0, nothing, upwards: 1 for one sure phrase. */
function tells({ sure, likely, not }: Concept, words: string): number {
  if (words === '') return 0
  const told = not === null ? words : words.replace(not, ' _ ')
  return count(sure, told) + worthOfLikely * count(likely, told)
}

function count(phrases: RegExp | null, words: string): number {
  const found = phrases === null ? null : words.match(phrases)
  if (found === null) return 0
  return 1 + further * Math.min(mostFurther, new Set(found).size - 1)
}

/** The shape in which phrases are written: lower case, no apostrophes, one space, ` . ` at the end of a sentence. */
function plain(words: string): string {
  const left = words
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’‘`]/g, '')
    .replace(/[.!?;:\n]+(?=\s|$)/g, ' . ')
    .replace(/[^a-z0-9.]+|\.(?=\S)/g, ' ')
    .trim()
  return left === '' ? '' : `${left} .`
}
