import type { Service } from '../service.ts'
import { outsideId } from './ids.ts'
import type { Terms } from './terms.ts'
import { known, uriOf } from './values.ts'

/**
 * The nested things of a service as Open Referral UK 3.0 has them, with the fields of HSDS 3.0 that its profile leaves out
 * (phones, transport), which it allows besides. What has no id of its own gets one from where it stands.
 */

type Schedule = Service['schedules'][number]
type Door = Service['service_at_locations'][number]
type Location = NonNullable<Door['location']>
type Address = Location['addresses'][number]

/** @param base what the list belongs to: "armley-helping-hands/schedules" */
const idAt = (base: string, at: number): string => outsideId(`${base}/${at}`)

export function schedulesOf(schedules: readonly Schedule[], base: string, owner: object): object[] {
  return schedules.map(({ until, ...schedule }, at) =>
    known({ id: idAt(`${base}/schedules`, at), ...owner, ...scheduleRule(schedule), until }),
  )
}

/** The profile knows weeks and months alone: a day that comes every day is a week of seven, any other rule stays in the words. */
function scheduleRule({ freq, interval, byday, bymonthday, ...others }: Omit<Schedule, 'until'>): object {
  const rule = freq?.toUpperCase()
  if (rule === 'WEEKLY' || rule === 'MONTHLY') return { freq: rule, interval, byday, bymonthday, ...others }
  if (rule === 'DAILY' && (interval ?? 1) === 1)
    return { freq: 'WEEKLY', byday: byday ?? 'MO,TU,WE,TH,FR,SA,SU', ...others }
  return others
}

export function areasOf({ id, service_areas: areas }: Service): object[] {
  return areas.map(({ name, extent }, at) => {
    const shape = extent === undefined ? {} : { extent, extent_type: 'text' }
    return known({ id: idAt(`${id}/areas`, at), service_id: outsideId(id), name, ...shape })
  })
}

export function contactsOf({ id, contacts }: Service): object[] {
  return contacts.map(({ phones, ...contact }, at) => {
    const numbers = phones.map((phone, nth) => known({ id: idAt(`${id}/contacts/${at}/phones`, nth), ...phone }))
    return known({ id: idAt(`${id}/contacts`, at), service_id: outsideId(id), ...contact, phones: numbers })
  })
}

export function costsOf({ id, cost_options: costs }: Service): object[] {
  return costs.map((cost, at) => known({ id: idAt(`${id}/costs`, at), service_id: outsideId(id), ...cost }))
}

export function languagesOf({ id, languages }: Service): object[] {
  return languages.map((one, at) => known({ id: idAt(`${id}/languages`, at), service_id: outsideId(id), ...one }))
}

export function attributesOf({ id, attributes }: Service, terms: Terms): object[] {
  return attributes.map((one, at) => {
    const term = terms.of(one)
    const its = term === undefined ? {} : { taxonomy_term_id: term.id, taxonomy_term: termOf(term) }
    const { link_type: linkType, value } = one
    return known({ id: idAt(`${id}/attributes`, at), link_id: outsideId(id), link_type: linkType, value, ...its })
  })
}

export function termOf({ id, name, description, taxonomy, taxonomyId }: NonNullable<ReturnType<Terms['of']>>): object {
  return { id, name, description, taxonomy, taxonomy_id: taxonomyId }
}

/** @param id of the place to which it belongs, if it has none itself @param full with addresses and access */
export function locationOf(location: Location, id: string, full: boolean): object {
  const own = outsideId(location.id ?? `${id}/location`)
  const { addresses, accessibility, location_type: type, transportation, ...others } = location
  const more = full
    ? {
        transportation,
        addresses: addresses.flatMap((one, at) => addressOf(one, idAt(`${own}/addresses`, at), own)),
        accessibility: accessibility.map(({ url, ...one }, at) =>
          known({ id: idAt(`${own}/accessibility`, at), location_id: own, ...one, url: uriOf(url) }),
        ),
      }
    : {}
  return known({ ...others, id: own, location_type: locationType(type, location), ...more })
}

const types = ['physical', 'postal', 'virtual']
const locationType = (type: string | undefined, { latitude, addresses }: Location): string =>
  type !== undefined && types.includes(type)
    ? type
    : latitude !== undefined || addresses.length > 0
      ? 'physical'
      : 'virtual'

/** The schema wants each of these in every address: what is not known is empty, and one of which nothing is known is left out. */
function addressOf(address: Address, id: string, locationId: string): object[] {
  const { address_1: first, address_2: second, address_type: type, country, region, ...others } = address
  if (first === undefined && address.postal_code === undefined && address.city === undefined) return []
  return [
    known({
      ...{ id, location_id: locationId },
      address_1: [first, second].filter((line) => line !== undefined && line !== '').join(', '),
      ...{ city: '', state_province: '', postal_code: '' },
      ...known(others),
      region,
      country: country ?? 'GB',
      address_type: type !== undefined && types.includes(type) ? type : 'physical',
    }),
  ]
}
