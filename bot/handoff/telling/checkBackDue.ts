import type { Profile } from '../../../dialogs/ports.ts'
import type { HandoffDocument } from '../handoffDocument.ts'
import { isDone } from './isDone.ts'

export interface CheckBackAct {
  do: 'checkBack'
  minutes: number
  /** It is night: only somebody who wrote lately is asked. */
  night: boolean
  id: string
}

export type CheckBackProfile = Pick<Profile, 'checkBackMinutes' | 'checkBackEveryMinutes' | 'isNight'>

const aMinute = 60_000
/** Nobody is asked how things are about a moment that is long gone (the service was down). */
const staleMs = 6 * 60 * aMinute
/** In all, for one crisis: who has answered none of so many is not helped by another. */
const mostCheckBacks = 12

/**
 * "Stick to them like glue" (seed 002, Essex): after the profile's minutes, from the opening or from when the chat came
 * back to the bot, until a worker has noted contact or holds the chat; and while nobody ever was in touch with them, from
 * then on at the profile's interval. Only the latest that is due: nobody is asked twice for one silence.
 */
export function checkBackDue(handoff: HandoffDocument, profile: CheckBackProfile, now: Date): CheckBackAct[] {
  if (handoff.chat === 'worker' || handoff.accepted !== undefined) return []
  const { history, openedAt } = handoff
  const back = history.findLastIndex(({ what }) => ['chat to bot', 'cut off', 'passed on'].includes(what))
  if (history.slice(back + 1).some(({ what }) => what === 'contact')) return []
  if (history.filter(({ what }) => what === 'checked back').length >= mostCheckBacks) return []
  const since = history[back]?.at ?? openedAt
  const waited = (now.getTime() - Date.parse(since)) / aMinute
  const minutes = latestDue(waited, profile, handoff.contactedAt === undefined)
  if (minutes === undefined || (waited - minutes) * aMinute > staleMs) return []
  const id = `${since} asked ${minutes}`
  if (isDone(handoff, id)) return []
  if (profile.checkBackMinutes.includes(minutes)) return [{ do: 'checkBack', minutes, night: false, id }]
  // What was put off (they were writing, or asleep) moves what comes after it.
  const last = history.findLast(({ what }) => what === 'checked back')
  if (last !== undefined && now.getTime() - Date.parse(last.at) < profile.checkBackEveryMinutes * aMinute) return []
  return [{ do: 'checkBack', minutes, night: profile.isNight(now), id }]
}

/** @param goesOn nobody has been in touch: after the round it is asked again and again */
function latestDue(waited: number, profile: CheckBackProfile, goesOn: boolean): number | undefined {
  const { checkBackMinutes, checkBackEveryMinutes: every } = profile
  const last = checkBackMinutes.at(-1) ?? 0
  const more = Math.floor((waited - last) / every)
  if (goesOn && more > 0) return last + more * every
  return checkBackMinutes.findLast((minutes) => waited >= minutes)
}
