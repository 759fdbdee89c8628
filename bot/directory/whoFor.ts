import { audiences } from './audiences.ts'
import type { Entry } from './entry.ts'

/** What is known of the person a wish is for: only what their words plainly say. */
export interface Person {
  /** Years, where they were told: of the person or, it can't be known, of somebody else they speak of. */
  ages: readonly number[]
  /** Audience terms that the words or needs show. */
  shown: ReadonlySet<string>
  /** Audience terms that the words rule out. */
  ruledOut: ReadonlySet<string>
}

/** What `suits` gives for a group of the person's own community. */
export const ownCommunity = 2

/** Ages at which "older" is not yet plausible, or no longer doubted. */
const tooYoungForOlder = 50
const surelyOlder = 60
/** A group that ends by this age is for children and young people. */
const youngest = 30
const youthful = /\b(student|at uni\b|university course|toddler|my baby|pregnant|sixth form|school run)\b/

export function personIn(words: readonly string[], needs: readonly string[]): Person {
  const said = words.join(' . ').toLowerCase().replace(/[’‘]/g, "'")
  const ages = agesIn(said)
  const names = Object.keys(audiences)
  const meets = (name: string): boolean => {
    const rule = audiences[name]
    return (
      rule !== undefined &&
      ((rule.words?.test(said) ?? false) ||
        (rule.needs ?? []).some((need) => needs.includes(need)) ||
        (rule.first ?? []).some((need) => needs[0] === need))
    )
  }
  const ruledOut = new Set(names.filter((name) => audiences[name]?.against?.test(said) ?? false))
  if (ages.length === 0 ? youthful.test(said) : ages.every((age) => age < tooYoungForOlder)) ruledOut.add('older')
  const shown = new Set(names.filter((name) => !ruledOut.has(name) && meets(name)))
  if (ages.some((age) => age >= surelyOlder)) shown.add('older')
  return { ages, shown, ruledOut }
}

/**
 * How well a service suits the person: 2 it is of their own community, 1 it is for people like them, 0 nothing tells, below 0 it is rather for others,
 * null when it is for somebody else.
 */
export function suits(entry: Entry, person: Person, words: string): number | null {
  const { minimumAge, maximumAge } = entry
  if (isOutside(person.ages, minimumAge, maximumAge)) return null
  const how = suitsAudience(entry, person, words)
  const guessedYoung =
    maximumAge !== null &&
    maximumAge <= youngest &&
    person.ages.length === 0 &&
    !person.shown.has('young') &&
    !person.shown.has('parents')
  return how !== null && guessedYoung ? -0.5 : how
}

/** The communities that the words show; most people say nothing of the kind. */
export function communitiesOf(person: Person, words: string): string[] {
  return [...person.shown].filter((term) => audiences[term]?.belonging ?? audiences[term]?.others?.test(words))
}

function isOutside(ages: readonly number[], minimum: number | null, maximum: number | null): boolean {
  if (ages.length === 0) return false
  return ages.every((age) => age < (minimum ?? 0)) || ages.every((age) => age > (maximum ?? Infinity))
}

function suitsAudience({ audience }: Entry, person: Person, words: string): number | null {
  if (audience.size === 0) return 0
  const terms = [...audience]
  if (terms.some(([term, only]) => only && person.ruledOut.has(term))) return null
  const shown = terms.filter(([term]) => isShown(term, person, words))
  if (shown.some(([term]) => audiences[term]?.belonging ?? audiences[term]?.others?.test(words))) return ownCommunity
  if (shown.length > 0) return 1
  // Age is seldom told and a neighbourhood's own group is a good guess; everything else is never guessed.
  if (terms.some(([term, only]) => only && term !== 'older')) return null
  return terms.every(([term]) => term === 'older') && !person.ruledOut.has('older') ? 0 : -0.5
}

function isShown(term: string, person: Person, words: string): boolean {
  return person.shown.has(term) || (audiences[term] === undefined && words.includes(term.replaceAll('_', ' ')))
}

/** "I'm 57", "she's 82", "82 years old", "aged 70", "57, redundant". */
function agesIn(said: string): number[] {
  const found = [
    ...said.matchAll(
      /\b(?:i'?m|i am|\w+'s|is|aged?|turn(?:ed|s|ing)?)\s+(?:only |now |nearly )?(\d{1,3})\b(?!\s*(?:miles?|minutes?|years? (?:in|of|since)|weeks?|days?|months?|quid|stone|%))/g,
    ),
    ...said.matchAll(/\b(\d{1,3})[ -]years?[ -]old\b/g),
    ...said.matchAll(/(?:^|\. )(\d{2}),/g),
    ...said.matchAll(
      /\b(?:at|of|aged) (\d{2})\b(?!\s*(?:am|pm|o'?clock|:|\.\d|%|miles?|minutes?|weeks?|months?|days?|pounds|quid))/g,
    ),
  ].map((match) => Number(match[1]))
  return found.filter((age) => age > 0 && age < 115)
}
