import { makeDirectory } from '../../bot/directory/makeDirectory.ts'
import { serviceSchema, taxonomies } from '../../bot/directory/service.ts'
import type { ServiceData } from '../../bot/directory/service.ts'
import type { Place, Wish } from '../../dialogs/ports.ts'

const here: Place = { name: 'Milltown', outcode: 'ZZ1', latitude: 54, longitude: -1.5 }
/** Degrees of latitude in a kilometre. */
const kilometre = 1 / 111.2

interface Facts {
  needs: string[]
  /** Kilometres to the north of the person. */
  away?: number
  about?: string
  area?: string
  outcodes?: string
  role?: string
  audience?: [string, string]
  organization?: string
  phone?: boolean
}

function service(id: string, facts: Facts): ServiceData {
  const { needs, away = 1, about = '', area, outcodes, role, audience, organization = id, phone = true } = facts
  const term = (taxonomy: string, name: string, link_type = 'main') => ({
    link_type,
    taxonomy_term: { name, taxonomy },
  })
  return {
    id,
    name: id,
    description: about,
    status: 'active',
    organization: { id: organization },
    service_areas: area === undefined && outcodes === undefined ? [] : [{ name: area ?? '', extent: outcodes ?? '' }],
    service_at_locations: [{ location: { latitude: 54 + away * kilometre, longitude: -1.5 } }],
    contacts: phone ? [{ phones: [{ number: '01632 960000' }] }] : [],
    attributes: [
      ...needs.map((need) => term(taxonomies.needs, need)),
      ...(role === undefined ? [] : [term(taxonomies.role, role)]),
      ...(audience === undefined ? [] : [term(taxonomies.audience, ...audience)]),
    ],
  }
}

function ask(services: Record<string, Facts>, wish: Partial<Wish>) {
  const all = Object.entries(services).map(([id, facts]) => serviceSchema.parse(service(id, facts)))
  return makeDirectory(all).suggest({ words: [], needs: [], place: here, strengths: [], not: [], ...wish })
}
const ids = (found: ReturnType<typeof ask>): string[] => found.connections.map((one) => one.id)

test('up to five kilometres is near; further fits only when nothing nearer does, and then it says so', () => {
  const wish = { needs: ['men_shed'] }
  expect(ask({ a: { needs: ['men_shed'], away: 4.8 } }, wish)).toMatchObject({ fits: true })
  expect(ask({ a: { needs: ['men_shed'], away: 6 } }, wish)).toMatchObject({ fits: false, connections: [{ id: 'a' }] })
  expect(ask({ a: { needs: ['men_shed'], away: 14 } }, wish).connections).toEqual([])
})

test('for a group of their own community people go further', () => {
  const club: Facts = { needs: ['loneliness'], away: 9, audience: ['deaf_blind', 'only'] }
  expect(ask({ club }, { needs: ['loneliness'], words: ['I am deaf'] })).toMatchObject({ fits: true })
  expect(ask({ club }, { needs: ['loneliness'], words: ['I am bored'] }).connections).toEqual([])
})

test('a network of the own neighbourhood goes before a nearer place that is for everybody', () => {
  const services: Record<string, Facts> = {
    centre: { needs: ['loneliness'], away: 0, about: 'company' },
    network: { needs: ['loneliness'], away: 3, role: 'network', area: 'Milltown', outcodes: 'ZZ1' },
  }
  expect(ids(ask(services, { needs: ['loneliness'], words: ['some company'] }))[0]).toBe('network')
})

test('a network of another neighbourhood goes behind a place that is for everybody', () => {
  const services: Record<string, Facts> = {
    centre: { needs: ['loneliness'], away: 3 },
    network: { needs: ['loneliness'], away: 1, role: 'network', area: 'Elsewhere', outcodes: 'ZZ5' },
  }
  expect(ids(ask(services, { needs: ['loneliness'] }))[0]).toBe('centre')
})

test('the second suggestion meets what the first does not', () => {
  const services: Record<string, Facts> = {
    chat1: { needs: ['loneliness'] },
    chat2: { needs: ['loneliness'], away: 1.1 },
    memory: { needs: ['dementia'], away: 2 },
  }
  expect(ids(ask(services, { needs: ['loneliness', 'dementia'], words: ['memory'] })).slice(0, 2)).toEqual([
    'chat1',
    'memory',
  ])
})

test('two doors of one organisation are no choice', () => {
  const services: Record<string, Facts> = {
    one: { needs: ['loneliness'], organization: 'same' },
    two: { needs: ['loneliness'], organization: 'same', away: 1.1 },
    three: { needs: ['loneliness'], away: 4 },
  }
  expect(ids(ask(services, { needs: ['loneliness'] })).slice(0, 2)).toEqual(['one', 'three'])
})

test('“people who speak my language” is not met by somebody else’s community', () => {
  const irish: Facts = { needs: ['faith_culture', 'lunch_club'], audience: ['irish', 'mainly'] }
  const found = ask({ irish }, { needs: ['faith_culture'], words: ['other Ukrainians'] })
  expect(found.connections).toEqual([])
  expect(ids(ask({ irish }, { needs: ['faith_culture'], words: ['other Irish people'] }))).toEqual(['irish'])
  expect(ask({ irish }, { needs: ['lunch_club', 'faith_culture'] }).connections[0]?.because.need).toBe('lunch_club')
})

test('of two that meet the need the one that the words describe comes first', () => {
  const services: Record<string, Facts> = {
    a: { needs: ['benefits_money'], about: 'debt' },
    b: { needs: ['benefits_money'], about: 'bailiffs' },
  }
  expect(ids(ask(services, { needs: ['benefits_money'], words: ['the bailiffs are coming'] }))[0]).toBe('b')
  expect(ids(ask(services, { needs: ['benefits_money'], words: ['in debt'] }))[0]).toBe('a')
})

test('somebody who wants to sing is sent to singing, not to crafts', () => {
  const services: Record<string, Facts> = {
    crafts: { needs: ['hobbies_arts'], away: 0, about: 'knitting' },
    singers: { needs: ['hobbies_arts'], away: 4, about: 'a choir' },
  }
  expect(ids(ask(services, { needs: ['hobbies_arts'], words: ['I love to sing'] }))[0]).toBe('singers')
})

test('of two that are alike the one that can be rung comes first', () => {
  const services: Record<string, Facts> = {
    a: { needs: ['housing'], phone: false },
    b: { needs: ['housing'] },
  }
  expect(ids(ask(services, { needs: ['housing'] }))[0]).toBe('b')
})
