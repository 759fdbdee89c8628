import type { Connection, Directory, Suggestions, Wish } from '../../dialogs/ports.ts'
import { toEntry } from './entry.ts'
import type { Entry } from './entry.ts'
import { meetingOf, sayingsOf } from './interests.ts'
import { makeNearness } from './nearness.ts'
import type { Nearness } from './nearness.ts'
import { choose, toConnection } from './rank.ts'
import type { Candidate } from './rank.ts'
import { far, reachable, whereaboutsOf } from './reach.ts'
import type { Whereabouts } from './reach.ts'
import type { Service } from './service.ts'
import { makeTextIndex } from './textIndex.ts'
import type { TextIndex } from './textIndex.ts'
import { personIn, suits } from './whoFor.ts'

interface Index {
  entries: readonly Entry[]
  /** Numbers of the entries that meet a need. */
  byNeed: ReadonlyMap<string, readonly number[]>
  widerSources: readonly number[]
  nearness: Nearness
  text: TextIndex
}

/** A directory in memory over services that are active. Of two with one id the first counts. */
export function makeDirectory(services: readonly Service[]): Directory {
  const unique = new Map(services.toReversed().map((service) => [service.id, service]))
  const entries = services.filter((one) => one.status === 'active' && unique.get(one.id) === one).map(toEntry)
  const index = indexOf(entries)
  const byId = new Map(entries.map((entry) => [entry.connection.id, entry]))
  return {
    suggest: (wish) => suggest(index, wish),
    get: (id) => {
      const entry = byId.get(id)
      return entry === undefined ? undefined : plainConnection(entry)
    },
  }
}

function indexOf(entries: readonly Entry[]): Index {
  const byNeed = new Map<string, number[]>()
  entries.forEach((entry, number) => {
    for (const need of entry.needs.keys()) {
      const known = byNeed.get(need)
      if (known === undefined) byNeed.set(need, [number])
      else known.push(number)
    }
  })
  return {
    entries,
    byNeed,
    widerSources: entries.flatMap((entry, number) => (entry.roles.has('wider_source') ? [number] : [])),
    nearness: makeNearness(entries),
    text: makeTextIndex(entries),
  }
}

function plainConnection(entry: Entry): Connection {
  return { ...entry.connection, distanceKm: null, because: { need: null, words: null, near: false } }
}

function suggest(index: Index, wish: Wish): Suggestions {
  const where = whereaboutsOf(wish.place, index.entries)
  const asked = askedOf(index, wish)
  const within = candidatesOf(index, wish, where, asked)
  const fitting = within.filter((one) => isNear(one) || isWorthTheWay(one))
  if (fitting.length > 0) return answer(choose(fitting, wish.needs), wish, true)
  if (isSilent(wish)) return { connections: [], fits: false }
  // Nothing near fits: the best that fits further away, then those who know what else there is.
  const further = choose(within, wish.needs).slice(0, 1)
  const sources = candidatesOf(index, wish, where, new Set(index.widerSources)).sort((a, b) => b.suits - a.suits)
  return answer([...further, ...sources.filter((one) => one.entry !== further[0]?.entry)].slice(0, 3), wish, false)
}

function answer(chosen: readonly Candidate[], wish: Wish, fits: boolean): Suggestions {
  return { connections: chosen.map((one) => toConnection(one, wish)), fits: fits && chosen.length > 0 }
}

/** Later needs are guesses of guesses. */
const mostNeeds = 5

/** Entries that meet a need, or, when no need was understood, what the person loves or is good at. */
function askedOf(index: Index, wish: Wish): Set<number> {
  if (wish.needs.length > 0)
    return new Set(wish.needs.slice(0, mostNeeds).flatMap((need) => index.byNeed.get(need) ?? []))
  const loved = sayingsOf(wish.strengths, [])
  return new Set(index.entries.flatMap((entry, number) => (meetingOf(entry.interests, loved) === null ? [] : [number])))
}

/** Of the numbered entries those that somebody there can use and that are for people like them. */
function candidatesOf(index: Index, wish: Wish, where: Whereabouts, numbers: ReadonlySet<number>): Candidate[] {
  const said = [...wish.words, ...wish.strengths]
  const plain = said.join(' ').toLowerCase()
  const person = personIn(said, wish.needs)
  const sayings = sayingsOf(wish.strengths, wish.words)
  const text = index.text.score(said)
  const not = new Set(wish.not)
  return [...reachable(index.entries, numbers, where, index.nearness, far)].flatMap(([number, reach]) => {
    const entry = index.entries[number]
    if (entry === undefined || not.has(entry.connection.id)) return []
    const how = suits(entry, person, plain)
    if (how === null) return []
    return [
      {
        entry,
        reach,
        suits: how,
        text: text.get(number) ?? 0,
        met: meetingOf(entry.interests, sayings),
        hasInterests: sayings.length > 0,
      },
    ]
  })
}

function isNear({ reach }: Candidate): boolean {
  return reach.distanceKm === null || reach.near
}

/** People go further for a group of their own community. */
function isWorthTheWay({ suits: how }: Candidate): boolean {
  return how >= 2
}

/** Nothing is known that could be answered. */
function isSilent(wish: Wish): boolean {
  return wish.needs.length === 0 && wish.strengths.length === 0 && (wish.words.length === 0 || wish.place === null)
}
