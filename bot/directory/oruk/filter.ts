import { distance } from 'geokdbush'
import { Problem } from '../../http/problem.ts'
import type { Service } from '../service.ts'
import { makeSlices } from '../slices.ts'
import { plainWords, type Catalogue, type Door, type DoorOf } from './catalogue.ts'
import type { Query } from './query.ts'
import type { ModifiedAt } from './shape.ts'
import type { Terms } from './terms.ts'

export interface Point {
  latitude: number
  longitude: number
}

/** The middle of a postcode, in or near the council's area; null when it is not known. */
export type PointOf = (postcode: string) => Point | null

/**
 * The services that a question asks for, in their order; with `proximity` the nearest first.
 * @throws {Problem} 400 the postcode has no known middle
 */
export async function chooseServices(
  catalogue: Catalogue,
  query: Query,
  { modifiedAt, pointOf }: { modifiedAt: ModifiedAt; pointOf: PointOf },
): Promise<readonly Service[]> {
  const tests = testsOf(catalogue, query, modifiedAt)
  const chosen = await keep(catalogue.services, tests, (service) => service)
  if (query.postcode === undefined || query.proximity === undefined) return chosen
  const isNear = nearness(query.postcode, query.proximity, pointOf)
  return chosen
    .flatMap((service) => {
      const metres = Math.min(...service.service_at_locations.map(isNear))
      return metres === Infinity ? [] : [{ service, metres }]
    })
    .sort((one, other) => one.metres - other.metres)
    .map(({ service }) => service)
}

/** The same for services at their places: each place is near or not by itself. */
export async function chooseDoors(
  catalogue: Catalogue,
  query: Query,
  parts: { modifiedAt: ModifiedAt; pointOf: PointOf },
): Promise<readonly DoorOf[]> {
  const tests = testsOf(catalogue, query, parts.modifiedAt)
  const chosen = await keep(catalogue.doors(), tests, ({ service }) => service)
  if (query.postcode === undefined || query.proximity === undefined) return chosen
  const isNear = nearness(query.postcode, query.proximity, parts.pointOf)
  return chosen
    .map((one) => ({ one, metres: isNear(one.door) }))
    .filter(({ metres }) => metres !== Infinity)
    .sort((first, second) => first.metres - second.metres)
    .map(({ one }) => one)
}

type Test = (service: Service) => boolean

/** In slices: a search through 100,000 services must not keep a chat waiting. */
async function keep<T>(
  all: readonly T[],
  tests: readonly Test[],
  serviceOf: (one: T) => Service,
): Promise<readonly T[]> {
  if (tests.length === 0) return all
  const slice = makeSlices()
  const kept: T[] = []
  for (const one of all) {
    if (tests.every((test) => test(serviceOf(one)))) kept.push(one)
    const pause = slice()
    if (pause !== undefined) await pause
  }
  return kept
}

function testsOf(catalogue: Catalogue, query: Query, modifiedAt: ModifiedAt): Test[] {
  const { search, termId, taxonomyId, organisationId, modifiedAfter, postcode, proximity } = query
  return [
    ...(search === undefined ? [] : [searchTest(catalogue, search)]),
    ...(termId === undefined ? [] : [termTest(catalogue.terms(), (terms) => terms.term(termId))]),
    ...(taxonomyId === undefined ? [] : [taxonomyTest(catalogue.terms(), taxonomyId)]),
    ...(organisationId === undefined ? [] : [organisationTest(catalogue, organisationId)]),
    ...(modifiedAfter === undefined ? [] : [modifiedTest(modifiedAfter, modifiedAt)]),
    ...(postcode === undefined || proximity !== undefined ? [] : [areaTest(postcode)]),
  ]
}

/** Every word, or the beginning of one. */
function searchTest({ words }: Catalogue, search: string): Test {
  const wanted = plainWords(search).map((word) => ` ${word}`)
  return (service) => wanted.every((word) => words(service).includes(word))
}

function termTest(terms: Terms, find: (terms: Terms) => { id: string } | undefined): Test {
  const id = find(terms)?.id
  return ({ attributes }) => id !== undefined && attributes.some((one) => terms.of(one)?.id === id)
}

function taxonomyTest(terms: Terms, taxonomyId: string): Test {
  const name = terms.taxonomy(taxonomyId)?.name
  return ({ attributes }) => name !== undefined && attributes.some((one) => terms.of(one)?.taxonomy === name)
}

function organisationTest(catalogue: Catalogue, organisationId: string): Test {
  const id = catalogue.organisation(organisationId)?.organisation.id
  return ({ organization }) => id !== undefined && organization?.id === id
}

/** What says neither when it was changed nor when it was checked may have been: whoever keeps a copy must not miss it. */
function modifiedTest(after: number, modifiedAt: ModifiedAt): Test {
  return (service) => {
    const at = Date.parse(modifiedAt(service) ?? service.assured_date ?? '')
    return Number.isNaN(at) || at >= after
  }
}

/** For people of that place: services that name their areas must name it; others are for whoever can get there. */
function areaTest(postcode: string): Test {
  const [outcode = ''] = postcode.split(' ')
  return ({ service_areas: areas }) => {
    const codes = areas.flatMap(({ extent }) => (extent ?? '').toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]?\b/g) ?? [])
    return codes.length === 0 || codes.includes(outcode)
  }
}

/** @returns metres from the postcode, or Infinity beyond the reach */
function nearness(postcode: string, reach: number, pointOf: PointOf): (door: Door) => number {
  const from = pointOf(postcode)
  if (from === null) {
    throw new Problem(
      400,
      'UnknownPlace',
      'Where this postcode is, is not known here. Try one nearer, or leave "proximity" out.',
    )
  }
  return ({ location }) => {
    if (location?.latitude === undefined || location.longitude === undefined) return Infinity
    const metres = 1000 * distance(from.longitude, from.latitude, location.longitude, location.latitude)
    return metres <= reach ? metres : Infinity
  }
}
