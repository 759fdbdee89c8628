import { nameWords, nameKey, sharedKeys } from '../sameness.ts'
import type { Service } from '../service.ts'
import type { StoredService } from '../stored.ts'
import type { Note } from './notes.ts'

export interface Prepared {
  stored: StoredService
  terms: string[]
  /** Those that have been merged into it, under whichever name. */
  others?: Service[]
}

/** Of services with one key (a large organisation's telephone) only so many are compared with each other. */
const mostCompared = 60
const nearKm = 0.5
const alikeWords = 0.7
const shortText = 40

/** Words by which two groups of one house differ though everything else is the same. */
const tellsApart =
  /^(\d+\w*|mon|tues?|wed|wednes|thurs?|fri|sat|satur|sun|mon|\w+days?|beginners?|intermediate|advanced|improvers|women|womens|ladies|girls|men|mens|boys|junior|juniors|senior|seniors|adult|adults|youth|young|children|childrens|kids|teens?|toddlers?|babies|parents?|carers?|morning|mornings|afternoon|afternoons|evening|evenings|night|north|south|east|west|central|inner|outer|upper|lower|online|telephone|virtual|level|stage|i|ii|iii|one|two|three)$/

/** One group under several names, or in the list twice, becomes one: the fullest and newest, with what only the others said. */
export function mergeSameGroups(all: readonly Prepared[]): { kept: Prepared[]; notes: Note[] } {
  const kept: Prepared[] = []
  const notes: Note[] = []
  const byKey = new Map<string, number[]>()
  for (const one of all) {
    const keys = keysOf(one.stored.service)
    const at = findSame(one, keys, byKey, kept)
    if (at === undefined) {
      for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), kept.length].slice(-mostCompared))
      kept.push(one)
      continue
    }
    const other = kept[at]
    if (other === undefined) continue
    const [best, less] = isBetter(one, other) ? [one, other] : [other, one]
    kept[at] = merge(best, less)
    const { id, name } = less.stored.service
    const { id: bestId, name: bestName } = best.stored.service
    notes.push({ kind: 'left out', why: 'same group', id, name, detail: `${bestId} (${bestName.slice(0, 80)})` })
    notes.push({ kind: 'mended', why: 'merged', id: bestId, name: bestName.slice(0, 80), detail: id })
  }
  return { kept, notes }
}

function keysOf(service: Service): string[] {
  const named = `${nameKey(service.name)} / ${plainText(service.description)}`
  return [...sharedKeys(service), `same ${named}`]
}

function findSame(
  one: Prepared,
  keys: readonly string[],
  byKey: ReadonlyMap<string, number[]>,
  kept: readonly Prepared[],
): number | undefined {
  for (const at of new Set(keys.flatMap((key) => byKey.get(key) ?? []))) {
    const other = kept[at]
    const known = other === undefined ? [] : [other.stored.service, ...(other.others ?? [])]
    if (known.some((service) => isSame(one.stored.service, service))) return at
  }
  return undefined
}

/** They share a telephone, page, e-mail or postcode, or name and text. */
function isSame(one: Service, other: Service): boolean {
  if (isElsewhere(one, other)) return false
  const [mine, theirs] = [nameWords(one.name), nameWords(other.name)]
  const apart = [...mine.filter((word) => !theirs.includes(word)), ...theirs.filter((word) => !mine.includes(word))]
  if (apart.length === 0) return true
  if (apart.some((word) => tellsApart.test(word))) return false
  if (!isAlike(mine, theirs, one.name, other.name)) return false
  return textsAlike(one.description, other.description)
}

/** One is the other's beginning of the matter, its initials, or most words are the same. */
function isAlike(mine: readonly string[], theirs: readonly string[], name: string, otherName: string): boolean {
  const shared = mine.filter((word) => theirs.includes(word)).length
  const all = mine.length + theirs.length - shared
  if (shared / all >= 0.5) return true
  const smaller = Math.min(mine.length, theirs.length)
  if (shared === smaller && smaller >= 1) return true
  return isInitials(name, theirs) || isInitials(otherName, mine)
}

function isInitials(name: string, words: readonly string[]): boolean {
  const letters = name.replace(/[^A-Za-z]/g, '').toLowerCase()
  return letters.length >= 3 && letters.length <= 8 && letters === words.map((word) => word.slice(0, 1)).join('')
}

function textsAlike(one: string, other: string): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)]
  // Where one says nothing, the shared key and the like name decide.
  if (one.length < shortText || other.length < shortText)
    return one === '' || other === '' || plainText(one) === plainText(other)
  const shared = [...mine].filter((word) => theirs.has(word)).length
  return shared / (mine.size + theirs.size - shared) >= alikeWords
}

const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 300)
const wordsOf = (text: string): Set<string> => new Set(plainText(text).split(' '))

function isElsewhere(one: Service, other: Service): boolean {
  const [mine, theirs] = [pointsOf(one), pointsOf(other)]
  if (mine.length === 0 || theirs.length === 0) return false
  return mine.every((a) => theirs.every((b) => roughKm(a, b) > nearKm))
}

interface Point {
  latitude: number
  longitude: number
}

function pointsOf(service: Service): Point[] {
  return service.service_at_locations.flatMap(({ location }) =>
    location?.latitude === undefined || location.longitude === undefined
      ? []
      : [{ latitude: location.latitude, longitude: location.longitude }],
  )
}

/** Good enough over a few streets of this country. */
function roughKm(a: Point, b: Point): number {
  return Math.hypot((a.latitude - b.latitude) * 111, (a.longitude - b.longitude) * 66)
}

function isBetter(one: Prepared, other: Prepared): boolean {
  const [mine, theirs] = [dayOf(one), dayOf(other)]
  if (mine !== theirs) return mine > theirs
  return fullness(one) > fullness(other)
}

const dayOf = ({ stored: { service } }: Prepared): string =>
  [service.assured_date ?? '', service.last_modified?.slice(0, 10) ?? ''].sort().at(-1) ?? ''

const fullness = ({ stored }: Prepared): number => JSON.stringify(stored.service).length

/** Initials tell nobody what a group is. */
function betterName(mine: string, theirs: string): string {
  return isInitials(mine, nameWords(theirs)) ? theirs : mine
}

/** What the better one does not say, the other may; a text of which something is held back is not carried over. */
function merge(best: Prepared, less: Prepared): Prepared {
  const [mine, theirs] = [best.stored.service, less.stored.service]
  const heldPaths = (less.stored.held ?? []).map(({ path }) => path)
  const isFree = (field: string): boolean => !heldPaths.some((path) => path === field || path.startsWith(`${field}.`))
  const taken: Partial<Service> = {}
  for (const field of ['url', 'email', 'eligibility_description', 'application_process', 'fees'] as const) {
    const value = theirs[field]
    if (mine[field] === undefined && value !== undefined && isFree(field)) taken[field] = value
  }
  const lists = ['contacts', 'schedules', 'service_areas', 'service_at_locations', 'languages', 'cost_options'] as const
  for (const field of lists) {
    if (mine[field].length === 0 && theirs[field].length > 0 && isFree(field))
      Object.assign(taken, { [field]: theirs[field] })
  }
  if (mine.description === '' && isFree('description')) taken.description = theirs.description
  return {
    stored: { ...best.stored, service: { ...mine, ...taken, name: betterName(mine.name, theirs.name) } },
    others: [...(best.others ?? []), theirs, ...(less.others ?? [])],
    terms: [...new Set([...best.terms, ...less.terms])],
  }
}
