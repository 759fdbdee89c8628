import type { Wish } from '../../dialogs/ports.ts'
import { meetingOf, sayingsOf } from './interests.ts'
import type { Saying } from './interests.ts'
import { worthsOf } from './rank.ts'
import type { Candidate } from './rank.ts'
import { reachOf, whereaboutsOf } from './reach.ts'
import type { Whereabouts } from './reach.ts'
import type { SearchIndex } from './searchIndex.ts'
import { communitiesOf, personIn, suits } from './whoFor.ts'

/** Later needs are guesses of guesses. */
const mostNeeds = 5
/** Of the services near by that meet one need, how many are looked at closely. */
const mostNear = 80
/** Where the place is not known, how many are looked at for one need. */
const mostAnywhere = 60

export interface Found {
  /** What meets a need or, where none was understood, what the person loves. */
  candidates: Candidate[]
  /** Those who know what else there is. */
  sources: Candidate[]
}

/**
 * Everything a person could be offered, before any choice is made.
 * @param kilometres how far to look; for a group of their own community always as far as people ever go
 */
export function find(index: SearchIndex, wish: Wish, kilometres: number): Found {
  const where = whereaboutsOf(wish.place, index)
  const needs = wish.needs.slice(0, mostNeeds)
  const said = [...wish.words, ...wish.strengths]
  const person = personIn(said, needs)
  const plain = said.join(' ').toLowerCase()
  const sayings = sayingsOf(wish.strengths, wish.words)
  const not = new Set(wish.not)
  const suitsOf = remember((number) => {
    const entry = index.entries[number]
    return entry === undefined || not.has(entry.connection.id) ? null : suits(entry, person, plain)
  })
  const text = index.text.score(said)
  const candidateOf = (number: number): Candidate[] => {
    const entry = index.entries[number]
    const how = suitsOf(number)
    const reach = entry === undefined || how === null ? null : reachOf(entry, where)
    if (entry === undefined || how === null || reach === null) return []
    const met = meetingOf(entry.interests, sayings)
    const likes = sayings.length > 0
    const bare = { entry, reach, suits: how, text: text.get(number) ?? 0, met, worths: [] }
    return [{ ...bare, worths: worthsOf(bare, needs, likes) }]
  }
  const numbers =
    needs.length > 0
      ? numbersFor(index, needs, where, kilometres, communitiesOf(person, plain), suitsOf)
      : lovedNumbers(index, sayingsOf(wish.strengths, []))
  return {
    candidates: [...numbers].flatMap(candidateOf),
    sources: index.widerSources.flatMap(candidateOf).sort((a, b) => b.suits - a.suits),
  }
}

/** Numbers that meet one of the needs: all that are for the person's own area or wide, and the nearest of the others. */
function numbersFor(
  index: SearchIndex,
  needs: readonly string[],
  { place, point }: Whereabouts,
  kilometres: number,
  communities: readonly string[],
  suitsOf: (number: number) => number | null,
): Set<number> {
  const { entries, byNeed, byOutcode, byAreaName, byAudience, unbounded, nearness } = index
  const meetsOne = (number: number): boolean => needs.some((need) => entries[number]?.needs.has(need) === true)
  const around = place === null ? [] : [byOutcode.get(place.outcode), byAreaName.get(place.name.toLowerCase())]
  const all = new Set([unbounded, ...around].flatMap((numbers) => (numbers ?? []).filter(meetsOne)))
  const add = (numbers: readonly number[]): void => {
    for (const number of numbers) all.add(number)
  }
  for (const need of needs) {
    const isFor = (number: number): boolean => entries[number]?.needs.has(need) === true && suitsOf(number) !== null
    if (place === null) add(firstOf(byNeed.get(need) ?? [], mostAnywhere, isFor))
    else if (point !== null) add(nearness.within(point, kilometres, mostNear, isFor))
  }
  // However far it is: `reachOf` knows how far people go.
  add(communities.flatMap((term) => (byAudience.get(term) ?? []).filter(meetsOne)))
  return all
}

function firstOf(numbers: readonly number[], most: number, wanted: (number: number) => boolean): number[] {
  const found: number[] = []
  for (const number of numbers) {
    if (found.length === most) break
    if (wanted(number)) found.push(number)
  }
  return found
}

function lovedNumbers({ entries }: SearchIndex, loved: readonly Saying[]): Set<number> {
  return new Set(entries.flatMap((entry, number) => (meetingOf(entry.interests, loved) === null ? [] : [number])))
}

function remember<T>(work: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>()
  return (number) => {
    const before = known.get(number)
    if (before !== undefined || known.has(number)) return before as T
    const made = work(number)
    known.set(number, made)
    return made
  }
}
