import type { StoredActivity } from './turn.ts'

/** One line of a transcript: an activity and its place in the conversation. */
export interface Entry {
  /**
   * Where in the conversation this stands; also the watermark of Direct Line. Milliseconds since 1970, pushed up so
   * that each is later than the one before. A plain index would be used twice when something was shown but a crash
   * came before it was saved, and the next message would then be hidden from a client that comes back with it.
   */
  seq: number
  activity: StoredActivity
  /**
   * Only on what the person said: the watermark at which their clients see it, which is after the replies, when the
   * turn has been saved. (Web Chat takes an echo for "sent", and would offer no resending of what was not saved.)
   * 0: never echoed, for the turn failed.
   */
  echo?: number
}

/** The next place after `last`, at time `now`. */
export const nextSeq = (last: number, now: Date): number => Math.max(last + 1, now.getTime())

/** The watermark at which clients see this. */
export const markOf = (entry: Entry): number => entry.echo ?? entry.seq

/** Does a client that has seen everything up to `from` see this next? Whoever begins at the start sees everything. */
export const comesAfter = (entry: Entry, from: number): boolean => from === 0 || markOf(entry) > from

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
  watermark: writeWatermark(lastMark(entries, from)),
})

/** The latest watermark of these, or `from` when there is none later. */
export const lastMark = (entries: readonly Entry[], from: number): number =>
  entries.reduce((last, entry) => Math.max(last, markOf(entry)), from)

export const isMessage = (activity: StoredActivity): boolean => activity.type === 'message'
