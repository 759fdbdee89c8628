import type { HandoffDocument } from './handoffDocument.ts'

const hour = 60 * 60 * 1000

/** Of the council profile (`rapidResponse`), in hours. */
export interface ClockHours {
  /** Until the first human contact: 4 (seed 000). */
  respond: number
  /** From that contact until a local team has accepted it, at most: 72 (seed 000). */
  hold: number
}

/** ISO times. At most one is not null: only one clock runs at a time. */
export interface Clocks {
  respondBy: string | null
  holdUntil: string | null
  /** The clock that runs has run out. Nothing happens by itself: somebody must see it. */
  late: boolean
}

/**
 * The four hours run from the durable write until a worker notes the first human contact; from that contact the 72 run
 * until a local team accepts it. They are hours that pass, so nights, bank holidays and the change of the clocks make
 * no difference. A handoff that was accepted before anybody reached the person still owes them that contact.
 */
export function clocksOf(handoff: HandoffDocument, hours: ClockHours, now: Date): Clocks {
  const { status, openedAt, contactedAt, accepted } = handoff
  const none: Clocks = { respondBy: null, holdUntil: null, late: false }
  if (status === 'closed') return none
  const end = contactedAt === undefined ? after(openedAt, hours.respond) : after(contactedAt, hours.hold)
  const late = now.getTime() > end.getTime()
  if (contactedAt === undefined) return { ...none, respondBy: end.toISOString(), late }
  return accepted === undefined ? { ...none, holdUntil: end.toISOString(), late } : none
}

export type DeskStatus = 'waiting' | 'taken' | 'contacted' | 'accepted' | 'closed'

/** How far a handoff has come. Whatever nobody has in hand waits, also when somebody had it before. */
export function statusOf({ status, accepted, holder, contactedAt }: HandoffDocument): DeskStatus {
  if (status === 'closed') return 'closed'
  if (accepted !== undefined) return 'accepted'
  if (holder === undefined) return 'waiting'
  return contactedAt === undefined ? 'taken' : 'contacted'
}

function after(iso: string, hours: number): Date {
  return new Date(Date.parse(iso) + hours * hour)
}
