import type { Profile } from '../../../dialogs/ports.ts'
import type { HandoffDocument } from '../handoffDocument.ts'
import { clocksOf, type ClockHours } from '../clocks.ts'
import { nextTeams } from './nextTeams.ts'

/**
 * What should have happened to a handoff by now and has not. Each act has an id that hangs on the handoff and on what
 * it answers to, never on when it is found: done twice, after a crash, it is one.
 */
export type Act =
  /** The next on the list. `step` 0 is at the opening, 1 after the first of the profile's minutes, and so on. */
  | { do: 'tellTeam'; team: string; step: number; minutes: number; id: string }
  /** The person hears that this team was told as well. */
  | { do: 'sayTold'; team: string; id: string }
  | { do: 'checkBack'; minutes: number; id: string }
  /** A clock has run out, or nearly: those who were told are told again. */
  | { do: 'tellClock'; what: 'late' | 'holdEnds'; id: string }
  /** The worker who holds the chat is not there. */
  | { do: 'cutOff'; id: string }
  /** The person hears that the worker was cut off. */
  | { do: 'sayCutOff'; worker: string; id: string }

type ProfileParts = Pick<Profile, 'teamsFor' | 'escalateMinutes' | 'checkBackMinutes'>

export interface World {
  profile: ProfileParts
  present: (workerId: string) => boolean
  hasAddress: (team: string) => boolean
  hours: ClockHours
}

/** An agent hub has no live stream by which it could be seen. */
const hub = 'hub'
const aMinute = 60_000
/** Nobody is asked how things are about a moment that is long gone (the service was down). */
const staleMs = 6 * 60 * aMinute

/** Pure: the same handoff, world and time give the same acts, the most pressing first. */
export function actsFor(handoff: HandoffDocument, world: World, now: Date): Act[] {
  if (handoff.status === 'closed') return []
  return [
    ...teamsToTell(handoff, world, now),
    ...clocksRunOut(handoff, world, now),
    ...cutOff(handoff, world),
    ...(handoff.chatDeleted === true ? [] : [...sayings(handoff, world), ...checkBackDue(handoff, world, now)]),
  ]
}

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
function sayings(handoff: HandoffDocument, world: World): Act[] {
  const told = (handoff.told ?? []).filter(
    ({ team, step }, index, all) =>
      step > 0 && world.hasAddress(team) && all.findIndex((one) => one.team === team) === index,
  )
  const since = handoff.waitingSince ?? handoff.openedAt
  const all: Act[] = told.map(({ team, step }) => ({ do: 'sayTold', team, id: `${since} said ${step} ${team}` }))
  const last = handoff.history.findLast(({ what }) => ['cut off', 'chat to worker', 'chat to bot'].includes(what))
  if (last?.what === 'cut off') all.push({ do: 'sayCutOff', worker: last.before ?? '', id: `${last.at} said cut off` })
  return all.filter(({ id }) => !isDone(handoff, id))
}

/** Who holds the chat and has not been seen for some minutes: the person must not wait for nobody. */
function cutOff(handoff: HandoffDocument, world: World): Act[] {
  const { holder, chat } = handoff
  if (chat !== 'worker' || holder === undefined || holder.staffId === hub || world.present(holder.staffId)) return []
  const taken = handoff.history.findLast(({ what }) => what === 'chat to worker')
  return [{ do: 'cutOff', id: `${taken?.at ?? holder.at} cut off` }]
}

/**
 * "Stick to them like glue" (seed 002, Essex): after the profile's minutes, from the opening or from when the chat came
 * back to the bot, until a worker has noted contact or holds the chat. Only the latest that is due: nobody is asked twice
 * for one silence.
 */
function checkBackDue(handoff: HandoffDocument, world: World, now: Date): Act[] {
  if (handoff.chat === 'worker' || handoff.accepted !== undefined) return []
  const { history, openedAt } = handoff
  const back = history.findLastIndex(({ what }) => ['chat to bot', 'cut off', 'passed on'].includes(what))
  if (history.slice(back + 1).some(({ what }) => what === 'contact')) return []
  const since = history[back]?.at ?? openedAt
  const waited = now.getTime() - Date.parse(since)
  const minutes = world.profile.checkBackMinutes.filter((one) => waited >= one * aMinute).at(-1)
  if (minutes === undefined || waited - minutes * aMinute > staleMs) return []
  const id = `${since} asked ${minutes}`
  return isDone(handoff, id) ? [] : [{ do: 'checkBack', minutes, id }]
}

const isDone = (handoff: HandoffDocument, id: string): boolean => handoff.history.some(({ once }) => once === id)
