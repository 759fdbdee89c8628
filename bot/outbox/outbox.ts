import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Storage } from '../storage/storage.ts'
import { byOrder, dueNow } from './due.ts'
import {
  outgoing,
  stateOf,
  type Delivery,
  type DeliveryState,
  type HubEvent,
  type Letter,
  type Parcel,
  type Telling,
} from './parcel.ts'
import { Parcels } from './parcels.ts'
import { codeOf, SendFailed, type Senders } from './sender.ts'
import { giveUpMs, nextWait } from './waits.ts'

export type { DeliveryState, HubEvent, Letter, Telling, TellingAbout } from './parcel.ts'

/** Messages that must reach somebody. At least once: a repeat carries the same mark. */
export interface Outbox {
  /**
   * On disk before it resolves. The same id again is the same message. When it could not be written it rejects, and is
   * still sent from memory: put it again until it resolves.
   */
  put(message: Telling): Promise<void>
  /** The same for what an agent hub hears; the events of one reference are sent one after another, in this order. */
  post(event: HubEvent): Promise<void>
  /** A letter. On disk before it resolves; when it could not be written it rejects, and is not sent. */
  mail(letter: Letter): Promise<void>
  /**
   * Takes a letter out that has not left yet; on disk before it resolves.
   * @returns `left` when it is gone, or on its way at this moment
   */
  takeOut(id: string): Promise<'takenOut' | 'left' | 'unknown'>
  /** Loads what waits and begins to send. Never throws. */
  start(): void
  /** Sends no more; what is on its way gets a moment. Call it before the store is closed. */
  stop(): Promise<void>
  /** The deliveries of one handoff, oldest first. */
  states(reference: string): Promise<DeliveryState[]>
  figures(): OutboxFigures
  /** Tries everything that is due now, and waits for it. */
  deliverDue(): Promise<void>
}

/** Is it well? For the log and for measures. */
export interface OutboxFigures {
  waiting: number
  /** Given up. */
  failed: number
  /** Age of the oldest that waits, in seconds. */
  oldestSeconds: number | null
}

export interface OutboxOptions {
  storage: Storage
  clock: Clock
  log: Log
  senders: Senders
  /** Called when a message has left, or could not. */
  changed?: (reference: string) => void
  /** Milliseconds between looks at what is due. */
  everyMs?: number
}

const defaultEveryMs = 1_000
const loadAgainMs = 5_000
const goodbyeMs = 3_000
const keepMs = 90 * 24 * 60 * 60_000
/** How often what could not be written is tried again, and old messages are cleared away. */
const tidyMs = 10_000
const sweepMs = 6 * 60 * 60_000
/** A message that has waited for so many seconds is worth a line in the log each minute. */
const lateSeconds = 10 * 60

export function makeOutbox({ storage, clock, log, senders, changed, everyMs = defaultEveryMs }: OutboxOptions): Outbox {
  const parcels = new Parcels(storage, log)
  const underWay = new Set<Delivery>()
  const takenBack = new Set<string>()
  const jobs = new Set<Promise<void>>()
  const stopping = new AbortController()
  const timers: NodeJS.Timeout[] = []
  const now = (): number => clock.now().getTime()
  let count = 0
  let stopped = false
  let loaded: Promise<void> | undefined

  const pump = (): void => {
    if (stopped) return
    for (const { parcel, delivery } of dueNow(parcels.waiting(), underWay, now())) {
      underWay.add(delivery)
      const job = deliver(parcel, delivery).finally(() => {
        underWay.delete(delivery)
        jobs.delete(job)
        pump()
      })
      jobs.add(job)
    }
  }

  const deliver = async (parcel: Parcel, delivery: Delivery): Promise<void> => {
    const { reference } = parcel
    const { by } = delivery.to
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(senders.sendMs)])
    try {
      const sender = senders.get(by)
      if (sender === undefined) throw new SendFailed('NotSetUp')
      await inTime(sender.send('to' in delivery.to ? delivery.to.to : '', outgoing(parcel), signal), signal)
      Object.assign(delivery, { state: 'sent', sentAt: now(), tries: delivery.tries + 1 })
      delete delivery.lastError
      log.info({ reference, by, tries: delivery.tries }, 'A message has left')
    } catch (error) {
      // Cut off by our own stop: the next start sends it.
      if (stopping.signal.aborted) return
      noteFailed(parcel, delivery, error)
    }
    if ('body' in parcel.content && delivery.state !== 'waiting') parcel.content.body = null
    if ('letter' in parcel.content && delivery.state !== 'waiting') parcel.content.letter = null
    await parcels.save(parcel)
    changed?.(reference)
  }

  const noteFailed = (parcel: Parcel, delivery: Delivery, error: unknown): void => {
    const { reference, queuedAt } = parcel
    const { by } = delivery.to
    // Taken back while it was on its way: this try was the last.
    if (takenBack.has(parcel.id)) empty(parcel)
    delivery.tries += 1
    delivery.lastError = codeOf(error)
    const about = { reference, by, tries: delivery.tries, error: delivery.lastError }
    if (now() - queuedAt >= giveUpMs) {
      delivery.state = 'failed'
      log.error(about, 'A message was given up: it could not be sent for three days')
      return
    }
    delivery.nextAt = now() + nextWait(delivery.tries, Math.random(), error instanceof SendFailed ? error.waitMs : 0)
    log.warn(about, 'A message could not be sent; it is tried again')
  }

  const add = async (parcel: Omit<Parcel, 'queuedAt' | 'order'>, sendUnwritten = true): Promise<void> => {
    count += 1
    try {
      await parcels.add({ ...parcel, queuedAt: now(), order: count })
    } finally {
      if (sendUnwritten) pump()
    }
  }

  const load = async (): Promise<void> => {
    try {
      await parcels.load()
      for (const { deliveries } of parcels.waiting()) {
        // Somebody has mended the settings, and started again.
        for (const delivery of deliveries) if (delivery.lastError === 'NotSetUp') delivery.nextAt = now()
      }
      pump()
      await parcels.sweep(now() - keepMs)
    } catch (error) {
      if (stopped) return
      log.error(safeError(error), 'The outbox could not be loaded; it is tried again')
      timers.push(setTimeout(loadAgain, loadAgainMs).unref())
    }
  }

  const loadAgain = (): void => {
    loaded = load()
  }

  const every = (milliseconds: number, job: () => Promise<void> | void): void => {
    const safely = (): void =>
      void Promise.resolve()
        .then(job)
        .catch((error: unknown) => log.error(safeError(error), 'The outbox could not be tidied'))
    timers.push(setInterval(safely, milliseconds).unref())
  }

  const figures = (): OutboxFigures => {
    const all = [...parcels.all()].flatMap(({ deliveries }) => deliveries)
    const count = (state: Delivery['state']): number => all.filter((one) => one.state === state).length
    const oldest = Math.min(...parcels.waiting().map(({ queuedAt }) => queuedAt))
    const oldestSeconds = Number.isFinite(oldest) ? Math.max(0, Math.round((now() - oldest) / 1000)) : null
    return { waiting: count('waiting'), failed: count('failed'), oldestSeconds }
  }
  const noteLate = (): void => {
    const known = figures()
    if ((known.oldestSeconds ?? 0) > lateSeconds) log.warn(known, 'Messages have been waiting for long')
  }

  return {
    put: ({ id, to, team, about, link, reference, practice }) =>
      add({
        ...{ id, reference, practice, content: { about, link } },
        ...(team === undefined ? {} : { team }),
        deliveries: to.map((one) => ({ to: one, state: 'waiting', tries: 0, nextAt: now() })),
      }),
    post: ({ id, reference, practice, body }) =>
      add({
        ...{ id, reference, practice, content: { body } },
        deliveries: [{ to: { by: 'hub' }, state: 'waiting', tries: 0, nextAt: now() }],
      }),
    async mail({ id, to, reference, subject, text, link }) {
      const letter = { subject, text, ...(link === undefined ? {} : { link }) }
      const deliveries: Delivery[] = [{ to, state: 'waiting', tries: 0, nextAt: now() }]
      try {
        await add({ id, reference, practice: false, content: { letter }, deliveries }, false)
      } catch (error) {
        const unwritten = parcels.get(id)
        if (unwritten !== undefined) empty(unwritten)
        throw error
      }
      pump()
    },
    async takeOut(id) {
      await loaded
      const parcel = parcels.get(id)
      if (parcel === undefined) return 'unknown'
      if (parcel.deliveries.some((one) => one.state === 'sent' || underWay.has(one))) {
        takenBack.add(id)
        return 'left'
      }
      empty(parcel)
      await parcels.saveNow(parcel)
      return 'takenOut'
    },
    start() {
      loadAgain()
      every(everyMs, pump)
      every(60_000, noteLate)
      every(tidyMs, () => parcels.saveUnsaved())
      every(sweepMs, () => parcels.sweep(now() - keepMs))
    },
    async stop() {
      stopped = true
      for (const timer of timers) clearInterval(timer)
      await Promise.race([Promise.allSettled(jobs), new Promise((resolve) => setTimeout(resolve, goodbyeMs).unref())])
      stopping.abort()
      await Promise.allSettled(jobs)
      await parcels.idle()
    },
    async states(reference) {
      await loaded
      return [...parcels.all()]
        .filter((parcel) => parcel.reference === reference)
        .sort(byOrder)
        .flatMap((parcel) => parcel.deliveries.map((delivery) => stateOf(parcel, delivery)))
    },
    figures,
    async deliverDue() {
      pump()
      while (jobs.size > 0) await Promise.allSettled(jobs)
    },
  }
}

/** Nothing of it is sent, and its words are gone. */
function empty(parcel: Parcel): void {
  parcel.deliveries = []
  parcel.content = { letter: null }
}

/** Whatever a sender does with the signal, its try is over when the signal says so. */
function inTime(sending: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = (): void => reject(new SendFailed('TimedOut'))
    signal.addEventListener('abort', over, { once: true })
    sending.then(resolve, reject).finally(() => signal.removeEventListener('abort', over))
  })
}
