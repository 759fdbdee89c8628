import { parse } from 'csv-parse/sync'
import type { Raw } from './raw.ts'

/** A heading of the CSV that we read, and other names under which it is understood. */
export const headings: Readonly<Record<string, readonly string[]>> = {
  id: ['reference', 'ref'],
  name: ['title', 'service', 'service_name', 'group', 'group_name'],
  description: ['about', 'details', 'summary'],
  organisation: ['organization', 'provider', 'run_by'],
  status: [],
  website: ['url', 'link', 'web'],
  email: ['e_mail', 'email_address'],
  phone: ['telephone', 'tel', 'phone_number'],
  contact_name: ['contact'],
  venue: ['location', 'place'],
  address: ['address_1', 'street'],
  town: ['city'],
  postcode: ['postal_code', 'post_code'],
  latitude: ['lat'],
  longitude: ['lon', 'lng', 'long'],
  area: ['areas', 'service_area', 'area_served'],
  when: ['opening_times', 'times', 'days_and_times', 'schedule', 'opening_hours'],
  cost: ['price', 'fees', 'fee'],
  who_for: ['eligibility', 'whom_it_is_for', 'who_is_it_for'],
  how_to_join: ['how_to_access', 'application_process', 'referral'],
  minimum_age: ['min_age', 'age_from'],
  maximum_age: ['max_age', 'age_to'],
  languages: ['language'],
  access: ['accessibility'],
  categories: ['category', 'tags', 'type', 'taxonomy'],
  needs: ['need'],
  checked: ['last_checked', 'assured_date', 'date_checked'],
  updated: ['last_updated', 'last_modified', 'modified'],
}

const byAnyName = new Map(
  Object.entries(headings).flatMap(([name, others]) => [name, ...others].map((one) => [one, name] as const)),
)

export class NotACsv extends Error {}

/**
 * Rows of a CSV with a heading row as services in the shape of a feed, so that they are mended as any other. Comma,
 * semicolon or tab; UTF-8, or Windows-1252 as older spreadsheets write it.
 * @throws {NotACsv} with a sentence when no heading is called `name`
 */
export function readCsv(bytes: Buffer): { items: Raw[]; unknown: string[] } {
  const words = decode(bytes)
  let unknown: string[] = []
  const rows: Raw[] = parse(words, {
    bom: true,
    trim: true,
    columns: (given: string[]) => {
      const names = given.map((one) => byAnyName.get(plain(one)))
      if (!names.includes('name')) {
        throw new NotACsv(
          `The first line of the CSV should name its columns, one of them "name". It has: ${given.slice(0, 12).join(', ')}.`,
        )
      }
      unknown = given.filter((_one, at) => names[at] === undefined)
      // Of two columns with one meaning the first counts.
      return names.map((name, at) => (name !== undefined && names.indexOf(name) === at ? name : false))
    },
    delimiter: delimiterOf(words),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: 1_000_000,
  })
  return { items: rows.map(toRaw), unknown }
}

function toRaw(row: Raw): Raw {
  const cell = (name: string): string => {
    const value = row[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const several = (name: string): string[] =>
    cell(name)
      .split(/[;|\n]|,(?=\s*\S)/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
  const address = { address_1: cell('address'), city: cell('town'), postal_code: cell('postcode') }
  const hasPlace = [...Object.values(address), cell('venue'), cell('latitude')].some((one) => one !== '')
  return {
    id: cell('id'),
    name: cell('name'),
    description: cell('description'),
    status: cell('status'),
    url: cell('website'),
    email: cell('email'),
    assured_date: isoDay(cell('checked')),
    last_modified: isoDay(cell('updated')),
    minimum_age: cell('minimum_age'),
    maximum_age: cell('maximum_age'),
    eligibility_description: cell('who_for'),
    application_process: cell('how_to_join'),
    fees: cell('cost'),
    ...(cell('organisation') === '' ? {} : { organization: { name: cell('organisation') } }),
    contacts: [{ name: cell('contact_name'), phones: several('phone').map((number) => ({ number })) }],
    schedules: cell('when') === '' ? [] : [{ description: cell('when') }],
    service_areas: several('area').map((name) => ({ name, extent: cell('area') })),
    languages: several('languages').map((name) => ({ name })),
    service_at_locations: hasPlace
      ? [
          {
            location: {
              name: cell('venue'),
              latitude: cell('latitude'),
              longitude: cell('longitude'),
              addresses: [address],
              accessibility: several('access').map((description) => ({ description })),
            },
          },
        ]
      : [],
    attributes: several('needs').map((name, at) => ({
      link_type: at === 0 ? 'main' : 'also',
      taxonomy_term: { name: plain(name), taxonomy: 'better-conversations-needs' },
    })),
    taxonomy_terms: several('categories').map((name) => ({ name })),
  }
}

function plain(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
}

function delimiterOf(words: string): string {
  const first = words.slice(0, Math.max(0, words.search(/\r?\n/)) || words.length)
  const counts = [',', ';', '\t'].map((one) => [one, first.split(one).length] as const)
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** "21/03/2026" as people in the UK write it, or an ISO date. */
function isoDay(written: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(written) ?? []
  if (day === undefined || month === undefined || year === undefined) return written
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
