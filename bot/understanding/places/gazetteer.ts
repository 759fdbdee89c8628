import type { Place } from '../../../dialogs/ports.ts'
import type { NamedPlace, Places } from './places.ts'
import { wordsOf } from './words.ts'

/** A name as a row of words, ready to be looked for. */
export interface Entry {
  words: readonly string[]
  /** The words without the spaces, for names that are misspelt or run together. */
  joined: string
  place: NamedPlace
}

type Point = readonly [latitude: number, longitude: number]

/** Everything known about places, arranged for looking up. */
export interface Gazetteer {
  /** By first word, the longest name first. */
  byFirstWord: ReadonlyMap<string, readonly Entry[]>
  /** By first letter, for misspelt names. */
  byLetter: ReadonlyMap<string, readonly Entry[]>
  numbered: ReadonlyMap<string, string>
  knows(outcode: string): boolean
  named(place: NamedPlace): Place
  /** @param sector "LS12 3", or undefined when only the outcode is known */
  coded(outcode: string, sector: string | undefined): Place
}

export function makeGazetteer(places: Places): Gazetteer {
  const sectors = new Map<string, Point>(Object.entries(places.sectors))
  const outcodes = meanByOutcode(sectors)
  const entries = places.places.flatMap((place) =>
    [place.name, ...(place.also ?? [])].map((name) => entry(name, place)),
  )
  const at = (point: Point | undefined): Pick<Place, 'latitude' | 'longitude'> => ({
    latitude: point?.[0] ?? null,
    longitude: point?.[1] ?? null,
  })
  return {
    byFirstWord: group(entries, ({ words }) => words[0] ?? ''),
    byLetter: group(entries, ({ joined }) => joined.slice(0, 1)),
    numbered: new Map(Object.entries(places.numbered)),
    knows: (outcode) => outcodes.has(outcode),
    named: (place) => ({ name: place.name, outcode: place.outcode, ...at(pointOf(place, sectors, outcodes)) }),
    coded: (outcode, sector) => ({
      name: outcode,
      outcode,
      ...at(sectors.get(sector ?? '') ?? outcodes.get(outcode)),
    }),
  }
}

function entry(name: string, place: NamedPlace): Entry {
  const words = wordsOf(name).map((word) => word.text + (word.possessive ? 's' : ''))
  return { words, joined: words.join(''), place }
}

function group(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const one of entries) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  for (const list of groups.values()) list.sort((a, b) => b.words.length - a.words.length)
  return groups
}

function meanByOutcode(sectors: ReadonlyMap<string, Point>): Map<string, Point> {
  const points = new Map<string, Point[]>()
  for (const [sector, point] of sectors) {
    const outcode = sector.split(' ')[0] ?? ''
    points.set(outcode, [...(points.get(outcode) ?? []), point])
  }
  return new Map([...points].map(([outcode, list]) => [outcode, mean(list)]))
}

function pointOf(
  place: NamedPlace,
  sectors: ReadonlyMap<string, Point>,
  outcodes: ReadonlyMap<string, Point>,
): Point | undefined {
  if (place.wide === true) return undefined
  const own = (place.sectors ?? []).map((sector) => sectors.get(sector)).filter((point) => point !== undefined)
  return own.length > 0 ? mean(own) : outcodes.get(place.outcode)
}

function mean(points: readonly Point[]): Point {
  const sum = (at: 0 | 1): number => points.reduce((total, point) => total + point[at], 0) / points.length
  return [sum(0), sum(1)]
}
