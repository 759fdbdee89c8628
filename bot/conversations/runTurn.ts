import type { Clock } from '../../dialogs/ports.ts'
import { within } from './deadline.ts'
import { canBeReached } from './deliver.ts'
import { isMessage, type Entry } from './entries.ts'
import { stateOf, type FailedTurn, type Live } from './live.ts'
import { safeError, type Log } from './log.ts'
import { placePerson, showBot } from './show.ts'
import type { ConversationStore } from './store.ts'
import type { Bot, IncomingActivity, OutgoingActivity, Reach, StoredActivity, Turn } from './turn.ts'

/** What a turn needs of the world. */
export interface TurnWorld {
  bot: Bot
  store: ConversationStore
  clock: Clock
  log: Log
  /** The longest a bot may take over one turn, in milliseconds. */
  turnMs: number
  /** How channels other than Direct Line are reached between the person's messages. */
  reach?: Reach
}

/** How the bot's words leave when the person is not on Direct Line. */
export type SendOut = (activities: OutgoingActivity[]) => Promise<({ id?: string } | undefined)[]>

/** A turn that ran, before anything is written. */
export interface Ran {
  /** What was shown and is to be kept, oldest first. */
  shown: Entry[]
  /** The person's own entry; none for something they did not say (a greeting). */
  own: Entry | undefined
  number: number
  /** JSON of the state it was run on. */
  before: string
  /** JSON of the state to keep: the one of before when the turn threw. */
  state: string
  threw: boolean
  forget: boolean
  turn: Turn
  /** Says more after the turn: what went wrong. */
  say(activities: OutgoingActivity[]): Promise<void>
}

/** Runs the bot on one activity. What it says is shown as it says it; nothing is written. */
export async function runTurn(
  live: Live,
  activity: IncomingActivity,
  world: TurnWorld,
  options: { again?: FailedTurn | undefined; sendOut?: SendOut | undefined; said: boolean; ours?: boolean },
): Promise<Ran> {
  const shown: Entry[] = []
  const { again } = options
  // The very same message sent again keeps its place.
  const same = again?.own?.activity.id === activity.id ? again.own : undefined
  const own = options.said ? (same ?? placePerson(live, activity)) : undefined
  if (own !== undefined && !(own === same && again?.saved === true)) shown.push(own)
  const number = again?.number ?? live.turns
  const before = live.entries.filter((entry) => entry.activity.id !== activity.id && isMessage(entry.activity))
  const stateBefore = again?.before ?? stateOf(live)
  let over = false

  const send = async (said: OutgoingActivity[]): Promise<{ id: string }[]> => {
    const { ids, shown: now } = showBot(live, said, world.clock)
    shown.push(...now)
    const given = await options.sendOut?.(said)
    return ids.map((id, index) => ({ id: given?.[index]?.id ?? id }))
  }
  const turn: Turn = {
    conversationId: live.id,
    channelId: live.channelId,
    activity,
    state: JSON.parse(stateBefore) as Record<string, unknown>,
    number,
    send: (said) => (over ? Promise.reject(new Error('This turn is over: nothing can be said in it.')) : send(said)),
    recent: (count) => recent(live, world.store, before, count),
    ...(options.ours === true ? { ours: true } : {}),
    ...(live.group === undefined ? {} : { group: live.group }),
    ...(canBeReached(live, world.reach) ? {} : { outOfReach: true }),
  }
  const say = async (said: OutgoingActivity[]): Promise<void> => {
    await send(said).catch((error: unknown) => world.log.error(safeError(error), 'Words could not be sent'))
  }

  let state = stateBefore
  let threw = false
  try {
    await within(world.turnMs, () => world.bot.run(turn))
    state = JSON.stringify(turn.state)
  } catch (error) {
    threw = true
    world.log.error({ ...safeError(error), conversation: live.id, turn: number }, 'A turn threw')
  }
  over = true
  // Nobody who did not write is asked to send it again.
  if (threw && options.ours !== true) await say(world.bot.failed(turn, 'threw'))
  return { shown, own, number, before: stateBefore, state, threw, forget: !threw && turn.forget === true, turn, say }
}

async function recent(live: Live, store: ConversationStore, before: Entry[], count: number): Promise<StoredActivity[]> {
  const enough = before.length >= count || live.onDiskOnly === 0
  const older = enough ? [] : (await store.last(live, count * 2)).filter((entry) => isMessage(entry.activity))
  const first = before[0]?.seq ?? Infinity
  const all = [...older.filter((entry) => entry.seq < first), ...before]
  return count <= 0 ? [] : all.slice(-count).map((entry) => entry.activity)
}
