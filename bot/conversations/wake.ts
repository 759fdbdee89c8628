import type { AnswerWorld } from './answer.ts'
import { commit } from './commit.ts'
import { mustBeSent } from './deliver.ts'
import { TurnFailed } from './errors.ts'
import { stateOf, trim, type Live } from './live.ts'
import { safeError } from './log.ts'
import { runTurn } from './runTurn.ts'
import { botAccount, serviceAccount, showBot, takePlace } from './show.ts'
import type { ChannelAccount, IncomingActivity, OutgoingActivity, OwnEvent } from './turn.ts'
import type { Entry } from './entries.ts'

/** What became of waking a conversation: `later` means that the bot found it was not the time. */
export type Woken = 'done' | 'later' | 'gone'

/**
 * One turn that nobody's words began. Call it in the queue.
 * @throws {TurnFailed} when the bot threw or it could not be saved; nobody was asked to send anything again
 */
export async function wakeUp(live: Live, event: OwnEvent, world: AnswerWorld): Promise<Woken> {
  const ran = await runTurn(live, ownActivity(live, event, world), world, { said: false, ours: true })
  if (ran.threw) {
    if (mustBeSent(live)) takeBack(live, ran.shown)
    else live.unsaved.push(...ran.shown)
    trim(live)
    throw new TurnFailed()
  }
  if (ran.turn.later === true) return 'later'
  if (
    ran.shown.length === 0 &&
    ran.state === live.state &&
    live.unsavedState === undefined &&
    live.unsaved.length === 0
  )
    return 'done'
  toSend(live, ran.shown)
  try {
    await keep(live, ran.shown, { turns: Math.max(live.turns, ran.number + 1), state: ran.state }, world)
  } catch (error) {
    // What was shown was shown: tried again, it is not said a second time, and goes to the disk then.
    live.unsavedState = ran.state
    throw error
  }
  world.bot.kept?.(ran.turn)
  return 'done'
}

/** Something said outside of any turn: a worker's words. Call it in the queue. */
export async function speakUp(
  live: Live,
  said: readonly OutgoingActivity[],
  world: AnswerWorld,
  from: ChannelAccount = botAccount,
  once?: string,
): Promise<{ id: string }[]> {
  const before = once === undefined ? [] : live.entries.filter((entry) => entry.activity.channelData?.['once'] === once)
  if (before.length > 0) {
    // Shown already; a disk that did not take it then gets it now.
    if (before.some((entry) => live.unsaved.includes(entry))) await keep(live, [], asItIs(live), world)
    return before.map((entry) => ({ id: entry.activity.id }))
  }
  const marked = once === undefined ? said : said.map((one) => ({ ...one, channelData: { ...one.channelData, once } }))
  const { ids, shown } = showBot(live, marked, world.clock, from)
  toSend(live, shown)
  await keep(live, shown, asItIs(live), world)
  return ids.map((id) => ({ id }))
}

/** Nothing changes but what was shown; what an unsaved turn left goes to the disk with it. */
const asItIs = (live: Live): { turns: number; state: string } => ({ turns: live.turns, state: stateOf(live) })

function toSend(live: Live, shown: readonly Entry[]): void {
  if (mustBeSent(live)) live.waiting = [...live.waiting, ...shown.map(({ seq }) => seq)]
}

/** Nobody has seen it: it was to be sent after the turn. */
function takeBack(live: Live, shown: readonly Entry[]): void {
  live.entries = live.entries.filter((entry) => !shown.includes(entry))
}

/** Is there anybody to wake? A conversation that was only looked at, or never was, has nobody. */
export const hasBegun = (live: Live): boolean => live.count > 0 || live.turns > 0 || live.begun

async function keep(
  live: Live,
  shown: readonly Entry[],
  next: { turns: number; state: string },
  world: AnswerWorld,
): Promise<void> {
  const { failed } = live
  try {
    await commit(live, world.store, world.commitMs, shown, next)
  } catch (error) {
    world.log.error({ ...safeError(error), conversation: live.id }, 'What was said could not be saved')
    live.unsaved.push(...shown)
    trim(live)
    throw new TurnFailed()
  }
  // A message that failed may still be sent again; what was shown of it has gone to the disk with this.
  if (failed !== undefined) live.failed = { ...failed, saved: true }
}

function ownActivity(live: Live, { name, value }: OwnEvent, world: AnswerWorld): IncomingActivity {
  const { id, timestamp } = takePlace(live, world.clock)
  return {
    type: 'event',
    name,
    ...(value === undefined ? {} : { value }),
    ...{ id, timestamp, channelId: live.channelId, conversation: { id: live.id } },
    ...{ from: serviceAccount, recipient: botAccount },
    ...(live.locale === undefined ? {} : { locale: live.locale }),
  }
}
