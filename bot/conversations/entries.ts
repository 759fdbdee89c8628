import type { StoredActivity } from './turn.ts'

/** One line of a transcript: an activity and its place in the conversation. */
export interface Entry {
  /**
   * Where in the conversation this stands; also the watermark of Direct Line. Microseconds since 1970, pushed up so
   * that each is later than the one before. A plain index would be used twice when something was shown but a crash
   * came before it was saved, and the next message would then be hidden from a client that comes back with it.
   */
  seq: number
  activity: StoredActivity
}

/** The next place after `last`, at time `now`. */
export const nextSeq = (last: number, now: Date): number => Math.max(last + 1, now.getTime() * 1000)

/**
 * @returns the place a watermark stands for; `undefined` when there is none (absent, empty, or not one of ours)
 */
export function readWatermark(watermark: string | undefined): number | undefined {
  if (watermark === undefined || !/^\d{1,16}$/.test(watermark)) return undefined
  return Number(watermark)
}

export const writeWatermark = (seq: number): string => String(seq)

/** What a watermark's owner gets next. */
export interface Later {
  activities: StoredActivity[]
  watermark: string
}

export const laterOf = (entries: readonly Entry[], from: number): Later => ({
  activities: entries.map((entry) => entry.activity),
  watermark: writeWatermark(entries.at(-1)?.seq ?? from),
})

export const isMessage = (activity: StoredActivity): boolean => activity.type === 'message'
