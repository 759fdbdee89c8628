import type { Connection, Wish } from '../../dialogs/ports.ts'
import type { Entry } from './entry.ts'
import type { Meeting } from './interests.ts'
import type { Reach } from './reach.ts'

/** One service that somebody could be offered, with all that speaks for it. */
export interface Candidate {
  entry: Entry
  reach: Reach
  /** From `suits`: 1 it is for people like them, 0 nothing tells, below 0 it is rather for others. */
  suits: number
  /** From the text index, 0 to 1. */
  text: number
  /** What the person said that it answers to. */
  met: Meeting | null
}

/** What each wanted need is worth, the first the most; later ones are often guesses. */
const worth = [1, 0.6, 0.35, 0.2, 0.15] as const
const beside = 0.6

/** A later suggestion must still be worth this much, or two good ones are better than three. */
const floor = 0.4
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
  const need = needScore(entry, reach, needs, chosen)
  const interest = met === null ? 0 : chosen.some((other) => other.met?.interest === met.interest) ? 0.1 : 0.3
  if (need === 0 && interest === 0) return null
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

function needScore(entry: Entry, reach: Reach, needs: readonly string[], chosen: readonly Candidate[]): number {
  const parts = needs.slice(0, worth.length).flatMap((need, at) => {
    const main = entry.needs.get(need)
    if (main === undefined) return []
    const already = chosen.filter((other) => other.entry.needs.has(need)).length
    // A neighbourhood's own network is the first door for what it does.
    const own = entry.roles.has('network') && reach.covers > 0 && main ? 1.4 : 1
    return [((worth[at] ?? 0) * (main ? 1 : beside) * own) / (1 + already)]
  })
  const [first = 0, ...rest] = parts.sort((a, b) => b - a)
  return first + 0.5 * rest.reduce((sum, part) => sum + part, 0)
}

function placeScore(entry: Entry, reach: Reach): number {
  const own = { '2': 0.25, '1': 0.15, '0': 0, '-1': entry.roles.has('network') ? -0.4 : -0.2 }[
    String(reach.covers) as '0'
  ]
  return own + (reach.distanceKm === null ? (reach.near ? 0.1 : 0) : 0.15 - 0.05 * reach.distanceKm)
}

/** Three lunch clubs of one kind, or three doors of one organisation, are no choice. */
function isAlike(one: Entry, other: Entry): boolean {
  return one.organization === other.organization || (one.roles.has('network') && other.roles.has('network'))
}

export function toConnection({ entry, reach, met }: Candidate, wish: Wish): Connection {
  const wanted = wish.needs.filter((need) => entry.needs.has(need))
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
