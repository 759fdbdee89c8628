import type { Connection, Wish } from '../../dialogs/ports.ts'
import type { Entry } from './entry.ts'
import type { Meeting } from './interests.ts'
import type { Reach } from './reach.ts'

/** One service that somebody could be offered, with all that speaks for it. */
export interface Candidate {
  entry: Entry
  reach: Reach
  /** From `suits`: 2 it is of their own community, 1 it is for people like them, 0 nothing tells, below 0 it is rather for others. */
  suits: number
  /** From the text index, 0 to 1. */
  text: number
  /** What the person said that it answers to. */
  met: Meeting | null
  /** Did the person say anything that they love or are good at? */
  hasInterests: boolean
}

/** What each wanted need is worth, the first the most; later ones are often guesses. */
const worth = [1, 0.6, 0.35, 0.2, 0.15] as const
const beside = 0.6

/** A neighbourhood network is the first door for people of its own area. */
const ownArea = { name: 1.4, postcode: 1.2, unsaid: 1, elsewhere: 1 } as const

/** A later suggestion must still be worth this much, and answer to more than a guess: two good ones are better than three. */
const floor = 0.3
const floorOfNeed = 0.35
const most = 3

/** One to three that differ: each next one is chosen for what the ones before it do not meet. */
export function choose(candidates: readonly Candidate[], needs: readonly string[]): Candidate[] {
  const chosen: Candidate[] = []
  while (chosen.length < most) {
    const best = bestOf(candidates, chosen, needs)
    if (best === null || (chosen.length > 0 && best.score < floor)) break
    chosen.push(best.candidate)
  }
  return chosen
}

function bestOf(
  all: readonly Candidate[],
  chosen: readonly Candidate[],
  needs: readonly string[],
): { candidate: Candidate; score: number } | null {
  let best: { candidate: Candidate; score: number } | null = null
  for (const candidate of all) {
    if (chosen.includes(candidate)) continue
    const score = scoreOf(candidate, needs, chosen)
    if (score === null || (best !== null && score < best.score)) continue
    if (best === null || score > best.score || idOf(candidate) < idOf(best.candidate)) best = { candidate, score }
  }
  return best
}

function idOf(candidate: Candidate): string {
  return candidate.entry.connection.id
}

/** Null when it would add nothing that was asked for. */
function scoreOf(candidate: Candidate, needs: readonly string[], chosen: readonly Candidate[]): number | null {
  const { entry, reach, met } = candidate
  const need = needScore(candidate, needs, chosen)
  const interest = met === null ? 0 : chosen.some((other) => other.met?.interest === met.interest) ? 0.1 : 0.3
  if (need === 0 && interest === 0) return null
  if (chosen.length > 0 && needs.length > 0 && strongestNeed(candidate, needs) < floorOfNeed) return null
  return (
    need +
    interest +
    0.25 * candidate.text +
    0.5 * candidate.suits +
    placeScore(entry, reach) -
    0.5 * chosen.filter((other) => isAlike(other.entry, entry)).length -
    (entry.connection.caution === null ? 0 : 0.05)
  )
}

function needScore(candidate: Candidate, needs: readonly string[], chosen: readonly Candidate[]): number {
  const parts = needs.slice(0, worth.length).map((need, at) => {
    const already = chosen.filter((other) => meets(other, need)).length
    const { entry, reach } = candidate
    const isOwn = entry.roles.has('network') && entry.needs.get(need) === true
    const own = isOwn ? ownArea[reach.covers] : 1
    return (worthOf(candidate, need, at) * own) / (1 + already)
  })
  const [first = 0, ...rest] = parts.sort((a, b) => b - a)
  return first + 0.5 * rest.reduce((sum, part) => sum + part, 0)
}

function strongestNeed(candidate: Candidate, needs: readonly string[]): number {
  return Math.max(...needs.slice(0, worth.length).map((need, at) => worthOf(candidate, need, at)))
}

function worthOf(candidate: Candidate, need: string, at: number): number {
  if (!meets(candidate, need)) return 0
  const isMain = candidate.entry.needs.get(need) === true && !isAnother(candidate, need)
  return (worth[at] ?? 0) * (isMain ? 1 : beside)
}

/** Needs under which very different things stand: crafts are no answer to somebody who wants to sing. */
const broad = new Set(['hobbies_arts', 'sport_activity'])

function isAnother({ met, hasInterests }: Candidate, need: string): boolean {
  return broad.has(need) && hasInterests && met === null
}

/** "People who speak my language" is met by their own community only, not by somebody else's. */
function meets({ entry, suits }: Candidate, need: string): boolean {
  return entry.needs.has(need) && (need !== 'faith_culture' || entry.audience.size === 0 || suits > 0)
}

function placeScore(entry: Entry, reach: Reach): number {
  const elsewhere = entry.roles.has('network') ? -0.4 : -0.2
  const area = { name: 0.25, postcode: 0.1, unsaid: 0, elsewhere }[reach.covers]
  return area + (reach.distanceKm === null ? (reach.near ? 0.1 : 0) : 0.15 - 0.05 * reach.distanceKm)
}

/** Three lunch clubs of one kind, or three doors of one organisation, are no choice. */
function isAlike(one: Entry, other: Entry): boolean {
  return one.organization === other.organization || (one.roles.has('network') && other.roles.has('network'))
}

export function toConnection(candidate: Candidate, wish: Wish): Connection {
  const { entry, reach, met } = candidate
  const wanted = wish.needs.filter((need) => meets(candidate, need))
  return {
    ...entry.connection,
    distanceKm: reach.distanceKm === null ? null : Math.round(reach.distanceKm * 10) / 10,
    because: {
      need: wanted.find((need) => entry.needs.get(need) === true) ?? wanted[0] ?? null,
      words: met?.words ?? null,
      near: reach.near,
    },
  }
}
