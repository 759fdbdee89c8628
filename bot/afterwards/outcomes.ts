import type { LifeAnswers, Outcome, WhyNot } from '../../dialogs/afterwards.ts'
import type { Storage } from '../storage/storage.ts'
import { monthOf, type CountOnce } from './countOnce.ts'
import { fewest } from './wishFigures.ts'

/** How a group was for those who told us, without who they were. */
export interface Liking {
  serviceId: string
  went: number
  notYet: number
  notGone: number
  liked: number
  soSo: number
  didnt: number
  why: Partial<Record<WhyNot, number>>
}

const collection = 'likings'
const likingKey = (serviceId: string): string => `${collection}/${serviceId}`

export async function countOutcome(
  count: CountOnce,
  { conversationId, outcome, at }: { conversationId: string; outcome: Outcome; at: Date },
): Promise<Liking | null> {
  const { serviceId } = outcome
  let counted: Liking | null = null
  const change = (before: Liking | undefined): Liking => (counted = withOne(before ?? nothingYet(serviceId), outcome))
  const mark = ['outcome', conversationId, serviceId, outcome.went]
  return (await count(monthOf(at), mark, likingKey(serviceId), change)) ? counted : null
}

const nothingYet = (serviceId: string): Liking => ({
  ...{ serviceId, went: 0, notYet: 0, notGone: 0, liked: 0, soSo: 0, didnt: 0 },
  why: {},
})

function withOne(before: Liking, { went, liked, why }: Outcome): Liking {
  const after = { ...before, why: { ...before.why } }
  after[went === 'yes' ? 'went' : went === 'no' ? 'notGone' : 'notYet'] += 1
  if (liked !== undefined) after[liked] += 1
  if (why !== undefined) after.why[why] = (after.why[why] ?? 0) + 1
  return after
}

export async function readLikings(storage: Storage): Promise<Liking[]> {
  const found: Liking[] = []
  for await (const key of storage.keys(collection)) {
    const value = (await storage.read([key])).get(key)?.value
    if (value !== undefined) found.push(value as Liking)
  }
  return found
}

/** From -1 (nobody liked it) to 1 (everybody did); 0 while fewer than five have answered. */
export function likingOf(liking: Liking | undefined): number {
  if (liking === undefined) return 0
  const answers = liking.liked + liking.soSo + liking.didnt
  return answers < fewest ? 0 : (liking.liked - liking.didnt) / answers
}

/** The answers to the two questions of one month. */
export interface LifeFigures {
  month: string
  at: LifeAnswers['at']
  gotIt: Partial<Record<string, number>>
  howLong: Partial<Record<string, number>>
}

export async function countLife(
  count: CountOnce,
  { conversationId, life, at }: { conversationId: string; life: LifeAnswers; at: Date },
): Promise<void> {
  const month = monthOf(at)
  await count(month, ['life', conversationId, life.at], `lifeAnswers/${month} ${life.at}`, (before?: LifeFigures) => {
    const gotIt = { ...before?.gotIt, [life.gotIt]: (before?.gotIt[life.gotIt] ?? 0) + 1 }
    const howLong = { ...before?.howLong }
    if (life.howLong !== undefined) howLong[life.howLong] = (howLong[life.howLong] ?? 0) + 1
    return { month, at: life.at, gotIt, howLong }
  })
}

/** For the impact figures; whoever shows them leaves out what fewer than five people said. */
export async function readLife(storage: Storage): Promise<LifeFigures[]> {
  const keys: string[] = []
  for await (const key of storage.keys('lifeAnswers')) keys.push(key)
  return [...(await storage.read(keys)).values()].map(({ value }) => value as LifeFigures)
}
