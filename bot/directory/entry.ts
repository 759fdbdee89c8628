import type { Connection } from '../../dialogs/ports.ts'
import { interestsIn } from './interests.ts'
import { roles, taxonomies } from './service.ts'
import type { Role, Service } from './service.ts'

export interface Point {
  latitude: number
  longitude: number
}

/** A service as the search wants it: what never changes between two suggestions is worked out once. */
export interface Entry {
  connection: Omit<Connection, 'distanceKm' | 'because'>
  /** Need tags; true for what it is there for, false for what it does besides. */
  needs: ReadonlyMap<string, boolean>
  audience: ReadonlyMap<string, 'only' | 'mainly' | 'must'>
  roles: ReadonlySet<Role>
  /** Names of the areas it covers, lower case. */
  areaNames: ReadonlySet<string>
  /** First halves of the postcodes it covers. Empty: it is for whoever can get there. */
  outcodes: ReadonlySet<string>
  points: readonly Point[]
  /** First halves of the postcodes at which it can be found. */
  doors: ReadonlySet<string>
  minimumAge: number | null
  maximumAge: number | null
  organization: string
  /** What the text search reads. */
  text: string
  interests: ReadonlySet<string>
}

export function toEntry(service: Service): Entry {
  const terms = termsOf(service)
  const text = [service.name, service.description, ...service.schedules.map((one) => one.description ?? '')].join(' ')
  const locations = service.service_at_locations.flatMap((one) => one.location ?? [])
  const needs = new Map(terms(taxonomies.needs).map((term) => [term.name, term.link !== 'also']))
  return {
    connection: connectionOf(service, [...needs.keys()]),
    needs,
    audience: new Map(
      terms(taxonomies.audience).map((term) => [
        term.name,
        term.link === 'mainly' || term.link === 'must' ? term.link : 'only',
      ]),
    ),
    roles: new Set(roles.filter((role) => terms(taxonomies.role).some((term) => term.name === role))),
    areaNames: new Set(service.service_areas.flatMap((area) => area.name?.toLowerCase() ?? [])),
    outcodes: new Set(service.service_areas.flatMap((area) => outcodesIn(area.extent ?? ''))),
    points: locations.flatMap(({ latitude, longitude }) =>
      latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
    ),
    doors: new Set(
      locations.flatMap((one) =>
        one.external_identifier_type === 'outcode' ? outcodesIn(one.external_identifier ?? '') : [],
      ),
    ),
    minimumAge: service.minimum_age ?? null,
    maximumAge: service.maximum_age ?? null,
    organization: service.organization?.id ?? service.id,
    text,
    interests: interestsIn(text),
  }
}

function connectionOf(service: Service, needs: string[]): Entry['connection'] {
  const source = service.attributes.find(
    (one) => one.taxonomy_term?.taxonomy === taxonomies.facts && one.taxonomy_term.name === 'source',
  )
  return {
    id: service.id,
    name: service.name,
    description: [service.description, ...service.schedules.flatMap((one) => one.description ?? [])].join(' ').trim(),
    needs,
    where: whereOf(service),
    whoFor: service.eligibility_description ?? '',
    phone: service.contacts.flatMap((contact) => contact.phones.map((phone) => phone.number))[0] ?? null,
    url: service.url ?? null,
    caution: service.alert ?? null,
    checked: service.assured_date ?? '',
    source: source?.value ?? '',
  }
}

function whereOf(service: Service): string {
  const names = service.service_at_locations.flatMap((one) => one.location?.name ?? [])
  return [...new Set(names)].join('; ') || (service.service_areas[0]?.name ?? '')
}

function termsOf(service: Service): (taxonomy: string) => { name: string; link: string }[] {
  return (taxonomy) =>
    service.attributes.flatMap((one) =>
      one.taxonomy_term?.taxonomy === taxonomy ? [{ name: one.taxonomy_term.name, link: one.link_type ?? '' }] : [],
    )
}

function outcodesIn(extent: string): string[] {
  return extent
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((code) => /^[A-Z]{1,2}\d[A-Z\d]?$/.test(code))
}
