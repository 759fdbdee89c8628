import { mapInSlices } from '../slices.ts'
import { plainWords, type Catalogue } from './catalogue.ts'
import { chooseDoors, chooseServices, type PointOf } from './filter.ts'
import { outsideId } from './ids.ts'
import { listPage } from './pages.ts'
import type { Query } from './query.ts'
import {
  organisationLine,
  serviceLine,
  shownDoor,
  shownTaxonomy,
  wholeOrganisation,
  wholeService,
  wholeTaxonomy,
  type ModifiedAt,
} from './shape.ts'
import { termOf } from './shapeParts.ts'
import { timeOf } from './values.ts'

export interface Parts {
  modifiedAt: ModifiedAt
  pointOf: PointOf
}
type List = (catalogue: Catalogue, query: Query, parts: Parts) => object | Promise<object>
type One = (catalogue: Catalogue, id: string, query: Query, parts: Parts) => object | undefined

const usual = 50
const most = 500
/** Whole ones are ten times as large. */
const mostWhole = 100

/** Whoever asks for more gets as many as there may be; `size` says so. */
const perPage = ({ perPage: wanted = usual }: Query, whole: boolean): number =>
  Math.min(wanted, whole ? mostWhole : most)

/** What is listed, by the last part of its address. */
export const lists: Record<string, List> = {
  services: async (catalogue, query, parts) => {
    const found = await chooseServices(catalogue, query, parts)
    if (query.minimal) {
      // In one page, so that a keeper of copies sees what is gone.
      const cut = listPage(found, query.page, query.perPage ?? Math.max(1, found.length), (one) => one)
      const contents = await mapInSlices(cut.contents, (one) => ({
        id: outsideId(one.id),
        modified_date: timeOf(parts.modifiedAt(one) ?? one.assured_date) ?? null,
      }))
      return { ...cut, contents }
    }
    return listPage(found, query.page, perPage(query, query.full), (one) =>
      query.full ? wholeService(one, catalogue, parts.modifiedAt) : serviceLine(one, parts.modifiedAt),
    )
  },
  taxonomies: (catalogue, query) =>
    listPage(
      catalogue.terms().taxonomies.filter(({ name, description }) => hasWords(`${name} ${description}`, query.search)),
      ...[query.page, perPage(query, false), shownTaxonomy],
    ),
  taxonomy_terms: (catalogue, query) => {
    const { taxonomyId, parentId, search } = query
    const name = taxonomyId === undefined ? undefined : catalogue.terms().taxonomy(taxonomyId)?.name
    const found = catalogue
      .terms()
      .all.filter((term) => taxonomyId === undefined || term.taxonomy === name)
      .filter((term) => hasWords(`${term.name.replaceAll('_', ' ')} ${term.description}`, search))
    // No term has one above it.
    return listPage(parentId === undefined ? found : [], query.page, perPage(query, false), termOf)
  },
  organizations: (catalogue, query, parts) => {
    const found = catalogue
      .organisations()
      .filter(({ name = '', description = '' }) => hasWords(`${name} ${description}`, query.search))
    const whole = query.full || query.fullService
    return listPage(found, query.page, perPage(query, whole), (one) =>
      whole ? (ones['organizations']?.(catalogue, one.id, query, parts) ?? {}) : organisationLine(one),
    )
  },
  service_at_locations: async (catalogue, query, parts) =>
    listPage(await chooseDoors(catalogue, query, parts), query.page, perPage(query, query.full), (one) =>
      shownDoor(one, query.full, catalogue, parts.modifiedAt),
    ),
}

/** One of them, by its id or ours; undefined when there is none. */
export const ones: Record<string, One> = {
  services: (catalogue, id, _query, { modifiedAt }) => {
    const found = catalogue.service(id)
    return found && wholeService(found, catalogue, modifiedAt)
  },
  taxonomies: (catalogue, id) => {
    const found = catalogue.terms().taxonomy(id)
    return found && wholeTaxonomy(found)
  },
  taxonomy_terms: (catalogue, id) => {
    const found = catalogue.terms().term(id)
    return found && termOf(found)
  },
  organizations: (catalogue, id, { fullService }, { modifiedAt }) => {
    const found = catalogue.organisation(id)
    return (
      found &&
      wholeOrganisation(found.organisation, found.services, (service) =>
        fullService
          ? wholeService(service, catalogue, modifiedAt)
          : { id: outsideId(service.id), name: service.name, status: service.status },
      )
    )
  },
  service_at_locations: (catalogue, id, _query, { modifiedAt }) => {
    const found = catalogue.door(id)
    return found && shownDoor(found, true, catalogue, modifiedAt)
  },
}

function hasWords(text: string, search: string | undefined): boolean {
  const there = ` ${plainWords(text).join(' ')}`
  return search === undefined || plainWords(search).every((word) => there.includes(` ${word}`))
}
