import type { Clock } from '../../../dialogs/ports.ts'
import { safeError, type Log } from '../../conversations/log.ts'
import type { ClockHours } from '../clocks.ts'
import type { HandoffDocument } from '../handoffDocument.ts'
import { actsFor, type Act, type ProfileParts, type World } from './acts.ts'
import { makeKeyed } from './keyed.ts'
import type { TellingParts } from './ports.ts'

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
const heardByPerson = new Set<Act['do']>(['sayTold', 'sayCutOff', 'sayOver', 'checkBack'])

/**
 * Sees to it that somebody knows, and that the person is not alone meanwhile. Everything is worked out from the
 * handoff, the profile and the clock, so that a crash between any two steps loses nothing and doubles nothing.
 */
export function makeTelling(options: TellingOptions): Telling {
  const { desk, clock, log, profile } = options
  const open = new Set<string>()
  const keyed = makeKeyed()
  const world: World = {
    ...{ profile, hours: options.hours },
    present: (workerId, minutes) => options.presence.present(workerId, minutes),
    hasAddress: (team) => options.addressesOf(team).length > 0,
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
      await noteDeleted(handoff, options)
      const missing = actsFor(handoff, world, clock.now())
      if (handoff.status === 'closed' && missing.length === 0) open.delete(reference)
      // What could not be done in this look waits for the next one.
      const acts = missing.filter(({ id }) => !put.has(id) && !isPutOff(id))
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
    case 'tellClock':
      await tellClock(act, handoff, parts)
      return
    case 'sayTold':
      if (await wake(handoff, conversations, { id: act.id, ask: false, told: [act.team] }))
        await desk.event(reference, 'person told', 'service', act.team, act.id)
      return
    case 'checkBack':
      if (await wake(handoff, conversations, { id: act.id, ask: true, told: [], night: act.night }))
        await desk.event(reference, 'checked back', 'service', String(act.minutes), act.id)
      else if (act.night) putOff(act.id)
      return
    case 'cutOff':
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
      const value = { name: act.worker, role: 'rapidResponse', why: 'cut off' }
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
    const id = `${reference}:${act.id}`
    await parts.outbox.put({ id, to, about, link: parts.linkTo(reference), reference, practice })
  }
  await parts.desk.told(reference, { team, step })
}

async function tellClock(
  { what, id }: Act & { do: 'tellClock' },
  handoff: HandoffDocument,
  parts: TellingParts,
): Promise<void> {
  const { reference, practice = false, accepted, told = [], teams = [] } = handoff
  const concerned = new Set([
    ...(accepted === undefined ? [] : [accepted.team]),
    ...told.map(({ team }) => team),
    ...teams,
  ])
  const to = [...concerned].flatMap((team) => parts.addressesOf(team))
  if (to.length > 0)
    await parts.outbox.put({
      id: `${reference}:${id}`,
      to,
      about: { what },
      link: parts.linkTo(reference),
      reference,
      practice,
    })
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
  value: { id: string; ask: boolean; told: string[]; night?: boolean },
): Promise<boolean> {
  return (await conversations.wake(conversationId, { name: 'checkBack', value })) === 'done'
}
