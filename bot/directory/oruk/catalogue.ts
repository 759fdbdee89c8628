import type { Service } from '../service.ts'
import { isUuid, outsideId } from './ids.ts'
import { readTerms, type Terms } from './terms.ts'

export type Organisation = NonNullable<Service['organization']>
export type Door = Service['service_at_locations'][number]

/** A service at one of its places. */
export interface DoorOf {
  id: string
  door: Door
  service: Service
}

/** What is asked for by id, over the services of one moment. Each part is made when it is first asked for. */
export interface Catalogue {
  services: readonly Service[]
  /** By its own id, or the one we give to the outside. */
  service: (id: string) => Service | undefined
  organisations: () => readonly Organisation[]
  organisation: (id: string) => { organisation: Organisation; services: readonly Service[] } | undefined
  doors: () => readonly DoorOf[]
  door: (id: string) => DoorOf | undefined
  terms: () => Terms
  /** Everything of a service that is searched, in small letters. */
  words: (service: Service) => string
}

export const doorIdOf = (service: Service, door: Door, at: number): string =>
  outsideId(door.id ?? `${service.id}/places/${at}`)

export function makeCatalogue(services: readonly Service[]): Catalogue {
  const byId = once(() => finder(services.map((service) => [service.id, service])))
  const terms = once(() => readTerms(services))
  const words = new WeakMap<Service, string>()
  const byOrganisation = once(() => {
    const groups = new Map<string, { organisation: Organisation; services: Service[] }>()
    for (const service of services) {
      const { organization: organisation } = service
      if (organisation === undefined) continue
      const group = groups.get(organisation.id) ?? { organisation, services: [] }
      group.services.push(service)
      groups.set(organisation.id, group)
    }
    return { list: [...groups.values()].map((one) => one.organisation), find: finder([...groups]) }
  })
  const doors = once(() =>
    services.flatMap((service) =>
      service.service_at_locations.map((door, at): DoorOf => ({ id: doorIdOf(service, door, at), door, service })),
    ),
  )
  const doorById = once(() => {
    const pairs = doors().map((one) => [one.id, one] as const)
    return finder([...pairs, ...pairs.map(([id, one]) => [one.door.id ?? id, one] as const)])
  })
  return {
    services,
    service: (id) => byId()(id),
    organisations: () => byOrganisation().list,
    organisation: (id) => byOrganisation().find(id),
    doors,
    door: (id) => doorById()(id),
    terms,
    words(service) {
      const found = words.get(service) ?? wordsOf(service)
      words.set(service, found)
      return found
    },
  }
}

function wordsOf(service: Service): string {
  const areas = service.service_areas.map(({ name }) => name)
  const places = service.service_at_locations.map(({ location }) => location?.name)
  const terms = service.attributes.map(({ taxonomy_term: term }) => term?.name.replaceAll('_', ' '))
  const all = [service.name, service.description, service.organization?.name, ...areas, ...places, ...terms]
  return ` ${plainWords(all.join(' ')).join(' ')}`
}

/** In small letters, without accents and signs. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Finds by its own id or the one given to the outside, which is worked out when somebody asks for such a one. */
function finder<T>(pairs: readonly (readonly [string, T])[]): (id: string) => T | undefined {
  const own = new Map(pairs)
  const outside = once(() => new Map(pairs.map(([id, one]) => [outsideId(id), one])))
  return (id) => own.get(id) ?? (isUuid(id) ? outside().get(id.toLowerCase()) : undefined)
}

function once<T>(make: () => T): () => T {
  let made: { is: T } | undefined
  return () => (made ??= { is: make() }).is
}
