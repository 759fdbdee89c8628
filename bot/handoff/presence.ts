import type { Clock } from '../../dialogs/ports.ts'

/** Who is at their page just now. In memory only: it says nothing that should outlive the service. */
export interface Presence {
  /** A call of this worker, or a sign of life of their live stream. */
  seen(workerId: string): void
  /** Seen within so many minutes; three when nothing else is said. */
  present(workerId: string, minutes?: number): boolean
  /** Milliseconds since 1970; undefined when not seen since the service began. */
  lastSeen(workerId: string): number | undefined
}

const aMinute = 60 * 1000
const patience = 3

/** A restart must cut nobody off: everybody counts as present for the first minutes. */
export function makePresence(clock: Clock): Presence {
  const start = clock.now().getTime()
  const lastSeen = new Map<string, number>()
  return {
    seen: (workerId) => void lastSeen.set(workerId, clock.now().getTime()),
    present: (workerId, minutes = patience) =>
      clock.now().getTime() - (lastSeen.get(workerId) ?? start) < minutes * aMinute,
    lastSeen: (workerId) => lastSeen.get(workerId),
  }
}
