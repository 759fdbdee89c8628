import { audiences } from './audiences.ts'
import type { Rule } from './audiences.ts'
import type { Entry } from './entry.ts'

/** What is known of the person a wish is for: only what their words plainly say. */
export interface Person {
  /** Years, where they were told: of the person or, it can't be known, of somebody else they speak of. */
  ages: readonly number[]
  /** Audience terms that the words show. */
  told: ReadonlySet<string>
  /** Audience terms that the words or the needs show. */
  shown: ReadonlySet<string>
  /** Audience terms that the words rule out. */
  ruledOut: ReadonlySet<string>
}

/** From here on `suits` means a group of the person's own community. */
export const ownCommunity = 1.5
/** They said so themselves. */
const surelyTheirs = 2

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
  const isMeant = ({ needs: any = [], first = [] }: Rule): boolean =>
    any.some((need) => needs.includes(need)) || first.some((need) => needs[0] === need)
  const ruledOut = new Set(names.filter((name) => audiences[name]?.against?.test(said) ?? false))
  if (ages.length === 0 ? youthful.test(said) : ages.every((age) => age < tooYoungForOlder)) ruledOut.add('older')
  const told = names.filter((name) => !ruledOut.has(name) && (audiences[name]?.words?.test(said) ?? false))
  if (ages.some((age) => age >= surelyOlder)) told.push('older')
  const meant = Object.entries(audiences).flatMap(([name, rule]) =>
    !ruledOut.has(name) && isMeant(rule) ? [name] : [],
  )
  return { ages, told: new Set(told), shown: new Set([...told, ...meant]), ruledOut }
}

/**
 * How well a service suits the person: 1.5 or more it is of their own community, 1 it is for people like them, 0 nothing
 * tells, below 0 it is rather for others, null when it is for somebody else.
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
  const terms = [...audience].map(([term, how]) => ({ term, how, shown: isShown(term, person, words) }))
  if (
    terms.some(({ term, how, shown }) => how !== 'mainly' && (person.ruledOut.has(term) || (how === 'must' && !shown)))
  )
    return null
  const shown = terms.filter((one) => one.shown)
  const ofTheirs = shown.filter(({ term }) => audiences[term]?.belonging ?? audiences[term]?.others?.test(words))
  if (ofTheirs.length > 0) return ofTheirs.some(({ term }) => person.told.has(term)) ? surelyTheirs : ownCommunity
  if (shown.length > 0) return shown.some(({ how }) => how === 'only') ? 1 : 0.4
  // Age is seldom told and a neighbourhood's own group is a good guess; everything else is never guessed.
  if (terms.some(({ term, how }) => how === 'only' && term !== 'older')) return null
  return terms.some(({ term }) => person.ruledOut.has(term) || audiences[term]?.belonging) ? -0.5 : 0
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
