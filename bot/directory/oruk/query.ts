import { Problem } from '../../http/problem.ts'

/** The parameters of the Open Referral UK 3.0 API. Any other is left alone. */
export interface Query {
  page: number
  /** Absent: as many as the list likes. */
  perPage?: number
  search?: string
  termId?: string
  taxonomyId?: string
  organisationId?: string
  /** Milliseconds since the epoch. */
  modifiedAfter?: number
  postcode?: string
  /** Metres. */
  proximity?: number
  minimal: boolean
  full: boolean
  fullService: boolean
  parentId?: string
}

const longest = 200

/** @throws {Problem} 400 with a sentence that names the parameter and what it should be */
export function readQuery(text: string): Query {
  const given = new URLSearchParams(text)
  const wordsOf = (name: string): string | undefined => {
    const value = given.get(name)?.trim()
    if (value === undefined || value === '') return undefined
    if (value.length > longest) throw wrong(name, `at most ${longest} letters long`)
    return value
  }
  const read = <T>(name: string, make: (value: string) => T | undefined, should: string): T | undefined => {
    const value = wordsOf(name)
    if (value === undefined) return undefined
    const made = make(value)
    if (made === undefined) throw wrong(name, should)
    return made
  }
  const format = wordsOf('format')
  if (format !== undefined && format !== 'json') throw wrong('format', '"json": this service gives no other')
  const count = (name: string): number | undefined => read(name, positive, 'a whole number from 1')
  const flag = (name: string): boolean => read(name, trueOrFalse, '"true" or "false"') ?? false
  const query: Query = {
    page: count('page') ?? 1,
    ...defined('perPage', count('per_page')),
    ...defined('search', wordsOf('search')),
    ...defined('termId', wordsOf('taxonomy_term_id')),
    ...defined('taxonomyId', wordsOf('taxonomy_id')),
    ...defined('organisationId', wordsOf('organization_id')),
    ...defined('parentId', wordsOf('parent_id')),
    ...defined('modifiedAfter', read('modified_after', time, 'a date or time such as 2026-01-31T09:00:00Z')),
    ...defined('postcode', read('postcode', postcode, 'a postcode such as "LS12 3AB", or the first half of one')),
    ...defined('proximity', read('proximity', metres, 'a number of metres above 0')),
    ...{ minimal: flag('minimal'), full: flag('full'), fullService: flag('full_service') },
  }
  if (query.proximity !== undefined && query.postcode === undefined) {
    throw new Problem(400, 'BadArgument', '"proximity" needs a "postcode" to measure from.')
  }
  return query
}

const wrong = (name: string, should: string): Problem =>
  new Problem(400, 'BadArgument', `"${name}" should be ${should}.`)

function defined<K extends keyof Query>(name: K, value: Query[K] | undefined): Partial<Pick<Query, K>> {
  return value === undefined ? {} : ({ [name]: value } as unknown as Pick<Query, K>)
}

const positive = (value: string): number | undefined =>
  /^\d{1,9}$/.test(value) && Number(value) >= 1 ? Number(value) : undefined

const trueOrFalse = (value: string): boolean | undefined =>
  ({ true: true, '1': true, false: false, '0': false })[value.toLowerCase()]

const metres = (value: string): number | undefined =>
  /^\d{1,8}(?:\.\d+)?$/.test(value) && Number(value) > 0 ? Number(value) : undefined

function time(value: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(value)) return undefined
  // A plus sign that was not written as %2B arrives as a space.
  const at = Date.parse(value.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, '$1T').replace(/ (\d{2}:?\d{2})$/, '+$1'))
  return Number.isNaN(at) ? undefined : at
}

/** In capitals, the two halves apart. */
function postcode(value: string): string | undefined {
  const match = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})?$/.exec(value.toUpperCase())
  if (match === null) return undefined
  const [, out = '', inner] = match
  return inner === undefined ? out : `${out} ${inner}`
}
