import type { Storage } from '../storage/storage.ts'
import { monthOf, type CountOnce } from './countOnce.ts'

/** People who looked for something of one need in one month and found nothing good: in one area, or (null) in all. */
export interface WishCount {
  month: string
  need: string
  area: string | null
  people: number
}

const collection = 'wishCounts'

/**
 * Counts that nothing good was found. A person (a conversation: more is not known) counts once a month for the same need
 * and area, and once for the need. No word of theirs is kept, nor which conversation it was.
 */
export async function countWish(
  count: CountOnce,
  { conversationId, need, area, at }: { conversationId: string; need: string; area: string; at: Date },
): Promise<void> {
  const month = monthOf(at)
  for (const where of [area, null]) {
    const key = `${collection}/${JSON.stringify([month, need, where])}`
    const change = (before: WishCount | undefined): WishCount => ({
      ...{ month, need, area: where },
      people: (before?.people ?? 0) + 1,
    })
    await count(month, ['wish', conversationId, need, ...(where === null ? [] : [where])], key, change)
  }
}

export async function readWishes(storage: Storage): Promise<WishCount[]> {
  const keys: string[] = []
  for await (const key of storage.keys(collection)) keys.push(key)
  const found: WishCount[] = []
  for (let from = 0; from < keys.length; from += 200)
    for (const { value } of (await storage.read(keys.slice(from, from + 200))).values()) found.push(value as WishCount)
  return found
}
