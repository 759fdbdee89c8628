import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../../dialogs/ports.ts'
import type { Storage } from '../storage/storage.ts'
import { answer, clientId, end, keepInMemory, refuseEnded, type AnswerWorld, type Sent } from './answer.ts'
import { connect, entriesAfter } from './catchUp.ts'
import { laterOf, type Later } from './entries.ts'
import { canBeReached, deliver, dueOf, type DeliverWorld } from './deliver.ts'
import { ConversationEnded, NotDelivered, TooBusy, TurnFailed } from './errors.ts'
import { fill } from './fill.ts'
import type { Live, Watcher } from './live.ts'
import { makeLives } from './lives.ts'
import { safeError, type Log } from './log.ts'
import { runTurn, type SendOut } from './runTurn.ts'
import { botAccount, takePlace } from './show.ts'
import { makeStore } from './store.ts'
import { makeResend } from './resend.ts'
import type { Bot, ChannelAccount, OutgoingActivity, OwnEvent, Reach, StoredActivity, WayBack } from './turn.ts'
import { hasBegun, speakUp, wakeUp, type Woken } from './wake.ts'

export type { Sent } from './answer.ts'
export type { Later } from './entries.ts'
export type { Watcher } from './live.ts'

export interface ConversationLimits {
  /** The longest that saving a turn may take, in milliseconds. */
  commitMs: number
  /** The longest that reading a conversation may take, in milliseconds. */
  loadMs: number
  /** The longest that the bot may take over one turn, in milliseconds. Stock clients give up after 20 s. */
  turnMs: number
  /** After so many milliseconds without use a conversation leaves the memory. */
  idleMs: number
  /** Conversations kept in memory, those that somebody is connected to apart. */
  inMemory: number
  /** Messages of one conversation that may wait their turn, and their size together in characters. */
  waiting: number
  waitingBytes: number
  /** The longest that anybody waits for a channel of the Bot Framework to take a message of ours, in milliseconds. */
  reachMs: number
  /** After so many milliseconds without an answer of such a channel the message is sent again. The SDK tries for some seconds by itself. */
  giveUpMs: number
  /** Milliseconds between tries to send what has not arrived there. */
  sendAgainMs: number
}

const defaultLimits: ConversationLimits = {
  commitMs: 2_000,
  loadMs: 2_000,
  turnMs: 15_000,
  idleMs: 30 * 60_000,
  inMemory: 20_000,
  waiting: 10_000,
  waitingBytes: 16_000_000,
  reachMs: 8_000,
  giveUpMs: 60_000,
  sendAgainMs: 20_000,
}

/** Opening a conversation waits so long for the greeting, in milliseconds; after that it comes when it comes. */
const greetingMs = 1_000
/** A deleted conversation is remembered for so long: longer than any token lives. */
const rememberEndedMs = 14 * 24 * 60 * 60_000

export interface ConversationsOptions {
  storage: Storage
  bot: Bot
  clock: Clock
  log: Log
  limits?: Partial<ConversationLimits>
  /** How words reach people on the channels of the Bot Framework between their messages; absent when that is closed. */
  reach?: Reach
  /** How something that was said reads there, where all that arrives comes from the bot. */
  asSent?: (said: StoredActivity) => OutgoingActivity
}

export type Conversations = ReturnType<typeof makeConversations>

/**
 * All conversations. Each has its own queue, so that its turns never overlap while many conversations go on side by
 * side. Functions reject with `ConversationEnded` for a conversation that was deleted.
 */
export function makeConversations(options: ConversationsOptions) {
  const limits = { ...defaultLimits, ...options.limits }
  const store = makeStore(options.storage)
  const world: AnswerWorld & DeliverWorld = { ...options, store, ...limits }
  const { clock, log } = options
  const lives = makeLives(limits, clock)

  const withLive = <T>(id: string, channelId: string, userId: string, job: (live: Live) => Promise<T>): Promise<T> =>
    lives.use(id, channelId, userId, async (live) => {
      await fill(live, store, limits.loadMs, log)
      refuseEnded(live)
      if (live.userId === '') live.userId = userId
      return job(live)
    })
  const direct = <T>(id: string, userId: string, job: (live: Live) => Promise<T>): Promise<T> =>
    withLive(id, 'directline', userId, job)

  /** Runs a job in the conversation's queue, on what is stored then. */
  const inQueue = <T>(live: Live, job: () => Promise<T>): Promise<T> =>
    live.queue.run(async () => {
      await fill(live, store, limits.loadMs, log)
      refuseEnded(live)
      return job()
    })

  const greet = async (live: Live): Promise<void> => {
    const { id, timestamp } = takePlace(live, clock)
    const person = { id: live.userId, role: 'user' as const }
    const activity = {
      ...{ type: 'conversationUpdate', id, timestamp, channelId: live.channelId, conversation: { id: live.id } },
      ...{ from: person, recipient: botAccount, membersAdded: [person] },
      ...(live.locale === undefined ? {} : { locale: live.locale }),
    }
    keepInMemory(live, await runTurn(live, activity, world, { said: false }))
  }

  const take = (live: Live, sent: Sent, sendOut: SendOut | undefined, key: string | undefined) => {
    const known = key === undefined ? undefined : live.answered.get(key)
    if (known !== undefined) return known
    const size = JSON.stringify(sent).length
    live.waitingBytes += size
    const answered = inQueue(live, () => answer(live, sent, world, sendOut)).finally(() => (live.waitingBytes -= size))
    if (key !== undefined) {
      live.answered.set(key, answered)
      // Not taken: the same message may be tried again.
      answered.catch(() => live.answered.delete(key))
    }
    return answered
  }

  /** The bot's own words are sent in their own time: whoever woke it need not wait. */
  const sendSoon = (live: Live): void => {
    if (live.waiting.length > 0) void lives.use(live.id, live.channelId, live.userId, () => deliver(live, world))
  }
  /** The mark goes only when nothing has been said meanwhile that waits again. */
  const deliverAndTidy = async (live: Live): Promise<boolean> => {
    if (live.sending.waiting() > 0 || !(await deliver(live, world))) return false
    return inQueue(live, async () => {
      const done = !live.unsure && dueOf(live, world).length === 0
      if (done) await store.delivered(live.id)
      return done
    })
  }
  const resend = makeResend({
    everyMs: limits.sendAgainMs,
    store,
    log,
    deliver: (id) => direct(id, '', (live) => deliverAndTidy(live)),
  })

  return {
    /** Begins to send what has not arrived on the channels of the Bot Framework, now and from then on. */
    startSending: (): void => resend.start(),

    /** The person's client opens the conversation; a new one is greeted by the bot. Nothing is written. */
    start: (id: string, userId: string, locale?: string, group?: string): Promise<'new' | 'existing'> =>
      direct(id, userId, async (live) => {
        if (live.begun) return 'existing'
        live.begun = true
        live.locale = locale
        live.group = group
        const greeting = inQueue(live, () => greet(live))
        greeting.catch((error: unknown) => log.error(safeError(error), 'A greeting failed'))
        await Promise.race([greeting, delay(greetingMs, undefined, { ref: false })])
        return 'new'
      }),

    /**
     * The person says something. Resolves when it has been answered and saved.
     * @param options.pressing let it in although too much is waiting: it may be urgent
     * @param options.group equal for conversations begun from one address; only the first counts
     * @throws {TurnFailed} the person has been told and may send it again
     * @throws {TooBusy} too much is waiting in this conversation
     */
    receive: (
      id: string,
      userId: string,
      sent: Sent,
      options: { pressing?: boolean; group?: string } = {},
    ): Promise<{ id: string }> =>
      direct(id, userId, (live) => {
        const full = live.queue.waiting() >= limits.waiting || live.waitingBytes >= limits.waitingBytes
        if (full && options.pressing !== true) throw new TooBusy()
        live.group ??= options.group
        return take(live, sent, undefined, clientId(sent))
      }),

    /**
     * The same for a channel that is not Direct Line. When it fails the person has been told by `send`, so this
     * resolves all the same: an error would make the channel deliver the message again.
     * @param id the channel's name and the channel's conversation id, so that no two channels share one
     * @param key equal for a message that the channel delivers twice
     */
    receiveExternal: (
      id: string,
      person: { channelId: string; userId: string; way?: WayBack },
      sent: Sent,
      send: SendOut,
      key?: string,
    ): Promise<void> =>
      withLive(id, person.channelId, person.userId, async (live) => {
        // Kept with this turn. The latest counts: a channel may move.
        live.way = person.way ?? live.way
        sendSoon(live)
        try {
          await take(live, sent, send, key)
        } catch (error) {
          if (!(error instanceof TurnFailed)) throw error
        }
      }),

    /** What came after place `from` (0 is the start). */
    since: (id: string, userId: string, from: number): Promise<Later> =>
      direct(id, userId, async (live) => laterOf(await entriesAfter(live, store, from), Math.min(from, live.seq))),

    /**
     * Where a client that comes back goes on. Without a watermark that is the present; but somebody who was only
     * greeted and lost the connection may not have seen the greeting.
     */
    placeFor: (id: string, userId: string, watermark: number | undefined): Promise<number> =>
      direct(id, userId, (live) => {
        const present = live.count === 0 && live.turns === 0 ? 0 : live.seq
        return Promise.resolve(Math.min(watermark ?? present, live.seq))
      }),

    /** Shows everything after place `from` and then whatever comes. Gives how to stop. */
    watch: (id: string, userId: string, from: number, watcher: Watcher): Promise<() => void> =>
      direct(id, userId, (live) => connect(live, store, from, watcher)),

    /**
     * Something is said that answers nothing (a worker's words), after whatever turn is under way.
     * @param once the same again is said already: a repeat after a crash changes nothing
     * @throws {TurnFailed} it was shown, but is not saved yet
     * @throws {NotDelivered} it is saved, but their channel has not taken it; it is sent again
     */
    speak: (
      id: string,
      said: readonly OutgoingActivity[],
      from?: ChannelAccount,
      once?: string,
    ): Promise<{ id: string }[]> =>
      direct(id, '', async (live) => {
        if (!hasBegun(live) && !live.unsure) throw new ConversationEnded()
        const ids = await inQueue(live, () => speakUp(live, said, world, from, once))
        if (live.waiting.length > 0 && !(await deliver(live, world))) throw new NotDelivered()
        return ids
      }),

    /**
     * Runs the bot on an event of our own making, after whatever turn is under way, and keeps it like a turn.
     * Whoever is not connected, or has been gone since before a restart, finds it when they come back.
     * @throws {TurnFailed} it could not be done now
     */
    wake: async (id: string, event: OwnEvent): Promise<Woken> => {
      try {
        return await direct(id, '', async (live) => {
          if (live.unsure) throw new TurnFailed()
          if (!hasBegun(live) || !canBeReached(live, world.reach)) return 'gone'
          const woken = await inQueue(live, () => wakeUp(live, event, world))
          sendSoon(live)
          return woken
        })
      } catch (error) {
        if (error instanceof ConversationEnded) return 'gone'
        throw error
      }
    },

    /** Everything that was said and is kept, oldest first; empty when there is no such conversation. */
    transcript: async (id: string): Promise<StoredActivity[]> => {
      try {
        return await direct(id, '', async (live) =>
          (await entriesAfter(live, store, 0)).filter((entry) => entry.echo !== 0).map((entry) => entry.activity),
        )
      } catch (error) {
        if (error instanceof ConversationEnded) return []
        throw error
      }
    },

    /** What is known of where a conversation came from. Not in the queue: a turn under way may ask it. */
    originOf: (id: string): Promise<{ group?: string; lang?: string }> =>
      direct(id, '', (live) =>
        Promise.resolve({
          ...(live.group === undefined ? {} : { group: live.group }),
          ...(live.locale === undefined ? {} : { lang: live.locale }),
        }),
      ),

    /** Do words reach the person between their messages? */
    isInReach: (id: string): Promise<boolean> =>
      direct(id, '', (live) => Promise.resolve(canBeReached(live, world.reach))),

    /** Ids of what has not arrived on the person's channel yet. */
    undelivered: async (id: string): Promise<ReadonlySet<string>> =>
      direct(id, '', async (live) => {
        const [first] = live.waiting
        if (first === undefined) return new Set<string>()
        const entries = await entriesAfter(live, store, first - 1)
        return new Set(entries.filter(({ seq }) => live.waiting.includes(seq)).map(({ activity }) => activity.id))
      }),

    /** Was it deleted (and nothing of it is left but that)? */
    isDeleted: (id: string): Promise<boolean> => store.isEnded(id),

    /** Has the person said anything that was kept? */
    hasSpoken: (id: string, userId: string): Promise<boolean> =>
      direct(id, userId, (live) => Promise.resolve(live.count > 0 || live.turns > 0)),

    /** Removes the conversation, its transcript and everything the bot remembered in it. */
    forget: (id: string): Promise<void> => direct(id, '', (live) => inQueue(live, () => end(live, world))),

    /** Is there (or was there lately) a conversation with this id? Tells nothing else about it. */
    exists: async (id: string): Promise<boolean> => lives.has(id) || (await store.load(id)) !== 'new',

    /** Call it at the start and once a day: removes the last traces of deleted conversations. */
    sweep: (): Promise<void> => store.sweepEnded(new Date(clock.now().getTime() - rememberEndedMs)),

    /** Conversations in memory. */
    inMemory: (): number => lives.size(),

    /** Resolves when no turn is under way. */
    idle: (): Promise<void> => lives.idle(),

    /** Lets go of everything in memory. */
    stop: (): void => {
      resend.stop()
      lives.stop()
    },
  }
}
