import type { Clock } from '../../../dialogs/ports.ts'
import { safeError, type Log } from '../../conversations/log.ts'
import type { ClockHours } from '../clocks.ts'
import type { HandoffDocument } from '../handoffDocument.ts'
import { actsFor, type Act, type ProfileParts, type World } from './acts.ts'
import { makeKeyed } from './keyed.ts'
import { letterId, letterOf, putLetters } from './letters.ts'
import type { TellingParts } from './ports.ts'
import { unansweredSince } from './quietHolder.ts'

export interface TellingOptions extends TellingParts {
  profile: ProfileParts
  hours: ClockHours
  clock: Clock
  log: Log
  /** Milliseconds between looks at the clock. */
  everyMs?: number
}

export interface Telling {
  /** Looks at every open handoff now, and from then on every 20 seconds and after each change. */
  start(): void
  stop(): Promise<void>
  /** Does what is missing for this one. Never rejects: what can't be done now is done at the next look. */
  reconcile(reference: string): Promise<void>
  /** The same for all. */
  reconcileAll(): Promise<void>
}

const defaultEveryMs = 20_000
/** Acts that follow one from another (told, then said): never more than this in one look. */
const mostRounds = 8
const atOnce = 8
/** Somebody who sleeps is not looked at every 20 seconds. */
const putOffMs = 5 * 60_000
const heardByPerson = new Set<Act['do']>(['sayTold', 'sayUnsent', 'sayQuiet', 'sayCutOff', 'sayOver', 'checkBack'])

/**
 * Sees to it that somebody knows, and that the person is not alone meanwhile. Everything is worked out from the
 * handoff, the profile and the clock, so that a crash between any two steps loses nothing and doubles nothing.
 */
export function makeTelling(options: TellingOptions): Telling {
  const { desk, clock, log, profile } = options
  const open = new Set<string>()
  const keyed = makeKeyed()
  const world = {
    ...{ profile, hours: options.hours },
    present: (workerId: string, minutes?: number) => options.presence.present(workerId, minutes),
    lastSeen: (workerId: string) => options.presence.lastSeen(workerId),
    hasAddress: (team: string) => options.addressesOf(team).length > 0,
  }

  /** By the ids of acts: when it is looked at again whether it is the time for them, in milliseconds since 1970. */
  const later = new Map<string, number>()
  const putOff = (id: string): void => void later.set(id, clock.now().getTime() + putOffMs)
  const isPutOff = (id: string): boolean => {
    const until = later.get(id)
    if (until === undefined || until > clock.now().getTime()) return until !== undefined
    return !later.delete(id)
  }

  const look = async (reference: string): Promise<void> => {
    const put = new Set<string>()
    for (let round = 0; round < mostRounds; round += 1) {
      const handoff = await desk.get(reference)
      if (handoff === undefined) {
        open.delete(reference)
        return
      }
      if (handoff.unwritten !== true) await noteDeleted(handoff, options)
      if (await freeOfDisabled(handoff, options)) continue
      const missing = actsFor(handoff, { ...world, ...(await seenOf(handoff, options)) }, clock.now())
      if (handoff.status === 'closed' && missing.length === 0) open.delete(reference)
      // What could not be done in this look waits for the next one. Of one in memory only, nothing else could be kept.
      const acts = missing.filter(
        (act) => !put.has(act.id) && !isPutOff(act.id) && (handoff.unwritten !== true || act.do === 'tellTeam'),
      )
      if (acts.length === 0) return
      // Who is told comes before what the person hears of it.
      const pressing = acts.filter((act) => !heardByPerson.has(act.do))
      for (const act of pressing.length > 0 ? pressing : acts) {
        put.add(act.id)
        await perform(act, handoff, options, putOff).catch((error: unknown) =>
          log.error({ ...safeError(error), reference, act: act.do }, 'Somebody could not be told; it is tried again'),
        )
      }
    }
  }

  const reconcile = (reference: string): Promise<void> =>
    keyed
      .run(reference, () => look(reference))
      .catch((error: unknown) =>
        log.error({ ...safeError(error), reference }, 'A handoff could not be looked at; it is tried again'),
      )

  const reconcileOpen = async (): Promise<void> => {
    const all = [...open]
    for (let first = 0; first < all.length; first += atOnce)
      await Promise.all(all.slice(first, first + atOnce).map(reconcile))
  }

  let listed = false
  const reconcileAll = async (): Promise<void> => {
    if (!listed) {
      const { open: still, closed } = await desk.list()
      for (const { handoff } of [...still, ...closed]) open.add(handoff.reference)
      listed = true
    }
    await reconcileOpen()
  }

  let timer: NodeJS.Timeout | undefined
  let unwatch: (() => void) | undefined
  const tick = (): void => {
    reconcileAll().catch((error: unknown) => log.error(safeError(error), 'The open handoffs could not be listed'))
  }
  return {
    reconcile,
    reconcileAll,
    start() {
      unwatch = desk.watch((reference, change) => {
        if (change === 'said') return
        open.add(reference)
        void reconcile(reference)
      })
      timer = setInterval(tick, options.everyMs ?? defaultEveryMs)
      timer.unref()
      tick()
    },
    async stop() {
      clearInterval(timer)
      unwatch?.()
      await keyed.idle()
    },
  }
}

/** The person deleted the chat and the process ended before that was noted. */
async function noteDeleted(handoff: HandoffDocument, { desk, conversations }: TellingParts): Promise<void> {
  if (handoff.chatDeleted === true || !(await conversations.isDeleted(handoff.conversationId))) return
  await desk.event(handoff.reference, 'chat deleted', 'person', undefined, 'chat deleted')
}

/** Whoever may not sign in any more can't help: what they had in hand waits again, also when they had been in touch. */
async function freeOfDisabled({ reference, holder, status }: HandoffDocument, parts: TellingParts): Promise<boolean> {
  if (holder === undefined || status === 'closed') return false
  // A store that can't say keeps nobody from being told.
  if (!(await parts.isDisabled(holder.staffId).catch(() => false))) return false
  await parts.desk.leave(reference, 'account disabled', `${holder.at} account disabled`)
  return true
}

/** An agent hub has no page of ours in which its people could write. */
const hub = 'hub'

/** What the acts need besides the handoff; what can't be read now is looked at again at the next look. */
async function seenOf(handoff: HandoffDocument, parts: TellingParts): Promise<Pick<World, 'letter' | 'unanswered'>> {
  const { reference, conversationId, holder, chat, chatDeleted } = handoff
  const states = handoff.told === undefined ? [] : await parts.outbox.states(reference).catch(() => [])
  const written = chat === 'worker' && holder?.staffId !== hub && chatDeleted !== true
  const lines = written ? await parts.transcript(conversationId).catch(() => []) : []
  return { letter: (id) => letterOf(states, id), unanswered: unansweredSince(handoff, lines) }
}

async function perform(
  act: Act,
  handoff: HandoffDocument,
  parts: TellingParts,
  putOff: (id: string) => void,
): Promise<void> {
  const { reference } = handoff
  const { desk, conversations } = parts
  switch (act.do) {
    case 'tellTeam':
      await tellTeam(act, handoff, parts)
      return
    case 'remind':
      await putLetters(act, handoff, parts)
      await desk.event(reference, 'team told', 'service', act.about.what, act.id)
      return
    case 'tellClock':
      await tellClock(act, handoff, parts)
      return
    case 'sayTold':
      if (await wake(handoff, conversations, { id: act.id, ask: false, told: [act.team] }))
        await desk.event(reference, 'person told', 'service', act.team, act.id)
      return
    case 'sayUnsent':
      if (await wake(handoff, conversations, { id: act.id, ask: false, told: [], unsent: true }))
        await desk.event(reference, 'person told', 'service', 'unsent', act.id)
      return
    case 'sayQuiet': {
      const value = { ...act.worker, id: act.id }
      if ((await conversations.wake(handoff.conversationId, { name: 'worker.quiet', value })) === 'later') return
      await desk.event(reference, 'person told', 'service', 'quiet', act.id)
      return
    }
    case 'checkBack':
      if (await wake(handoff, conversations, { id: act.id, ask: true, told: [], night: act.night }))
        await desk.event(reference, 'checked back', 'service', String(act.minutes), act.id)
      else if (act.night) putOff(act.id)
      return
    case 'cutOff':
      await desk.leave(reference, act.why, act.id)
      return
    case 'waitAgain':
      await desk.leave(reference, 'not present', act.id)
      return
    case 'sayOver': {
      const value = { ...act.worker, why: act.how }
      if ((await conversations.wake(handoff.conversationId, { name: 'worker.left', value })) === 'later') return
      await desk.event(reference, 'person told', 'service', act.how, act.id)
      return
    }
    case 'sayCutOff': {
      const value = { name: act.worker, role: 'rapidResponse', why: act.why }
      await conversations.wake(handoff.conversationId, { name: 'worker.left', value })
      await desk.event(reference, 'person told', 'service', 'cut off', act.id)
      return
    }
    default:
      return act satisfies never
  }
}

/** First into the outbox, then noted: in between a crash makes the same message again, which is no second one. */
async function tellTeam(act: Act & { do: 'tellTeam' }, handoff: HandoffDocument, parts: TellingParts): Promise<void> {
  const { reference, practice = false } = handoff
  const { team, step, minutes } = act
  const to = parts.addressesOf(team)
  if (to.length > 0) {
    const about = step > 0 ? ({ what: 'waiting', minutes } as const) : ({ what: whatOf(handoff) } as const)
    const id = letterId(reference, act.id)
    const putting = parts.outbox.put({ id, to, team, about, link: parts.linkTo(reference), reference, practice })
    // What can't be written is sent from memory all the same.
    await putting.catch((error: unknown) => {
      if (handoff.unwritten !== true) throw error
    })
  }
  await parts.desk.told(reference, { team, step, noAddress: to.length === 0 })
}

async function tellClock(
  { what, id }: Act & { do: 'tellClock' },
  handoff: HandoffDocument,
  parts: TellingParts,
): Promise<void> {
  const { reference, accepted, told = [], teams = [] } = handoff
  const concerned = new Set([
    ...(accepted === undefined ? [] : [accepted.team]),
    ...told.map(({ team }) => team),
    ...teams,
  ])
  await putLetters({ teams: [...concerned], id, about: { what } }, handoff, parts)
  await parts.desk.event(reference, 'team told', 'service', what, id)
}

/** What a team reads first: that it is new, or how it came back. */
function whatOf({ history, waitingSince }: HandoffDocument): 'new' | 'passed' | 'cutOff' {
  const last = history.findLast(({ at, what }) => at === waitingSince && (what === 'passed on' || what === 'cut off'))
  if (last === undefined) return 'new'
  return last.what === 'passed on' ? 'passed' : 'cutOff'
}

/** False when now is not the time (somebody is writing, a worker holds the chat): then it is not noted as done. */
async function wake(
  { conversationId }: HandoffDocument,
  conversations: TellingParts['conversations'],
  value: { id: string; ask: boolean; told: string[]; night?: boolean; unsent?: boolean },
): Promise<boolean> {
  return (await conversations.wake(conversationId, { name: 'checkBack', value })) === 'done'
}
