import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place, Understanding } from '../../dialogs/ports.ts'
import { whereaboutsOf } from '../directory/reach.ts'
import type { SearchIndex } from '../directory/searchIndex.ts'
import { placesSchema } from '../understanding/places/places.ts'

export interface Choice {
  /** As people tell them apart: "Middleton (LS10)". */
  name: string
  /** What is asked for when it is chosen. */
  value: string
}

/** What became of the words somebody wrote under "where". */
export type Where =
  | { kind: 'none' }
  | { kind: 'place'; place: Place }
  /** As wide as the whole directory: it measures no distance. */
  | { kind: 'wide'; place: Place }
  /** "Near me": the page can't see where somebody is. */
  | { kind: 'nearMe' }
  /** There are several of that name, or several were named. */
  | { kind: 'several'; choices: readonly Choice[] }
  /** A postcode where no group of this directory is. */
  | { kind: 'outside'; name: string }
  | { kind: 'unknown' }

export interface KnownPlace {
  name: string
  outcode: string
  also: readonly string[]
}

/** The names of places that a council's folder knows, for telling apart those of one name. */
export function readKnownPlaces(councilFolder: string): KnownPlace[] {
  const { places } = placesSchema.parse(JSON.parse(readFileSync(join(councilFolder, 'places.json'), 'utf8')))
  return places.map(({ name, outcode, also }) => ({ name, outcode, also: also ?? [] }))
}

export type ReadWhere = (text: string, index: SearchIndex) => Where

const mostChoices = 6
const nearMe =
  /^(?:(?:near|around|round|close to|by|next to)(?: to)? (?:me|us|here|home|my (?:home|house|place))|nearby|near by|local(?:ly)?|here|(?:my|our|in my|in our) (?:area|location|street|home|house)|where i (?:am|live)|current location)$/

export function makeReadWhere(understanding: Understanding, known: readonly KnownPlace[]): ReadWhere {
  const placeIn = (text: string): Place | null => understanding.read(text).place
  const byName = groupByName(known)
  return (text, index) => {
    const said = text
      .toLowerCase()
      .replace(/[.!?,;]+$/, '')
      .trim()
    if (said === '') return { kind: 'none' }
    if (nearMe.test(said)) return { kind: 'nearMe' }
    const sameName = byName.get(said) ?? []
    if (sameName.length > 1) return { kind: 'several', choices: sameName.slice(0, mostChoices).map(told) }
    const named = partsOf(text).flatMap((part) => placeIn(part) ?? [])
    const differ = [...new Map(named.map((place) => [place.name, place])).values()]
    if (differ.length > 1)
      return { kind: 'several', choices: differ.slice(0, mostChoices).map(({ name }) => ({ name, value: name })) }
    const place = placeIn(text) ?? differ[0] ?? null
    if (place !== null) return placed(place, index)
    const alike = beginningLike(said, known)
    return alike.length > 0 ? { kind: 'several', choices: alike } : { kind: 'unknown' }
  }
}

/** What was said in passing under "what": "lunch in Armley". */
export function placed(place: Place, index: SearchIndex): Where {
  const { place: narrow, point } = whereaboutsOf(place, index)
  if (narrow === null) return { kind: 'wide', place }
  const isServed = index.byOutcode.has(place.outcode) || index.byAreaName.has(place.name.toLowerCase())
  return point === null && !isServed ? { kind: 'outside', name: place.name } : { kind: 'place', place }
}

const partsOf = (text: string): string[] => text.split(/,|\/|&|;|\b(?:and|or)\b/i).filter((part) => part.trim() !== '')

const told = ({ name, outcode }: KnownPlace): Choice => ({
  name: `${name} (${outcode})`,
  value: `${name}, ${outcode}`,
})

function groupByName(known: readonly KnownPlace[]): Map<string, KnownPlace[]> {
  const groups = new Map<string, KnownPlace[]>()
  for (const place of known) {
    for (const name of new Set([place.name, ...place.also].map((one) => one.toLowerCase()))) {
      const same = groups.get(name) ?? []
      if (same.some(({ outcode }) => outcode === place.outcode)) continue
      groups.set(name, [...same, place])
    }
  }
  return groups
}

/** "Moor" may be any of Moortown, Moor Allerton and Moor Grange. */
function beginningLike(said: string, known: readonly KnownPlace[]): Choice[] {
  if (said.length < 3) return []
  const fits = ({ name }: KnownPlace): boolean => ` ${name.toLowerCase()}`.includes(` ${said}`)
  return known
    .filter(fits)
    .slice(0, mostChoices)
    .map(({ name }) => ({ name, value: name }))
}
