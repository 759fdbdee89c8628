import type { Service } from '../service.ts'
import { mendSchedules } from './days.ts'
import type { Notes } from './notes.ts'
import { mendPoint, mendPostcode, outcodeOf, type Locate } from './points.ts'
import { known } from './raw.ts'

type Place = Service['service_at_locations'][number]
type Location = NonNullable<Place['location']>
type Words = (given: string | undefined, field: string, most?: number) => string | undefined

interface PlaceParts {
  words: Words
  locate: Locate
  notes: Notes
}

const mostPlaces = 40
const mostAreas = 60
const at = 'service_at_locations'

export function mendPlaces(given: readonly Place[], parts: PlaceParts): Place[] {
  if (given.length > mostPlaces) parts.notes.add('mended', 'too many', at)
  const seen = new Set<string>()
  return given.slice(0, mostPlaces).flatMap((one) => {
    const schedules = mendSchedules(one.schedules, parts.words, parts.notes, `${at}.schedules`)
    const location = one.location === undefined ? undefined : mendLocation(one.location, parts)
    if (location === undefined && schedules.length === 0) return []
    // Feeds that give a place at the service and in its list give it twice.
    const key = JSON.stringify([location, schedules])
    if (seen.has(key)) return []
    seen.add(key)
    return [known({ id: one.id?.slice(0, 100), location, schedules })]
  })
}

function mendLocation(given: Location, { words, locate, notes }: PlaceParts): Location | undefined {
  const addresses = given.addresses.slice(0, 5).map(
    (one) =>
      known({
        address_1: words(one.address_1, `${at}.address_1`, 160),
        address_2: words(one.address_2, `${at}.address_2`, 160),
        city: words(one.city, `${at}.city`, 80),
        region: words(one.region, `${at}.region`, 80),
        state_province: words(one.state_province, `${at}.state_province`, 80),
        postal_code: mendPostcode(one.postal_code) ?? words(one.postal_code, `${at}.postal_code`, 12),
        country: words(one.country, `${at}.country`, 60),
        address_type: words(one.address_type, `${at}.address_type`, 40),
      }) as Location['addresses'][number],
  )
  const postcode = addresses.map((one) => one.postal_code).find((one) => mendPostcode(one) !== undefined)
  const isVirtual = given.location_type === 'virtual'
  const point = isVirtual ? undefined : mendPoint(given.latitude, given.longitude, postcode, locate, notes)
  const outcode =
    outcodeOf(postcode) ??
    (given.external_identifier_type === 'outcode' ? outcodeOf(given.external_identifier) : undefined)
  const name = words(given.name, `${at}.name`, 160) ?? addresses.map(lineOf).find((line) => line !== '')
  const kept = known({
    id: given.id?.slice(0, 100),
    location_type: words(given.location_type, `${at}.location_type`, 40),
    name,
    description: words(given.description, `${at}.description`),
    ...point,
    ...(outcode === undefined ? {} : { external_identifier: outcode, external_identifier_type: 'outcode' }),
    transportation: words(given.transportation, `${at}.transportation`, 600),
    addresses: addresses.filter((one) => Object.keys(one).length > 0),
    accessibility: given.accessibility.slice(0, 20).flatMap((one) => {
      const left = known({
        description: words(one.description, `${at}.accessibility`, 400),
        details: words(one.details, `${at}.accessibility`, 600),
      })
      return Object.keys(left).length === 0 ? [] : [left]
    }),
  }) as Location
  const says = Object.keys(kept).length - (kept.id === undefined ? 0 : 1) > 2 || kept.addresses.length > 0
  return says || kept.accessibility.length > 0 ? kept : undefined
}

function lineOf({ address_1: street, city, postal_code: code }: Location['addresses'][number]): string {
  return [street, city ?? outcodeOf(code)].filter((one) => one !== undefined).join(', ')
}

/** Names, and the half postcodes that stand anywhere in their extent. Shapes on a map (GeoJSON) are not read. */
export function mendAreas(given: Service['service_areas'], words: Words, notes: Notes): Service['service_areas'] {
  if (given.length > mostAreas) notes.add('mended', 'too many', 'service_areas')
  return given.slice(0, mostAreas).flatMap((one) => {
    const name = words(one.name, 'service_areas.name', 120)
    const extent =
      one.extent === undefined || /[{[]/.test(one.extent) ? [] : one.extent.slice(0, 2_000).split(/[\s,;]+/)
    const outcodes = [...new Set(extent.flatMap((code) => outcodeOf(code) ?? []))]
    const kept = known({ name, extent: outcodes.length === 0 ? undefined : outcodes.join(', ') })
    return Object.keys(kept).length === 0 ? [] : [kept]
  })
}
