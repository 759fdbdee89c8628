const minute = 60_000
export const hourMs = 60 * minute

/** A crisis is not given up for so long. */
export const giveUpMs = 72 * hourMs

/**
 * Milliseconds until the next try: a minute at first, doubling, never more than an hour; up to a quarter of it is left to
 * chance, so that what failed together does not come back together.
 * @param tries that have failed, from 1
 * @param atLeast milliseconds that the provider asked for
 */
export function nextWait(tries: number, chance: number, atLeast = 0): number {
  const usual = Math.min(minute * 2 ** Math.min(tries - 1, 20), hourMs * 0.8)
  return Math.min(Math.max(usual * (1 + chance / 4), atLeast), hourMs)
}
