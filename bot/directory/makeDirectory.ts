import type { Connection, Directory, Suggestions, Wish } from '../../dialogs/ports.ts'
import { toEntry } from './entry.ts'
import type { Entry } from './entry.ts'
import { find } from './find.ts'
import { choose, toConnection } from './rank.ts'
import type { Candidate } from './rank.ts'
import { far, near } from './reach.ts'
import { makeSearchIndex, makeSearchIndexInSlices } from './searchIndex.ts'
import type { SearchIndex } from './searchIndex.ts'
import type { Service } from './service.ts'
import { mapInSlices } from './slices.ts'
import { ownCommunity } from './whoFor.ts'

/** A directory in memory over the services that are active. Of two with one id the first counts. */
export function makeDirectory(services: readonly Service[]): Directory {
  return over(makeSearchIndex(activeOnes(services).map(toEntry)))
}

/** The same, without keeping anybody waiting for it: turns are answered in between. */
export async function makeDirectoryInSlices(services: readonly Service[]): Promise<Directory> {
  const entries = await mapInSlices(activeOnes(services), toEntry)
  return over(await makeSearchIndexInSlices(entries))
}

/** Those that are active; of two with one id the first. */
export function activeOnes(services: readonly Service[]): Service[] {
  const seen = new Set<string>()
  return services.filter((one) => {
    const isFirst = !seen.has(one.id)
    seen.add(one.id)
    return isFirst && one.status === 'active'
  })
}

function over(index: SearchIndex): Directory {
  const byId = new Map(index.entries.map((entry) => [entry.connection.id, entry]))
  return {
    suggest: (wish) => suggest(index, wish),
    get: (id) => {
      const entry = byId.get(id)
      return entry === undefined ? undefined : plainConnection(entry)
    },
  }
}

function plainConnection(entry: Entry): Connection {
  return { ...entry.connection, distanceKm: null, because: { need: null, words: null, near: false } }
}

function suggest(index: SearchIndex, wish: Wish): Suggestions {
  const chosen = choose(find(index, wish, near).candidates.filter(isInReach))
  if (chosen.length > 0) return { connections: chosen.map((one) => toConnection(one, wish)), fits: true }
  return { connections: isSilent(wish) ? [] : wider(index, wish), fits: false }
}

/** Nothing near fits: the best that fits further away, then those who know what else there is. */
function wider(index: SearchIndex, wish: Wish): Connection[] {
  const { candidates, sources } = find(index, wish, far)
  const further = choose(candidates).slice(0, 1)
  const others = sources.filter((one) => one.entry !== further[0]?.entry)
  return [...further, ...others].slice(0, 3).map((one) => toConnection(one, wish))
}

/** Near, or worth the way because it is of their own community, or distance does not matter. */
function isInReach({ reach, suits }: Candidate): boolean {
  return reach.near || reach.distanceKm === null || suits >= ownCommunity
}

/** Nothing is known that could be answered. */
function isSilent(wish: Wish): boolean {
  return wish.needs.length === 0 && wish.strengths.length === 0 && (wish.words.length === 0 || wish.place === null)
}
