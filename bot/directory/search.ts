import type { Place } from '../../dialogs/ports.ts'
import { toEntry } from './entry.ts'
import type { Entry } from './entry.ts'
import { accessOf } from './known/access.ts'
import type { AccessNeed, Known } from './known/access.ts'
import { costOf } from './known/cost.ts'
import type { Cost } from './known/cost.ts'
import { meetsWhen, slotsOf } from './known/slots.ts'
import type { Slot, Times } from './known/slots.ts'
import { speaks } from './known/tongues.ts'
import type { Tongue } from './known/tongues.ts'
import { distanceTo } from './nearness.ts'
import { reachOf, whereaboutsOf } from './reach.ts'
import type { Reach, Whereabouts } from './reach.ts'
import { makeSearchIndex } from './searchIndex.ts'
import type { SearchIndex } from './searchIndex.ts'
import type { Service } from './service.ts'
import { mapInSlices } from './slices.ts'
import { makeTextIndexInSlices } from './textIndex.ts'

/** What somebody looks for by themselves, in the finder. Everything is optional. */
export interface Search {
  /** Their own words, for the text search; empty: none. */
  words: string
  /** Need tags, the likeliest first. */
  needs: readonly string[]
  place: Place | null
  /** How far to go, as the crow flies; null: however far. */
  kilometres: number | null
  times: Times
  cost: Exclude<Cost, 'unknown'> | null
  access: readonly AccessNeed[]
  tongue: Tongue | null
  /** Audience term of whom it is for; null: for anybody. */
  audience: string | null
}

/** What was asked for that nothing is known about: somebody has to ask. */
export type Unsure = 'times' | 'cost' | 'tongue' | AccessNeed

export interface Hit {
  service: Service
  entry: Entry
  reach: Reach
  unsure: readonly Unsure[]
}

/** Services made ready to be looked through. */
export interface Searchable {
  index: SearchIndex
  shelf: readonly Shelved[]
  /** Which comes first by its name, of all: the rank of each. */
  order: readonly number[]
}

/** What of a service never changes between two searches. */
interface Shelved {
  service: Service
  cost: Cost
  access: Record<AccessNeed, Known>
  slots: readonly Slot[]
}

/** @param services active ones, each id once */
export function makeSearchable(services: readonly Service[]): Searchable {
  const entries = services.map(toEntry)
  return {
    index: makeSearchIndex(entries),
    shelf: entries.map((entry, at) => shelved(services[at], entry)).flat(),
    order: namesInOrder(services),
  }
}

/** The same in short slices, so that nobody waits for it. */
export async function makeSearchableInSlices(services: readonly Service[]): Promise<Searchable> {
  const entries = await mapInSlices(services, toEntry)
  const shelf = (await mapInSlices(entries, (entry, at) => shelved(services[at], entry))).flat()
  return { index: makeSearchIndex(entries, await makeTextIndexInSlices(entries)), shelf, order: namesInOrder(services) }
}

function shelved(service: Service | undefined, entry: Entry): Shelved[] {
  if (service === undefined) return []
  const access = accessOf(service, entry.audience)
  return [{ service, cost: costOf(service), access, slots: slotsOf(service) }]
}

/**
 * All that answers a search, the best first: what meets all that was asked for before what may meet it and has to be
 * asked. What is known not to meet it is left out. Pure.
 * @param today day number (see dates/rule.ts)
 */
export function search({ index, shelf, order }: Searchable, wanted: Search, today: number): Hit[] {
  const where = whereaboutsOf(wanted.place, index)
  const text = wanted.words === '' ? new Map<number, number>() : index.text.score([wanted.words])
  const asksForSomething = wanted.words !== '' || wanted.needs.length > 0
  const found: { hit: Hit; score: number; number: number }[] = []
  for (const number of candidates(index, wanted, text)) {
    const [entry, one] = [index.entries[number], shelf[number]]
    if (entry === undefined || one === undefined) continue
    const meant = meaning(entry, wanted, text.get(number) ?? 0)
    if (asksForSomething && meant === 0) continue
    const suits = forWhom(entry, wanted.audience)
    if (suits === null) continue
    const unsure = unsureOf(one, entry, wanted, today)
    if (unsure === null) continue
    const reach = reachFor(entry, where, wanted.kilometres)
    if (reach === null) continue
    const score = meant + suits - far(reach, where) - (unsure.length > 0 ? 10 : 0)
    found.push({ hit: { service: one.service, entry, reach, unsure }, score, number })
  }
  return found
    .sort((a, b) => b.score - a.score || (order[a.number] ?? 0) - (order[b.number] ?? 0))
    .map(({ hit }) => hit)
}

/** Where something was asked for, only what may answer to it is looked at. */
function candidates({ entries, byNeed }: SearchIndex, { needs, words }: Search, text: ReadonlyMap<number, number>) {
  if (needs.length === 0 && words === '') return entries.keys()
  const telling = [...text].flatMap(([number, score]) => (score >= tellingText ? number : []))
  return new Set([...needs.flatMap((need) => byNeed.get(need) ?? []), ...telling])
}

/** A later need is likelier a guess; what a service does besides counts less than what it is there for. */
const worth = [1, 0.75, 0.55, 0.4, 0.3]
const beside = 0.6
const wordsWorth = 0.6
/** Words that answer to so little of what was asked are met by chance. */
const tellingText = 0.3

function meaning(entry: Entry, { needs }: Search, text: number): number {
  let best = 0
  needs.forEach((need, at) => {
    const main = entry.needs.get(need)
    if (main !== undefined) best = Math.max(best, (worth[at] ?? 0.3) * (main ? 1 : beside))
  })
  return best === 0 && text < tellingText ? 0 : best + wordsWorth * text
}

/** Ages that an audience surely has. */
const ages: Partial<Record<string, readonly [number, number]>> = {
  older: [60, 120],
  young: [12, 25],
  young_carers: [5, 25],
}
/** Needs that are met only for such an audience. */
const tellingNeeds: Partial<Record<string, readonly string[]>> = {
  carers: ['carers_support', 'respite'],
  young_carers: ['young_carers'],
  dementia: ['dementia'],
  learning_disability: ['learning_disability_group'],
  deaf_blind: ['sight_hearing'],
  lgbt: ['lgbt'],
  veterans: ['veterans'],
  parents: ['parents'],
}

/** Null: it is for others. More than 0: it is made for them. */
function forWhom(entry: Entry, wanted: string | null): number | null {
  if (wanted === null) return 0
  const [youngest, oldest] = ages[wanted] ?? [0, 120]
  if ((entry.minimumAge ?? 0) > oldest || (entry.maximumAge ?? 120) < youngest) return null
  const { audience } = entry
  if (audience.has(wanted)) return 1
  if (tellingNeeds[wanted]?.some((need) => entry.needs.get(need) === true) === true) return 0.8
  return [...audience.values()].some((how) => how !== 'mainly') ? null : 0
}

/** Null: it is known not to be what was asked for. */
function unsureOf(one: Shelved, entry: Entry, wanted: Search, today: number): Unsure[] | null {
  const unsure: Unsure[] = []
  const holds = (what: Unsure, known: Known): boolean => {
    if (known === 'unknown') unsure.push(what)
    return known !== 'no'
  }
  const { times, cost, access, tongue } = wanted
  if ((times.days.length > 0 || times.parts.length > 0) && !holds('times', meetsWhen(one.slots, times, today)))
    return null
  if (cost !== null && !holds('cost', one.cost === 'unknown' ? 'unknown' : one.cost === cost ? 'yes' : 'no'))
    return null
  if (tongue !== null && !holds('tongue', speaks(one.service, entry, tongue))) return null
  return access.every((need) => holds(need, one.access[need])) ? unsure : null
}

/** Null: it is too far, or for people elsewhere. Without a place everything is shown, whomever its area is. */
function reachFor(entry: Entry, where: Whereabouts, kilometres: number | null): Reach | null {
  const bare: Reach = { distanceKm: null, near: false, covers: 'unsaid' }
  if (where.place === null) return bare
  if (kilometres !== null && isSurelyTooFar(entry, where, kilometres)) return null
  const known = reachOf(entry, where)
  if (known !== null) {
    const isTooFar = kilometres !== null && known.distanceKm !== null && known.distanceKm > kilometres
    return isTooFar && known.covers !== 'name' && known.covers !== 'postcode' ? null : known
  }
  // Further than people go as a rule, but they asked for it; what is for another area stays out.
  if (where.point === null || entry.roles.has('network') || entry.outcodes.size > 0) return null
  const distanceKm = distanceTo(entry, where.point)
  return distanceKm === null || distanceKm > (kilometres ?? Infinity) ? null : { ...bare, distanceKm }
}

/** Degrees of latitude alone tell it of most, much sooner than the distance itself. */
function isSurelyTooFar(
  { points, areaNames, outcodes, roles }: Entry,
  { point, place }: Whereabouts,
  kilometres: number,
): boolean {
  if (point === null || place === null || points.length === 0 || roles.has('wide') || roles.has('anywhere'))
    return false
  if (outcodes.has(place.outcode) || areaNames.has(place.name.toLowerCase())) return false
  return points.every(({ latitude }) => Math.abs(latitude - point.latitude) * kilometresInDegree > kilometres)
}

/** A little less than a degree of latitude anywhere. */
const kilometresInDegree = 110

/** What is far counts less; what has no door near counts like something a few kilometres away. */
function far({ distanceKm, near, covers }: Reach, { place }: Whereabouts): number {
  if (place === null) return 0
  const area = covers === 'name' ? 0.25 : covers === 'postcode' ? 0.15 : 0
  if (distanceKm === null) return (near ? 0.1 : 0.3) - area
  return Math.min(1.5, 0.08 * distanceKm) - area
}

const collator = new Intl.Collator('en-GB')

function namesInOrder(services: readonly Service[]): number[] {
  const sorted = services.map(({ name }, number) => ({ name, number })).sort((a, b) => collator.compare(a.name, b.name))
  const ranks = new Array<number>(services.length)
  for (const [rank, { number }] of sorted.entries()) ranks[number] = rank
  return ranks
}
