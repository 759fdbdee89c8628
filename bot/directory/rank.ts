import type { Connection, Wish } from '../../dialogs/ports.ts'
import type { Entry } from './entry.ts'
import type { Meeting } from './interests.ts'
import type { Reach } from './reach.ts'

/** One service that somebody could be offered, with all that speaks for it. */
export interface Candidate {
  entry: Entry
  reach: Reach
  /** From `suits`: 2 it is of their own community, 1 it is for people like them, 0 nothing tells, below 0 rather for others. */
  suits: number
  /** From the text index, 0 to 1. */
  text: number
  /** What the person said that it answers to. */
  met: Meeting | null
  /** What it is worth for each wanted need, in their order; 0 where it does not meet it. */
  worths: readonly number[]
}

/** What each wanted need is worth, the first the most; later ones are often guesses. */
const worth = [1, 0.6, 0.35, 0.2, 0.15] as const
/** What a service does besides counts less than what it is there for. */
const beside = 0.6
/** A neighbourhood network is the first door for people of its own area. */
const ownArea = { name: 1.4, postcode: 1.3, unsaid: 1, elsewhere: 1 } as const
/** Needs under which very different things stand: crafts are no answer to somebody who wants to sing. */
const broad = new Set(['hobbies_arts', 'sport_activity'])

/** @param hasInterests did the person say anything that they love or are good at? */
export function worthsOf(
  candidate: Omit<Candidate, 'worths'>,
  needs: readonly string[],
  hasInterests: boolean,
): number[] {
  const { entry, reach, met } = candidate
  return needs.map((need, at) => {
    if (!meets(candidate, need)) return 0
    const isMain = entry.needs.get(need) === true
    const isAnother = broad.has(need) && hasInterests && met === null
    const own = isMain && entry.roles.has('network') ? ownArea[reach.covers] : 1
    return (worth[at] ?? 0) * (isMain && !isAnother ? 1 : beside) * own
  })
}

/** "People who speak my language" is met by their own community only, not by somebody else's. */
function meets({ entry, suits }: Pick<Candidate, 'entry' | 'suits'>, need: string): boolean {
  return entry.needs.has(need) && (need !== 'faith_culture' || entry.audience.size === 0 || suits > 0)
}

const most = 3
/** A later suggestion must still be worth this much, and answer to more than a guess: two good ones are better than three. */
const floor = 0.3
const floorOfNeed = 0.35

/** One to three that differ: each next one is chosen for what the ones before it do not meet. */
export function choose(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  while (chosen.length < most) {
    const best = bestOf(candidates, chosen)
    if (best === null || (chosen.length > 0 && best.score < floor)) break
    chosen.push(best.candidate)
  }
  return chosen
}

function bestOf(
  all: readonly Candidate[],
  chosen: readonly Candidate[],
): { candidate: Candidate; score: number } | null {
  let best: { candidate: Candidate; score: number } | null = null
  for (const candidate of all) {
    if (chosen.includes(candidate)) continue
    const score = scoreOf(candidate, chosen)
    if (score === null || (best !== null && score < best.score)) continue
    if (best === null || score > best.score || idOf(candidate) < idOf(best.candidate)) best = { candidate, score }
  }
  return best
}

function idOf(candidate: Candidate): string {
  return candidate.entry.connection.id
}

/** Null when it would add nothing that was asked for. */
function scoreOf(candidate: Candidate, chosen: readonly Candidate[]): number | null {
  const { entry, met, worths } = candidate
  const need = needScore(worths, chosen)
  const interest = met === null ? 0 : chosen.some((other) => other.met?.interest === met.interest) ? 0.1 : 0.3
  if (need === 0 && (interest === 0 || worths.length > 0)) return null
  if (chosen.length > 0 && worths.length > 0 && Math.max(...worths) < floorOfNeed) return null
  return (
    need +
    interest +
    0.25 * candidate.text +
    0.5 * candidate.suits +
    placeScore(candidate) -
    0.5 * chosen.filter((other) => isAlike(other.entry, entry)).length -
    (entry.connection.caution === null ? 0 : 0.05) -
    // Nothing to ring and no page to look at: a poor thing to be sent to.
    (entry.connection.phone === null && entry.connection.url === null ? 0.1 : 0)
  )
}

/** The strongest need in full and half of the others; a need that is met already counts less each time. */
function needScore(worths: readonly number[], chosen: readonly Candidate[]): number {
  let [strongest, sum] = [0, 0]
  worths.forEach((one, at) => {
    if (one === 0) return
    const part = one / (1 + chosen.filter((other) => (other.worths[at] ?? 0) > 0).length)
    sum += part
    strongest = Math.max(strongest, part)
  })
  return strongest + 0.5 * (sum - strongest)
}

function placeScore({ entry, reach }: Candidate): number {
  const elsewhere = entry.roles.has('network') ? -0.4 : -0.2
  const area = { name: 0.25, postcode: 0.15, unsaid: 0, elsewhere }[reach.covers]
  if (reach.distanceKm !== null) return area + 0.15 - 0.05 * reach.distanceKm
  if (reach.near) return area + 0.1
  // A national line is further away than anything; and where the place is not known, a group may be on the other side of town.
  return entry.roles.has('wide') ? area : area - 0.2
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
