import { performance } from 'node:perf_hooks'
import { makeDirectory } from '../../bot/directory/makeDirectory.ts'
import { serviceListSchema, taxonomies } from '../../bot/directory/service.ts'
import type { ServiceData } from '../../bot/directory/service.ts'
import type { Wish } from '../../dialogs/ports.ts'

export interface SuggestFigures {
  services: number
  wishes: number
  /** Milliseconds from the text of a `directory.json` to a directory that can be asked. */
  load: number
  /** Milliseconds for one suggestion. */
  suggestion: { median: number; p95: number; p99: number; most: number }
  /** Wishes that got at least one suggestion: a bench of empty answers would measure nothing. */
  answered: number
}

/** Measures suggestions from a made-up directory of one city. The same seed gives the same directory and wishes. */
export function benchSuggest({ services = 10_000, wishes = 2_000, seed = 1 } = {}): SuggestFigures {
  const random = seeded(seed)
  const file = JSON.stringify({ contents: Array.from({ length: services }, (_none, at) => madeUpService(at, random)) })
  const before = performance.now()
  const directory = makeDirectory(serviceListSchema.parse(JSON.parse(file)).contents)
  const load = performance.now() - before
  let answered = 0
  const times = Array.from({ length: wishes }, () => {
    const wish = madeUpWish(random)
    const start = performance.now()
    const { connections } = directory.suggest(wish)
    const time = performance.now() - start
    if (connections.length > 0) answered += 1
    return time
  }).sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    services,
    wishes,
    load,
    suggestion: { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) },
    answered,
  }
}

type Random = () => number

const tags = [
  ...[
    'loneliness',
    'befriending',
    'lunch_club',
    'walking_group',
    'men_shed',
    'hobbies_arts',
    'sport_activity',
    'dementia',
  ],
  ...['carers_support', 'bereavement', 'benefits_money', 'housing', 'transport', 'food', 'gardening', 'digital_skills'],
]
const audiences = ['older', 'women', 'men', 'carers', 'deaf_blind', 'jewish', 'learning_disability']
const things =
  'singing choir crafts knitting woodwork garden allotment lunch cafe walking tai chi bingo computers art painting dance reading books football swimming memory advice visits transport quiet morning evening church hall library park centre volunteers neighbours tea'.split(
    ' ',
  )
const talk =
  'since my wife died the days are long and I sit in the house and I would like somebody to talk to and I used to play in a brass band and I can mend anything and my sister comes on Sundays'.split(
    ' ',
  )

/** A city of about 20 by 20 kilometres. */
const madeUpPoint = (random: Random): { latitude: number; longitude: number } => ({
  latitude: 53.7 + 0.2 * random(),
  longitude: -1.7 + 0.32 * random(),
})
const outcodeOf = (random: Random): string => `ZZ${String(1 + Math.floor(28 * random()))}`

export function madeUpService(at: number, random: Random): ServiceData {
  const id = `service-${String(at)}`
  const term = (taxonomy: string, name: string, link_type: string) => ({ link_type, taxonomy_term: { name, taxonomy } })
  const outcode = outcodeOf(random)
  const needs = [...new Set([pick(tags, random), pick(tags, random), pick(tags, random)])]
  return {
    id,
    name: `Group ${String(at)} for ${pick(things, random)}`,
    description: Array.from({ length: 40 }, () => pick(things, random)).join(' '),
    status: 'active',
    assured_date: '2026-11-22',
    service_areas: random() < 0.3 ? [{ name: `Area ${outcode}`, extent: outcode }] : [],
    service_at_locations: [
      {
        location: {
          name: `Hall ${String(at)}`,
          ...madeUpPoint(random),
          external_identifier: outcode,
          external_identifier_type: 'outcode',
        },
      },
    ],
    contacts: [{ phones: [{ number: '01632 960000' }] }],
    attributes: [
      ...needs.map((need, order) => term(taxonomies.needs, need, order === 0 ? 'main' : 'also')),
      ...(random() < 0.4 ? [term(taxonomies.audience, pick(audiences, random), 'only')] : []),
      ...(random() < 0.1
        ? [term(taxonomies.role, 'network', '')]
        : random() < 0.05
          ? [term(taxonomies.role, 'wide', '')]
          : []),
    ],
  }
}

export function madeUpWish(random: Random): Wish {
  const words = Array.from({ length: 1 + Math.floor(6 * random()) }, () =>
    Array.from({ length: 5 + Math.floor(60 * random()) }, () => pick(random() < 0.2 ? things : talk, random)).join(' '),
  )
  return {
    words,
    needs: [...new Set(Array.from({ length: 1 + Math.floor(5 * random()) }, () => pick(tags, random)))],
    place: random() < 0.1 ? null : { name: 'Somewhere', outcode: outcodeOf(random), ...madeUpPoint(random) },
    strengths: random() < 0.5 ? ['played in a brass band'] : [],
    not: Array.from({ length: Math.floor(6 * random()) }, () => `service-${String(Math.floor(10_000 * random()))}`),
  }
}

function pick<T>(from: readonly T[], random: Random): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('Nothing to pick from.')
  return one
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
