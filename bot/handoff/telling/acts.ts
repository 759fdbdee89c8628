import type { Profile } from '../../../dialogs/ports.ts'
import type { HandoffDocument } from '../handoffDocument.ts'
import { clocksOf, type ClockHours } from '../clocks.ts'
import { checkBackDue, type CheckBackAct, type CheckBackProfile } from './checkBackDue.ts'
import { isDone } from './isDone.ts'
import { letterId, type Letter } from './letters.ts'
import { nextTeams } from './nextTeams.ts'
import { quietHolder, type QuietAct } from './quietHolder.ts'
import { reminders, type RemindAct } from './reminders.ts'

/**
 * What should have happened to a handoff by now and has not. Each act has an id that hangs on the handoff and on what
 * it answers to, never on when it is found: done twice, after a crash, it is one.
 */
export type Act =
  /** The next on the list. `step` 0 is at the opening, 1 after the first of the profile's minutes, and so on. */
  | { do: 'tellTeam'; team: string; step: number; minutes: number; id: string }
  /** The person hears that this team was told as well. */
  | { do: 'sayTold'; team: string; id: string }
  /** The person hears that no message could leave, with the numbers to ring. */
  | { do: 'sayUnsent'; id: string }
  | RemindAct
  | QuietAct
  | CheckBackAct
  /** A clock has run out, or nearly: those who were told are told again. */
  | { do: 'tellClock'; what: 'late' | 'holdEnds'; id: string }
  /** The worker who holds the chat is not there. */
  | { do: 'cutOff'; why: 'not present'; id: string }
  /** The person hears that the worker was cut off. */
  | { do: 'sayCutOff'; worker: string; why: 'cut off' | 'quiet'; id: string }
  /** Who took it is gone, and nobody has been in touch with the person: it waits again. */
  | { do: 'waitAgain'; id: string }
  /** The person hears that it is closed, or that a local team has it, whoever held the chat. */
  | { do: 'sayOver'; how: 'closed' | 'accepted'; worker: { name: string; role: string }; id: string }

export type ProfileParts = Pick<Profile, 'teamsFor' | 'escalateMinutes' | 'absentMinutes'> & CheckBackProfile

export interface World {
  profile: ProfileParts
  /** Seen within so many minutes; three when nothing else is said. */
  present: (workerId: string, minutes?: number) => boolean
  hasAddress: (team: string) => boolean
  hours: ClockHours
  lastSeen: (workerId: string) => number | undefined
  /** What became of the message with this id. */
  letter: (id: string) => Letter
  /** Since when the person has waited for a word of the worker who holds the chat; null when they don't. */
  unanswered: string | null
}

/** An agent hub has no live stream by which it could be seen. */
const hub = 'hub'
const aMinute = 60_000
/** Pure: the same handoff, world and time give the same acts, the most pressing first. */
export function actsFor(handoff: HandoffDocument, world: World, now: Date): Act[] {
  const chat = handoff.chatDeleted !== true
  if (handoff.status === 'closed') return chat ? closedToSay(handoff) : []
  return [
    ...teamsToTell(handoff, world, now),
    ...clocksRunOut(handoff, world, now),
    ...reminders(handoff, world, now),
    ...cutOff(handoff, world),
    ...holderGone(handoff, world),
    ...(chat ? quietHolder(handoff, world.unanswered, now, (id) => isDone(handoff, id)) : []),
    ...(chat ? [...sayings(handoff, world, now), ...checkBackDue(handoff, world.profile, now)] : []),
  ]
}

/** Nobody should learn only from their next message that it is over. */
function closedToSay(handoff: HandoffDocument): Act[] {
  const line = handoff.history.findLast(({ what }) => what === 'closed')
  const id = `${line?.at ?? ''} said closed`
  if (line === undefined || isDone(handoff, id)) return []
  return [{ do: 'sayOver', how: 'closed', worker: whoClosed(handoff, line.by), id }]
}

/** The name is for the workers' side alone: it may be closed by somebody the person never met. */
const whoClosed = ({ holder }: HandoffDocument, by: string): { name: string; role: string } => ({
  name: by,
  role: holder?.role ?? 'rapidResponse',
})

/** While nobody has it: the first at once, the next after each of the profile's minutes. */
function teamsToTell(handoff: HandoffDocument, world: World, now: Date): Act[] {
  if (handoff.holder !== undefined || handoff.accepted !== undefined) return []
  const since = handoff.waitingSince ?? handoff.openedAt
  const waited = now.getTime() - Date.parse(since)
  const due = [0, ...world.profile.escalateMinutes].filter((minutes) => waited >= minutes * aMinute)
  for (const [step, minutes] of due.entries()) {
    if (handoff.told?.some((one) => one.step === step && world.hasAddress(one.team)) === true) continue
    const teams = nextTeams(handoff, step, world, now)
    // One step at a time: whom the next step tells depends on whom this one told.
    if (teams.length > 0)
      return teams.map((team) => ({ do: 'tellTeam', team, step, minutes, id: `${since} told ${step} ${team}` }))
  }
  return []
}

/** No human contact within the four hours; nobody has accepted it and the 72 are nearly over. Nothing closes by itself. */
function clocksRunOut(handoff: HandoffDocument, { hours }: World, now: Date): Act[] {
  const { respondBy, holdUntil } = clocksOf(handoff, hours, now)
  const acts: Act[] = []
  if (respondBy !== null && now.getTime() >= Date.parse(respondBy))
    acts.push({ do: 'tellClock', what: 'late', id: `${respondBy} late` })
  if (holdUntil !== null && now.getTime() >= Date.parse(holdUntil) - hours.respond * 60 * aMinute)
    acts.push({ do: 'tellClock', what: 'holdEnds', id: `${holdUntil} hold ends` })
  return acts.filter(({ id }) => !isDone(handoff, id))
}

/** What the person has not heard yet, though it has happened. */
function sayings(handoff: HandoffDocument, world: World, now: Date): Act[] {
  const all: Act[] = whoWasTold(handoff, world, now)
  const last = handoff.history.findLast(({ what }) => ['cut off', 'chat to worker', 'chat to bot'].includes(what))
  if (last?.what === 'cut off') {
    const why = last.about === 'wrote nothing' ? 'quiet' : 'cut off'
    all.push({ do: 'sayCutOff', worker: last.before ?? '', why, id: `${last.at} said cut off` })
  }
  const { accepted } = handoff
  if (accepted !== undefined) {
    const worker = whoClosed(handoff, accepted.by)
    all.push({ do: 'sayOver', how: 'accepted', worker, id: `${accepted.at} said accepted ${accepted.team}` })
  }
  return all.filter(({ id }) => !isDone(handoff, id))
}

/**
 * Of a team only when a message to it has really left, and only while nobody has it. When none could leave at all the person
 * must not wait for us: they hear whom to ring.
 */
function whoWasTold(handoff: HandoffDocument, world: World, now: Date): Act[] {
  const { reference, told = [], holder, accepted, waitingSince, openedAt } = handoff
  if (holder !== undefined || accepted !== undefined) return []
  const since = waitingSince ?? openedAt
  const letters = told.map(({ team, step }) => ({
    ...{ team, step },
    letter: world.letter(letterId(reference, `${since} told ${step} ${team}`)),
  }))
  const first = (world.profile.escalateMinutes[0] ?? 0) * aMinute
  const tried = letters.filter(({ letter }) => letter !== 'none')
  if (tried.length > 0 && tried.every(({ letter }) => letter === 'failing'))
    return now.getTime() - Date.parse(since) < first ? [] : [{ do: 'sayUnsent', id: `${since} said unsent` }]
  return letters
    .filter(({ team }, index) => letters.findIndex((one) => one.team === team) === index)
    .filter(({ step, letter }) => step > 0 && letter === 'sent')
    .map(({ team, step }) => ({ do: 'sayTold', team, id: `${since} said ${step} ${team}` }))
}

/** Who took it, wrote nothing down of a contact, and has been gone for the profile's minutes. */
function holderGone(handoff: HandoffDocument, { profile, present }: World): Act[] {
  const { holder, chat, contactedAt, accepted } = handoff
  if (holder === undefined || contactedAt !== undefined || accepted !== undefined || chat === 'worker') return []
  if (holder.staffId === hub || present(holder.staffId, profile.absentMinutes)) return []
  return [{ do: 'waitAgain', id: `${holder.at} gone` }]
}

/** Who holds the chat and has not been seen for some minutes: the person must not wait for nobody. */
function cutOff(handoff: HandoffDocument, world: World): Act[] {
  const { holder, chat } = handoff
  if (chat !== 'worker' || holder === undefined || holder.staffId === hub || world.present(holder.staffId)) return []
  const taken = handoff.history.findLast(({ what }) => what === 'chat to worker')
  return [{ do: 'cutOff', why: 'not present', id: `${taken?.at ?? holder.at} cut off` }]
}
