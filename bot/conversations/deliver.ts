import { setTimeout as delay } from 'node:timers/promises'
import type { Log } from './log.ts'
import { safeError } from './log.ts'
import { commit } from './commit.ts'
import { entriesAfter } from './catchUp.ts'
import { within } from './deadline.ts'
import type { Live } from './live.ts'
import type { ConversationStore } from './store.ts'
import type { OutgoingActivity, Reach, StoredActivity } from './turn.ts'

export interface DeliverWorld {
  store: ConversationStore
  log: Log
  commitMs: number
  /** How the channels of the Bot Framework are reached; absent when there are none. */
  reach?: Reach
  /** The longest that anybody waits for a channel, in milliseconds. What it takes later than that counts all the same. */
  reachMs: number
  /** After so many milliseconds a message that a channel has neither taken nor refused is sent again. */
  giveUpMs: number
  /** How one thing that was said reads where all that arrives comes from the bot. */
  asSent?: (said: StoredActivity) => OutgoingActivity
  clock: { now(): Date }
}

/** For so long it is tried again, in milliseconds; then it stays marked as not delivered. */
const tryForMs = 24 * 60 * 60_000

/** Do words reach this person between their messages? */
export const canBeReached = (live: Pick<Live, 'channelId' | 'way'>, reach: Reach | undefined): boolean =>
  live.channelId === 'directline' || (live.way !== undefined && reach !== undefined)

/** Direct Line shows what is said by itself; anywhere else it waits to be sent. */
export const mustBeSent = ({ channelId }: Pick<Live, 'channelId'>): boolean => channelId !== 'directline'

/**
 * Sends what waits, oldest first, one message after the other. Not in the queue of the turns: a channel that hangs must
 * not keep emergency words from anybody. Never rejects. At least once: what a channel took without saying so is sent again.
 * @returns true when nothing waits any more; false too when it is not known yet
 */
export async function deliver(live: Live, world: DeliverWorld): Promise<boolean> {
  const all = live.sending.run(() => sendAll(live, world))
  return Promise.race([all, delay(world.reachMs, false, { ref: false })])
}

async function sendAll(live: Live, world: DeliverWorld): Promise<boolean> {
  let sent = 0
  try {
    for (const seq of dueOf(live, world)) {
      await sendOne(live, seq, world)
      live.waiting = live.waiting.filter((one) => one !== seq)
      sent += 1
    }
  } catch (error) {
    world.log.warn({ ...safeError(error), conversation: live.id }, 'Words did not reach a channel; they are sent again')
  }
  if (sent > 0) await noteSent(live, world)
  return !live.unsure && dueOf(live, world).length === 0
}

/** What is still tried. What is older stays marked as not delivered. */
export function dueOf({ waiting }: Live, { clock }: Pick<DeliverWorld, 'clock'>): number[] {
  const oldest = clock.now().getTime() - tryForMs
  return waiting.filter((seq) => seq >= oldest)
}

async function sendOne(live: Live, seq: number, world: DeliverWorld): Promise<void> {
  const { way } = live
  const { reach, asSent = withoutPlace } = world
  if (way === undefined || reach === undefined || live.ended) throw new Error('There is no way to this person.')
  const entry = (await entriesAfter(live, world.store, seq - 1)).find((one) => one.seq === seq)
  if (entry !== undefined) await within(world.giveUpMs, () => reach(way, [withoutPlace(asSent(entry.activity))]))
}

/** Where this fails the words are sent once more after a restart: better twice than never. */
async function noteSent(live: Live, world: DeliverWorld): Promise<void> {
  try {
    await live.queue.run(async () => {
      if (!live.ended) await commit(live, world.store, world.commitMs, [], live)
    })
  } catch (error) {
    world.log.warn({ ...safeError(error), conversation: live.id }, 'That words arrived could not be noted')
  }
}

const ofThePlace = new Set(['id', 'timestamp', 'from', 'conversation', 'channelId'])

/** Where it stands in our transcript says nothing to a channel. */
function withoutPlace(said: OutgoingActivity): OutgoingActivity {
  const kept = Object.entries(said).filter(([key]) => !ofThePlace.has(key))
  return Object.fromEntries(kept) as unknown as OutgoingActivity
}
