import type { Service } from '../service.ts'
import { taxonomies } from '../service.ts'
import type { Draft } from './draft.ts'
import { known, lists, number, objectIn, text, type Raw } from './raw.ts'

/**
 * A service of Open Referral UK 1.0, Open Referral UK 3.0 or HSDS 3.0 in our shape. The three give the same things other
 * names, and no name means two things, so one reader reads all, and feeds that mix them too. Null when it is no service.
 */
export function readService(raw: Raw): Draft | null {
  const organization = objectIn(raw, 'organization')
  const eligibility = lists(raw, 'eligibilitys', 'eligibilities', 'eligibility')
  const atLocations = lists(raw, 'service_at_locations')
  const id = text(raw, 'id') ?? ''
  const name = text(raw, 'name') ?? text(raw, 'alternate_name') ?? ''
  if (id === '' && name === '') return null
  return known({
    id,
    name,
    status: text(raw, 'status')?.toLowerCase() ?? '',
    description: text(raw, 'description') ?? text(raw, 'interpretation_services') ?? '',
    url: text(raw, 'url', 'website'),
    email: text(raw, 'email'),
    alert: text(raw, 'alert'),
    assured_date: text(raw, 'assured_date'),
    last_modified: text(raw, 'last_modified') ?? lastAction(raw),
    minimum_age: number(raw, 'minimum_age') ?? least(eligibility, 'minimum_age'),
    maximum_age: number(raw, 'maximum_age') ?? most(eligibility, 'maximum_age'),
    eligibility_description: text(raw, 'eligibility_description') ?? joined(eligibility, 'eligibility'),
    application_process: text(raw, 'application_process') ?? text(raw, 'attending_access'),
    fees: text(raw, 'fees', 'fees_description'),
    accreditations: text(raw, 'accreditations'),
    organization: organizationOf(organization, raw),
    service_areas: lists(raw, 'service_areas').map((one) =>
      known({ name: text(one, 'name', 'service_area', 'description'), extent: text(one, 'extent') }),
    ),
    service_at_locations: [
      ...atLocations.map((one) =>
        known({
          id: text(one, 'id'),
          location: locationOf(objectIn(one, 'location')),
          schedules: schedulesOf(one),
        }),
      ),
      // Some feeds put the places right at the service.
      ...lists(raw, 'locations', 'location').map((one) => ({ location: locationOf(one), schedules: [] })),
    ],
    schedules: schedulesOf(raw),
    languages: lists(raw, 'languages').map((one) =>
      known({ name: text(one, 'name', 'language'), code: text(one, 'code'), note: text(one, 'note') }),
    ),
    cost_options: lists(raw, 'cost_options').map((one) =>
      known({
        option: text(one, 'option'),
        amount: number(one, 'amount'),
        currency: text(one, 'currency'),
        amount_description: text(one, 'amount_description'),
      }),
    ),
    contacts: contactsOf(raw, atLocations, organization),
    attributes: ownAttributes(raw),
    terms: termsOf(raw, eligibility),
  })
}

function organizationOf(from: Raw, service: Raw): Service['organization'] | undefined {
  const id = text(from, 'id') ?? text(service, 'organization_id')
  const name = text(from, 'name')
  if (id === undefined && name === undefined) return undefined
  return known({
    id: id ?? name ?? '',
    name,
    description: text(from, 'description'),
    website: text(from, 'website', 'url'),
    email: text(from, 'email'),
  })
}

type Location = NonNullable<Service['service_at_locations'][number]['location']>

function locationOf(from: Raw): Location {
  return known({
    id: text(from, 'id'),
    location_type: text(from, 'location_type'),
    name: text(from, 'name'),
    description: text(from, 'description'),
    latitude: number(from, 'latitude'),
    longitude: number(from, 'longitude'),
    external_identifier: text(from, 'external_identifier'),
    external_identifier_type: text(from, 'external_identifier_type'),
    transportation: text(from, 'transportation'),
    addresses: lists(from, 'addresses', 'physical_addresses', 'address').map((one) =>
      known({
        address_1: text(one, 'address_1'),
        address_2: text(one, 'address_2'),
        city: text(one, 'city'),
        region: text(one, 'region'),
        state_province: text(one, 'state_province'),
        postal_code: text(one, 'postal_code', 'postcode'),
        country: text(one, 'country'),
        address_type: text(one, 'address_type'),
      }),
    ),
    accessibility: lists(from, 'accessibility', 'accessibility_for_disabilities').map((one) =>
      known({
        description: text(one, 'description', 'accessibility'),
        details: text(one, 'details'),
        url: text(one, 'url'),
      }),
    ),
  })
}

type Schedule = Service['schedules'][number]

function schedulesOf(from: Raw): Schedule[] {
  return lists(from, 'schedules', 'regular_schedules', 'regular_schedule').map(
    (one) =>
      known({
        description: text(one, 'description'),
        freq: text(one, 'freq'),
        interval: number(one, 'interval'),
        // 1.0 gives one weekday a row.
        byday: text(one, 'byday', 'weekday'),
        bymonthday: text(one, 'bymonthday'),
        dtstart: text(one, 'dtstart'),
        until: text(one, 'until'),
        valid_from: text(one, 'valid_from'),
        valid_to: text(one, 'valid_to'),
        opens_at: text(one, 'opens_at'),
        closes_at: text(one, 'closes_at'),
        notes: text(one, 'notes'),
      }) as Schedule,
  )
}

type Contact = Service['contacts'][number]

/** The service's own first, then those of its places, then its organisation's: the first telephone is the one that is shown. */
function contactsOf(raw: Raw, atLocations: readonly Raw[], organization: Raw): Contact[] {
  const places = atLocations.flatMap((one) => [one, objectIn(one, 'location')])
  const holders = [raw, ...places, organization]
  return holders.flatMap((holder) => {
    const plain = phonesOf(holder)
    return [...(plain.length === 0 ? [] : [{ phones: plain }]), ...lists(holder, 'contacts').map(contactOf)]
  })
}

function contactOf(from: Raw): Contact {
  return known({
    name: text(from, 'name'),
    title: text(from, 'title'),
    department: text(from, 'department'),
    email: text(from, 'email'),
    phones: phonesOf(from),
  })
}

function phonesOf(from: Raw): Contact['phones'] {
  return lists(from, 'phones').flatMap((one) => {
    const given = text(one, 'number')
    if (given === undefined) return []
    return [
      known({
        number: given,
        extension: text(one, 'extension'),
        type: text(one, 'type'),
        description: text(one, 'description'),
      }),
    ]
  })
}

const ours: readonly string[] = Object.values(taxonomies)

/** What another service like this one gave, with our own terms. */
function ownAttributes(raw: Raw): Service['attributes'] {
  return lists(raw, 'attributes').flatMap((one) => {
    const term = objectIn(one, 'taxonomy_term')
    const [taxonomy, name] = [text(term, 'taxonomy'), text(term, 'name', 'term')]
    if (taxonomy === undefined || name === undefined || !ours.includes(taxonomy)) return []
    const kept = known({ link_type: text(one, 'link_type'), value: text(one, 'value') })
    return [{ ...kept, taxonomy_term: { name, taxonomy } }]
  })
}

function termsOf(raw: Raw, eligibility: readonly Raw[]): string[] {
  const attributes = lists(raw, 'attributes')
    .map((one) => objectIn(one, 'taxonomy_term'))
    .filter((term) => !ours.includes(text(term, 'taxonomy') ?? ''))
  const old = [
    ...lists(raw, 'service_taxonomys', 'service_taxonomies'),
    ...eligibility.flatMap((one) => lists(one, 'taxonomys', 'taxonomies', 'link_taxonomies')),
  ].map((one) => ('taxonomy' in one && typeof one['taxonomy'] === 'object' ? objectIn(one, 'taxonomy') : one))
  const terms = [...attributes, ...old, ...lists(raw, 'taxonomies', 'taxonomy_terms', 'categories')]
  return [...new Set(terms.flatMap((term) => text(term, 'name', 'term', 'label') ?? []))]
}

/** 1.0 keeps when something was done last in a list of its own. */
function lastAction(raw: Raw): string | undefined {
  return lists(raw, 'metadata')
    .flatMap((one) => text(one, 'last_action_date') ?? [])
    .sort()
    .at(-1)
}

function least(from: readonly Raw[], name: string): number | undefined {
  const all = from.flatMap((one) => number(one, name) ?? [])
  // One group without a lower bound: there is none.
  return all.length > 0 && all.length === from.length ? Math.min(...all) : undefined
}

function most(from: readonly Raw[], name: string): number | undefined {
  const all = from.flatMap((one) => number(one, name) ?? [])
  return all.length > 0 && all.length === from.length ? Math.max(...all) : undefined
}

function joined(from: readonly Raw[], name: string): string | undefined {
  const all = [...new Set(from.flatMap((one) => text(one, name) ?? []))]
  return all.length === 0 ? undefined : all.join('; ')
}

/** The list in a page, under whichever name; null when it holds none. */
export function itemsIn(page: unknown): unknown[] | null {
  if (Array.isArray(page)) return page as unknown[]
  if (typeof page !== 'object' || page === null) return null
  const from = page as Raw
  for (const name of ['contents', 'content', 'services', 'data', 'items', 'results']) {
    const list = from[name]
    if (Array.isArray(list)) return list as unknown[]
  }
  // One service alone.
  return text(from, 'id') !== undefined && text(from, 'name') !== undefined ? [from] : null
}

/** In words for the report: which standard the page follows. */
export function formatOf(page: unknown): string {
  if (Array.isArray(page)) return 'HSDS (a plain list)'
  if (typeof page === 'object' && page !== null) {
    if ('contents' in page) return 'Open Referral UK 3.0 or HSDS 3.0'
    if ('content' in page) return 'Open Referral UK 1.0'
  }
  return 'JSON'
}
