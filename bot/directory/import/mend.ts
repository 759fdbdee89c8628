import { createHash } from 'node:crypto'
import { serviceSchema, type Service } from '../service.ts'
import type { HeldText, StoredService } from '../stored.ts'
import { isNeed } from '../../understanding/needs.ts'
import { holdContacts, mendContacts, mendMail } from './contacts.ts'
import { isAllOver, mendDay, mendSchedules } from './days.ts'
import type { Draft } from './draft.ts'
import { hostOf, webAddress } from './links.ts'
import { notesOf, type Note, type Notes, type Why } from './notes.ts'
import { mendPlaces, mendAreas } from './places.ts'
import { plainText } from './plainText.ts'
import type { Locate } from './points.ts'
import { findPrivate, withoutPrivate } from './private.ts'
import { known } from './raw.ts'

export interface MendParts {
  locate: Locate
  now: Date
  /** May the source say how a service takes part in suggestions (roles)? Only a file that somebody here put there. */
  trustsRoles: boolean
}

export interface Mended {
  stored: StoredService | null
  /** Terms of taxonomies that are not ours, plain. */
  terms: string[]
  notes: Note[]
}

/** Characters; more is no description of a group. */
const longest = { name: 160, description: 4_000, field: 1_000 } as const
const mostTerms = 40
const years = 2
const aYear = 365.25 * 24 * 60 * 60 * 1000

/** One service made sound, or left out; what was done is noted. */
export function mend(draft: Draft, parts: MendParts): Mended {
  const named = nameOf(draft)
  const { id, isNew } = idOf(draft, named.name)
  const notes = notesOf(id, named.name)
  const leave = (why: Why<'left out'>): Mended => {
    notes.add('left out', why)
    return { stored: null, terms: [], notes: notes.all() }
  }
  if (named.name === '') return leave('no name')
  for (const note of named.notes) notes.add('mended', note)
  if (isNew) notes.add('mended', 'new id')
  if (
    draft.status === 'inactive' ||
    draft.status === 'defunct' ||
    /^(closed|deleted|archived|suspended|draft|expired)$/.test(draft.status)
  ) {
    return leave('inactive')
  }
  const url = webAddress(draft.url, notes, 'url')
  const website = webAddress(draft.organization?.website, notes, 'organization.website')
  const ownHosts = [...hostOf(url), ...hostOf(website)]
  const words = (given: string | undefined, field: string, most: number = longest.field): string | undefined => {
    if (given === undefined) return undefined
    return plainText(given, most, notes, field, { ownHosts, lines: field === 'description' }) || undefined
  }
  const description = words(draft.description, 'description', longest.description) ?? ''
  if (isDead(named.name, description)) return leave('dead')
  const schedules = mendSchedules(draft.schedules, words, notes)
  const places = mendPlaces(draft.service_at_locations, { words, locate: parts.locate, notes })
  if (isAllOver([...schedules, ...places.flatMap((one) => one.schedules)], parts.now)) return leave('over')
  const service = serviceSchema.parse(
    known({
      id,
      name: named.name,
      status: statusOf(draft.status, notes),
      description,
      url,
      email: mendMail(draft.email, notes, 'email'),
      alert: words(draft.alert, 'alert'),
      assured_date: mendDay(draft.assured_date, parts.now, notes, 'assured_date'),
      last_modified: mendDay(draft.last_modified, parts.now, notes, 'last_modified'),
      ...agesOf(draft, notes),
      eligibility_description: words(draft.eligibility_description, 'eligibility_description'),
      application_process: words(draft.application_process, 'application_process'),
      fees: words(draft.fees, 'fees'),
      accreditations: words(draft.accreditations, 'accreditations'),
      organization: organizationOf(draft, website, words, notes),
      service_areas: mendAreas(draft.service_areas, words, notes),
      service_at_locations: places,
      schedules,
      languages: full(
        draft.languages.slice(0, 30).map((one) =>
          known({
            name: words(one.name, 'languages.name', 60),
            code: words(one.code, 'languages.code', 12),
            note: words(one.note, 'languages.note', 200),
          }),
        ),
      ),
      cost_options: full(
        draft.cost_options.slice(0, 20).map((one) =>
          known({
            option: words(one.option, 'cost_options.option', 300),
            amount: one.amount !== undefined && one.amount >= 0 && one.amount < 100_000 ? one.amount : undefined,
            currency: words(one.currency, 'cost_options.currency', 12),
            amount_description: words(one.amount_description, 'cost_options.amount_description', 300),
          }),
        ),
      ),
      contacts: mendContacts(draft.contacts, words, notes),
      attributes: attributesOf(draft, parts.trustsRoles, notes),
    }),
  )
  mark(service, parts.now, notes)
  const stored = holdBack(service, notes)
  const terms = draft.terms.slice(0, mostTerms).flatMap((term) => words(term, 'taxonomy_term', 120) ?? [])
  return { stored, terms, notes: notes.all() }
}

/** A row that says nothing is no row. */
function full<T extends object>(rows: readonly T[]): T[] {
  return rows.filter((row) => Object.keys(row).length > 0)
}

function nameOf(draft: Draft): { name: string; notes: Why<'mended'>[] } {
  const quiet = notesOf('', '')
  const name = plainText(draft.name, longest.name, quiet, 'name')
  const notes = quiet.all().map(({ why }) => why as Why<'mended'>)
  if (/\p{L}/u.test(name)) return { name, notes }
  const organization = plainText(draft.organization?.name ?? '', longest.name, quiet, 'name')
  return /\p{L}/u.test(organization)
    ? { name: organization, notes: ['name from organisation'] }
    : { name: '', notes: [] }
}

/** Ids stand in addresses and file names of ours: only plain ones are taken over. */
function idOf(draft: Draft, name: string): { id: string; isNew: boolean } {
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(draft.id)) return { id: draft.id, isNew: false }
  const first = draft.service_at_locations[0]?.location?.addresses[0]?.postal_code ?? ''
  const told = draft.id === '' ? [name, draft.organization?.name ?? '', first] : [draft.id]
  const hash = createHash('sha256').update(JSON.stringify(told)).digest('hex')
  return {
    id: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
    isNew: true,
  }
}

function statusOf(given: string, notes: Notes): Service['status'] {
  if (given === 'temporarily closed' || given === 'temporarily_closed') {
    notes.add('marked', 'closed')
    return 'temporarily closed'
  }
  if (given !== '' && given !== 'active') notes.add('mended', 'status unknown')
  return 'active'
}

const deadName =
  /\bdo not use\b|[[(]\s*(closed|ended|archived?|deleted|duplicate|inactive|discontinued|cancelled|expired|old)\s*[\])]|^\s*(zz+|xx+|test|testing|dummy|delete|deleted|duplicate|tbc|closed|archived)\b\s*[-:–]?\s*(service|record|entry|\d*|please)*\s*$|^(closed|archived|deleted|duplicate|delete me|test service)\s*[-:–]|\blorem ipsum\b|[-–]\s*(now closed|closed|ended|discontinued)\s*$/i
const deadWords =
  /^(this|the|our) (service|group|club|organisation|project|class|session|cafe|centre|charity)s? (has|have|is|are) (now |been |permanently |sadly |since )*(closed|ended|finished|stopped|ceased|disbanded|discontinued|no longer (running|operating|available|meeting|active|open|provided|offered))|^(now closed|permanently closed|no longer (running|available|operating|active|exists)|lorem ipsum|this is a test\b|test (record|entry|service)\b|service (closed|ended|withdrawn))/i

function isDead(name: string, description: string): boolean {
  return deadName.test(name) || deadWords.test(description.slice(0, 200))
}

function agesOf(draft: Draft, notes: Notes): Pick<Service, 'minimum_age' | 'maximum_age'> {
  const isAge = (age: number | undefined): age is number => age !== undefined && age >= 0 && age <= 120
  let [low, high] = [draft.minimum_age, draft.maximum_age]
  if ((low !== undefined && !isAge(low)) || (high !== undefined && !isAge(high))) notes.add('mended', 'age left out')
  if (isAge(low) && isAge(high) && low > high) {
    notes.add('mended', 'age left out')
    low = high = undefined
  }
  // From 0 and up to 99 or more are how forms write "everybody".
  const minimum = isAge(low) && low > 0 ? low : undefined
  const maximum = isAge(high) && high > 0 && high < 99 ? high : undefined
  return known({ minimum_age: minimum, maximum_age: maximum })
}

type Words = (given: string | undefined, field: string, most?: number) => string | undefined

function organizationOf(
  { organization }: Draft,
  website: string | undefined,
  words: Words,
  notes: Notes,
): Service['organization'] | undefined {
  if (organization === undefined) return undefined
  return known({
    id: organization.id.slice(0, 100),
    name: words(organization.name, 'organization.name', longest.name),
    description: words(organization.description, 'organization.description'),
    website,
    email: mendMail(organization.email, notes, 'organization.email'),
  })
}

/** Terms of our own taxonomies, which another service like this one gives, as far as they may come from there. */
function attributesOf(draft: Draft, trustsRoles: boolean, notes: Notes): Service['attributes'] {
  return draft.attributes.slice(0, 100).filter(({ taxonomy_term: term }) => {
    const isRole = term?.taxonomy === 'better-conversations-role'
    const isTag = term?.taxonomy === 'better-conversations-needs'
    const isFine = isTag ? isNeed(term.name) : !isRole || trustsRoles
    if (!isFine) notes.add('mended', 'tag left out')
    return isFine && (term?.name.length ?? 0) <= 100
  })
}

function mark(service: Service, now: Date, notes: Notes): void {
  const last = [service.assured_date ?? '', service.last_modified ?? ''].sort().at(-1) ?? ''
  if (last === '') notes.add('marked', 'undated')
  else if (now.getTime() - Date.parse(last) > years * aYear) notes.add('marked', 'old', last.slice(0, 10))
  if (service.description === '') notes.add('marked', 'no words')
  const hasPoint = service.service_at_locations.some((one) => one.location?.latitude !== undefined)
  if (!hasPoint) notes.add('marked', 'no place')
  const hasContact = service.contacts.some((one) => one.phones.length > 0 || one.email !== undefined)
  if (!hasContact && service.url === undefined && service.email === undefined) notes.add('marked', 'no contact')
}

/** Cuts out what is a person's own, and keeps the whole text for staff. */
function holdBack(service: Service, notes: Notes): StoredService {
  const held: HeldText[] = []
  const groupNames = [service.name, service.organization?.name ?? '']
  const look = (given: string | undefined, path: string): string | undefined => {
    if (given === undefined || given === '') return given
    const found = findPrivate(given, groupNames)
    if (found.length === 0) return given
    for (const { kind } of found) notes.add('held', kind, path)
    held.push({ path, whole: given, found: found.map(({ kind, words }) => ({ kind, words })) })
    return withoutPrivate(given, found)
  }
  const shown = structuredClone(service)
  for (const field of [
    'description',
    'alert',
    'eligibility_description',
    'application_process',
    'fees',
    'accreditations',
  ] as const) {
    const left = look(shown[field], field)
    if (left !== undefined) shown[field] = left
  }
  if (shown.organization !== undefined) {
    const left = look(shown.organization.description, 'organization.description')
    if (left !== undefined) shown.organization.description = left
  }
  lookAtTimes(shown.schedules, 'schedules', look)
  for (const [at, one] of shown.service_at_locations.entries()) {
    const path = `service_at_locations.${String(at)}`
    lookAtTimes(one.schedules, `${path}.schedules`, look)
    for (const field of ['description', 'transportation'] as const) {
      const left = look(one.location?.[field], `${path}.location.${field}`)
      if (one.location !== undefined && left !== undefined) one.location[field] = left
    }
  }
  holdContacts(shown, groupNames, held, notes)
  return held.length === 0 ? { service: shown } : { service: shown, held }
}

function lookAtTimes(
  schedules: Service['schedules'],
  path: string,
  look: (given: string | undefined, path: string) => string | undefined,
): void {
  for (const [at, one] of schedules.entries()) {
    for (const field of ['description', 'notes'] as const) {
      const left = look(one[field], `${path}.${String(at)}.${field}`)
      if (left !== undefined) one[field] = left
    }
  }
}
