import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Entry, Point } from './entry.ts'
import { makeNearness } from './nearness.ts'
import type { Nearness } from './nearness.ts'
import { makeTextIndex, makeTextIndexInSlices } from './textIndex.ts'
import type { TextIndex } from './textIndex.ts'

/** All services with the ways in which they are looked for. An entry is meant by its number. */
export interface SearchIndex {
  entries: readonly Entry[]
  /** Those that meet a need, those that are there for it first. */
  byNeed: ReadonlyMap<string, readonly number[]>
  /** Those with a door in a half postcode, or that cover it. */
  byOutcode: ReadonlyMap<string, readonly number[]>
  /** Those that cover an area of that name (lower case). */
  byAreaName: ReadonlyMap<string, readonly number[]>
  /** Those that are for an audience. */
  byAudience: ReadonlyMap<string, readonly number[]>
  /** Those for which distance does not matter. */
  unbounded: readonly number[]
  widerSources: readonly number[]
  /** Names of the areas that `wide` services serve: "Leeds". */
  wideNames: ReadonlySet<string>
  /** A point in a half postcode, where a service gives one. */
  pointOf: ReadonlyMap<string, Point>
  nearness: Nearness
  text: TextIndex
}

export function makeSearchIndex(entries: readonly Entry[], text: TextIndex = makeTextIndex(entries)): SearchIndex {
  const parts = partsOver(entries)
  const made = Object.entries(parts).map(([name, make]) => [name, make()] as const)
  return { ...(Object.fromEntries(made) as Omit<SearchIndex, 'text'>), text }
}

/** The same, without keeping anybody waiting for it: turns are answered in between. */
export async function makeSearchIndexInSlices(entries: readonly Entry[]): Promise<SearchIndex> {
  const made: (readonly [string, unknown])[] = []
  for (const [name, make] of Object.entries(partsOver(entries))) {
    made.push([name, make()])
    await nextTurn()
  }
  return { ...(Object.fromEntries(made) as Omit<SearchIndex, 'text'>), text: await makeTextIndexInSlices(entries) }
}

/** How each part is made: one after the other, they take a while. */
function partsOver(entries: readonly Entry[]): {
  [Part in Exclude<keyof SearchIndex, 'text'>]: () => SearchIndex[Part]
} {
  const numbersWith = (has: (entry: Entry) => boolean): number[] =>
    entries.flatMap((entry, number) => (has(entry) ? [number] : []))
  const isUnbounded = ({ roles }: Entry): boolean => roles.has('wide') || roles.has('anywhere')
  const isLocal = (entry: Entry): boolean => !isUnbounded(entry)
  return {
    entries: () => entries,
    byNeed: () =>
      new Map(
        [...group(entries, (entry) => entry.needs.keys())].map(([need, all]) => [need, mainFirst(all, need, entries)]),
      ),
    byOutcode: () => group(entries, (entry) => (isLocal(entry) ? [...entry.doors, ...entry.outcodes] : [])),
    byAreaName: () => group(entries, (entry) => (isLocal(entry) ? entry.areaNames : [])),
    byAudience: () => group(entries, (entry) => entry.audience.keys()),
    unbounded: () => numbersWith(isUnbounded),
    widerSources: () => numbersWith(({ roles }) => roles.has('wider_source')),
    wideNames: () => new Set(entries.flatMap((entry) => (entry.roles.has('wide') ? [...entry.areaNames] : []))),
    pointOf: () =>
      new Map(
        entries.flatMap(({ doors, points }) => {
          const [door] = doors
          const [point] = points
          return doors.size === 1 && door !== undefined && point !== undefined ? [[door, point] as const] : []
        }),
      ),
    nearness: () => makeNearness(entries),
  }
}

/** Those that are there for a need before those that meet it besides, each in their order. */
function mainFirst(numbers: readonly number[], need: string, entries: readonly Entry[]): number[] {
  const isMain = (number: number): boolean => entries[number]?.needs.get(need) === true
  return [...numbers.filter(isMain), ...numbers.filter((number) => !isMain(number))]
}

function group(entries: readonly Entry[], keysOf: (entry: Entry) => Iterable<string>): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  entries.forEach((entry, number) => {
    for (const key of new Set(keysOf(entry))) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [number])
      else known.push(number)
    }
  })
  return groups
}
