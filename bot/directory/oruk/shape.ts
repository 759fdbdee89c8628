import type { Service } from '../service.ts'
import { doorIdOf, type Catalogue, type DoorOf, type Organisation } from './catalogue.ts'
import { outsideId } from './ids.ts'
import {
  areasOf,
  attributesOf,
  contactsOf,
  costsOf,
  languagesOf,
  locationOf,
  schedulesOf,
  termOf,
} from './shapeParts.ts'
import type { Taxonomy } from './terms.ts'
import { emailOf, known, timeOf, uriOf } from './values.ts'

/** When a service was changed last, ISO time: by its feed, or by staff. */
export type ModifiedAt = (service: Service) => string | undefined

/** A service with what it has one of. */
export function serviceLine(service: Service, modifiedAt: ModifiedAt): object {
  const { organization: organisation } = service
  return known({
    id: outsideId(service.id),
    name: service.name,
    description: service.description,
    url: uriOf(service.url),
    email: emailOf(service.email),
    status: service.status,
    fees: service.fees,
    accreditations: service.accreditations,
    eligibility_description: service.eligibility_description,
    application_process: service.application_process,
    minimum_age: service.minimum_age,
    maximum_age: service.maximum_age,
    assured_date: service.assured_date,
    alert: service.alert,
    last_modified: timeOf(modifiedAt(service)),
    ...(organisation === undefined
      ? {}
      : { organization_id: outsideId(organisation.id), organization: organisationLine(organisation) }),
  })
}

/** A service with all that belongs to it. */
export function wholeService(service: Service, { terms }: Catalogue, modifiedAt: ModifiedAt): object {
  const places = service.service_at_locations.map((door, at) => {
    const id = doorIdOf(service, door, at)
    return doorLine({ id, door, service }, true)
  })
  return known({
    ...serviceLine(service, modifiedAt),
    ...nested(service, terms()),
    service_at_locations: places,
  })
}

function nested(service: Service, terms: ReturnType<Catalogue['terms']>): object {
  return {
    schedules: schedulesOf(service.schedules, service.id, { service_id: outsideId(service.id) }),
    service_areas: areasOf(service),
    languages: languagesOf(service),
    cost_options: costsOf(service),
    contacts: contactsOf(service),
    attributes: attributesOf(service, terms),
  }
}

function doorLine({ id, door, service }: DoorOf, full: boolean): Record<string, unknown> {
  const location = door.location === undefined ? undefined : (locationOf(door.location, id, full) as { id: string })
  const own = { service_at_location_id: id }
  return known({
    ...{ id, service_id: outsideId(service.id), location_id: location?.id, location },
    schedules: full ? schedulesOf(door.schedules, id, own) : undefined,
  })
}

/** A service at a place. @param full with everything of the service and of the place */
export function shownDoor(one: DoorOf, full: boolean, { terms }: Catalogue, modifiedAt: ModifiedAt): object {
  const service = serviceLine(one.service, modifiedAt)
  return { ...doorLine(one, full), service: full ? known({ ...service, ...nested(one.service, terms()) }) : service }
}

export function organisationLine({ id, name, description, website, email }: Organisation): object {
  // The schema wants a name and a description: an id that is a name is better than none.
  const shownName = name ?? id
  return known({
    ...{ id: outsideId(id), name: shownName, description: description ?? shownName },
    ...{ website: uriOf(website), email: emailOf(email) },
  })
}

export function wholeOrganisation(
  organisation: Organisation,
  services: readonly Service[],
  wholeOf: (service: Service) => object,
): object {
  return { ...organisationLine(organisation), services: services.map(wholeOf) }
}

export const shownTaxonomy = ({ id, name, description }: Taxonomy): object => ({ id, name, description })

export const wholeTaxonomy = (one: Taxonomy): object => ({
  ...shownTaxonomy(one),
  taxonomy_terms: one.terms.map(termOf),
})
