import type { HandoffDocument } from '../handoffDocument.ts'
import type { ClockHours } from '../clocks.ts'
import { clocksOf } from '../clocks.ts'
import { isDone } from './isDone.ts'
import { listOf, type ListWorld } from './nextTeams.ts'

/** Why teams hear of a crisis again. */
export type Reminder =
  /** Nobody has taken it for so many hours. */
  | { what: 'stillWaiting'; hours: number }
  /** Somebody has it, and has noted no contact. */
  | { what: 'noContact' }
  /** Who has been in touch is not at work any more, and has it still. */
  | { what: 'holderAway' }
  /** This team has accepted it. */
  | { what: 'accepted' }

export interface RemindAct {
  do: 'remind'
  about: Reminder
  teams: string[]
  id: string
}

export interface ReminderWorld extends ListWorld {
  profile: ListWorld['profile'] & { escalateMinutes: readonly number[] }
  hours: ClockHours
  present: (workerId: string, minutes?: number) => boolean
  /** Milliseconds since 1970; undefined when not seen since the service began. */
  lastSeen: (workerId: string) => number | undefined
}

const aMinute = 60_000
const anHour = 60 * aMinute
/** Minutes after it was taken, and before the hours to answer end. */
const noContactMinutes = [30, 120]
const beforeTheEnd = 30
/** Hours for which who has been in touch may be away before the team hears of it, each time. */
const awayHours = 12
/** An agent hub has no page by which it could be seen. */
const hub = 'hub'

/**
 * What teams hear again, so that no crisis rests because each believes that another sees to it. Of what was missed while
 * the service was down only the latest is told.
 */
export function reminders(handoff: HandoffDocument, world: ReminderWorld, now: Date): RemindAct[] {
  const found = [
    stillWaiting(handoff, world, now),
    noContact(handoff, world, now),
    holderAway(handoff, world, now),
    acceptedBy(handoff, world),
  ]
  return found.filter((act) => act !== undefined && act.teams.length > 0 && !isDone(handoff, act.id)) as RemindAct[]
}

/** Every hour, day and night, until somebody takes it. Practice is closed by the next practice, and wakes nobody. */
function stillWaiting(handoff: HandoffDocument, world: ReminderWorld, now: Date): RemindAct | undefined {
  if (handoff.holder !== undefined || handoff.accepted !== undefined || handoff.practice === true) return undefined
  const since = handoff.waitingSince ?? handoff.openedAt
  const waited = (now.getTime() - Date.parse(since)) / aMinute
  const last = world.profile.escalateMinutes.at(-1) ?? 0
  const times = Math.floor((waited - last) / 60)
  if (times < 1) return undefined
  const hours = Math.max(1, Math.round((last + times * 60) / 60))
  return {
    ...{ do: 'remind', about: { what: 'stillWaiting', hours } },
    ...{ teams: everybody(handoff, world, now), id: `${since} hour ${times}` },
  }
}

/** Taken is not helped. After the hours to answer have run out it is said again each time as many have passed. */
function noContact(handoff: HandoffDocument, world: ReminderWorld, now: Date): RemindAct | undefined {
  const { holder, contactedAt, accepted, practice } = handoff
  const { respondBy } = clocksOf(handoff, world.hours, now)
  if (holder === undefined || contactedAt !== undefined || accepted !== undefined || practice === true) return undefined
  if (respondBy === null) return undefined
  const taken = Date.parse(holder.at)
  const end = Date.parse(respondBy)
  const over = Math.floor((now.getTime() - end) / (world.hours.respond * anHour))
  const moments = [
    ...noContactMinutes.map((minutes) => taken + minutes * aMinute),
    end - beforeTheEnd * aMinute,
    ...(over >= 1 ? [end + over * world.hours.respond * anHour] : []),
  ]
  const due = moments.filter((at) => at > taken && at <= now.getTime())
  if (due.length === 0) return undefined
  const latest = Math.max(...due)
  // At first it is the holder's own colleagues who ask; then everybody knows.
  const early = latest < taken + (noContactMinutes.at(-1) ?? 0) * aMinute && latest < end - beforeTheEnd * aMinute
  const all = everybody(handoff, world, now)
  const near = all.filter((team) => handoff.told?.some((one) => one.team === team) === true)
  return {
    ...{ do: 'remind', about: { what: 'noContact' } },
    teams: early && near.length > 0 ? near : all,
    id: `${holder.at} no contact ${new Date(latest).toISOString()}`,
  }
}

/** A restart makes nobody seem away: what they wrote down last counts as well, and a page that is open opens again. */
function holderAway(handoff: HandoffDocument, world: ReminderWorld, now: Date): RemindAct | undefined {
  const { holder, contactedAt, accepted, history } = handoff
  if (holder === undefined || contactedAt === undefined || accepted !== undefined) return undefined
  if (holder.staffId === hub || world.present(holder.staffId)) return undefined
  const own = history.findLast(({ staffId }) => staffId === holder.staffId)?.at ?? holder.at
  const told = history.filter(({ what, about }) => what === 'team told' && about === 'holderAway')
  const times = told.map(({ at }) => Date.parse(at))
  const quietSince = Math.max(Date.parse(own), world.lastSeen(holder.staffId) ?? 0, ...times)
  if (now.getTime() - quietSince < awayHours * anHour) return undefined
  return {
    ...{ do: 'remind', about: { what: 'holderAway' } },
    ...{ teams: everybody(handoff, world, now), id: `${own} away ${told.length}` },
  }
}

/** One worker's word that a team has it is not enough: the team itself hears of it. */
function acceptedBy({ accepted }: HandoffDocument, world: ReminderWorld): RemindAct | undefined {
  if (accepted === undefined) return undefined
  const { team, at } = accepted
  const teams = world.hasAddress(team) ? [team] : []
  return { do: 'remind', about: { what: 'accepted' }, teams, id: `${at} accepted ${team}` }
}

/** Who was told before, and everybody on the list of this hour. */
function everybody(handoff: HandoffDocument, world: ReminderWorld, now: Date): string[] {
  const told = (handoff.told ?? []).map(({ team }) => team)
  return [...new Set([...told, ...listOf(handoff, world, now)])].filter((team) => world.hasAddress(team))
}
