import type { Clock } from '../../dialogs/ports.ts'
import type { Audit } from './audit.ts'

/** A page that looks again every few seconds is one reading. */
const onceInMs = 15 * 60_000
const mostKept = 10_000

/** Notes who read which crisis, once per worker and crisis in a quarter of an hour. */
export function makeOpenedNotes(audit: Audit, clock: Clock) {
  const noted = new Map<string, number>()
  return async (who: string, reference: string): Promise<void> => {
    const now = clock.now().getTime()
    const key = `${reference} ${who}`
    if (now - (noted.get(key) ?? -Infinity) < onceInMs) return
    noted.delete(key)
    noted.set(key, now)
    for (const oldest of noted.keys()) {
      if (noted.size <= mostKept) break
      noted.delete(oldest)
    }
    await audit.note(who, 'opened', { about: reference })
  }
}
