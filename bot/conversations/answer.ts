import { commit } from './commit.ts'
import { within } from './deadline.ts'
import { ConversationEnded, TurnFailed } from './errors.ts'
import type { FailedTurn, Live } from './live.ts'
import { trim } from './live.ts'
import { safeError } from './log.ts'
import { runTurn, type Ran, type SendOut, type TurnWorld } from './runTurn.ts'
import { botAccount, echo, takePlace } from './show.ts'
import type { IncomingActivity } from './turn.ts'

/** What a person sent, before the service has put its own mark on it. */
export type Sent = Pick<
  IncomingActivity,
  'type' | 'text' | 'textFormat' | 'value' | 'name' | 'locale' | 'channelData' | 'membersAdded' | 'deliveryMode'
>

export interface AnswerWorld extends TurnWorld {
  /** The longest a commit may take, in milliseconds. */
  commitMs: number
}

/** One turn from beginning to end: the bot runs, its words are shown, and it is put on the disk. Call it in the queue. */
export async function answer(live: Live, sent: Sent, world: AnswerWorld, sendOut?: SendOut): Promise<{ id: string }> {
  live.begun = true
  live.locale = sent.locale ?? live.locale
  const said = sent.type === 'message' || sent.type === 'event'
  const again = said ? withdrawFailed(live, sent) : undefined
  const activity = mark(live, sent, again, world)
  const ran = await runTurn(live, activity, world, { again, sendOut, said })
  if (ran.forget) await forget(live, ran, world)
  // Nothing is written before somebody's first words: a page that is only looked at leaves no trace.
  else if (!said && live.count === 0) keepInMemory(live, ran)
  else await save(live, sent, ran, world)
  return { id: activity.id }
}

async function save(live: Live, sent: Sent, ran: Ran, world: AnswerWorld): Promise<void> {
  const turns = Math.max(live.turns, ran.number + 1)
  const { own } = ran
  const mark = ran.threw ? 0 : takePlace(live, world.clock).seq
  const kept = ran.turn.unkept === true ? ran.shown.filter((entry) => entry !== own) : ran.shown
  const lines = kept.map((entry) => (entry === own ? { ...entry, echo: mark } : entry))
  try {
    await commit(live, world.store, world.commitMs, lines, { turns, state: ran.state })
  } catch (error) {
    world.log.error({ ...safeError(error), conversation: live.id, turn: ran.number }, 'A turn could not be saved')
    if (!ran.threw) await ran.say(world.bot.failed(ran.turn, 'not-saved'))
    live.unsaved.push(...kept)
    live.turns = turns
    live.unsavedState = ran.state
    trim(live)
    live.failed = failedTurn(sent, ran, false)
    throw new TurnFailed()
  }
  if (ran.threw) {
    if (own !== undefined) live.hidden.delete(own)
    live.failed = failedTurn(sent, ran, true)
    throw new TurnFailed()
  }
  if (own !== undefined) echo(live, own, mark)
  world.bot.kept?.(ran.turn)
}

/** A greeting: it is there for whoever looks, and goes to the disk with the first message. */
export function keepInMemory(live: Live, ran: Ran): void {
  live.unsaved.push(...ran.shown)
  live.state = ran.state
  live.unsavedState = undefined
  trim(live)
}

async function forget(live: Live, ran: Ran, world: AnswerWorld): Promise<void> {
  try {
    await within(world.commitMs, () => world.store.end(live.id, world.clock.now()))
  } catch (error) {
    world.log.error({ ...safeError(error), conversation: live.id }, 'A conversation could not be deleted')
    await ran.say(world.bot.failed(ran.turn, 'not-saved'))
    throw new TurnFailed()
  }
  if (ran.own !== undefined) echo(live, ran.own, live.seq)
  close(live)
  world.bot.kept?.(ran.turn)
}

/** Removes everything of a conversation. Afterwards its tokens open nothing. */
export async function end(live: Live, world: AnswerWorld): Promise<void> {
  await within(world.commitMs, () => world.store.end(live.id, world.clock.now()))
  close(live)
}

function close(live: Live): void {
  live.ended = true
  for (const watcher of live.watchers) watcher.ended()
  live.watchers.clear()
}

export function refuseEnded(live: Live): void {
  if (live.ended) throw new ConversationEnded()
}

function mark(live: Live, sent: Sent, again: FailedTurn | undefined, world: AnswerWorld): IncomingActivity {
  const place = takePlace(live, world.clock)
  const same = again !== undefined && again.clientActivityId !== undefined && again.clientActivityId === clientId(sent)
  return {
    ...sent,
    id: same && again.own !== undefined ? again.own.activity.id : place.id,
    timestamp: place.timestamp,
    ...(live.locale === undefined ? {} : { locale: live.locale }),
    channelId: live.channelId,
    conversation: { id: live.id },
    from: { id: live.userId, role: 'user' },
    recipient: botAccount,
  }
}

/** Somebody sends again what was not taken: the new turn stands in the place of the failed one. */
function withdrawFailed(live: Live, sent: Sent): FailedTurn | undefined {
  const { failed } = live
  live.failed = undefined
  if (failed === undefined || !(likeness(sent) === failed.likeness || isSame(failed, sent))) return undefined
  if (!failed.saved) {
    const gone = new Set(failed.shown)
    live.unsaved = live.unsaved.filter((entry) => !gone.has(entry))
    if (failed.own !== undefined) {
      if (isSame(failed, sent)) gone.delete(failed.own)
      else live.hidden.delete(failed.own)
    }
    live.entries = live.entries.filter((entry) => !gone.has(entry))
  }
  return failed
}

const failedTurn = (sent: Sent, ran: Ran, saved: boolean): FailedTurn => ({
  number: ran.number,
  likeness: likeness(sent),
  clientActivityId: clientId(sent),
  shown: ran.shown,
  own: ran.own,
  before: ran.before,
  saved,
})

const likeness = (sent: Sent): string => JSON.stringify([sent.type, sent.text, sent.name, sent.value])

const isSame = (failed: FailedTurn, sent: Sent): boolean =>
  failed.clientActivityId !== undefined && failed.clientActivityId === clientId(sent)

/** The client's own id of a message (Web Chat and directlinejs set it). */
export function clientId(sent: Sent): string | undefined {
  const id = sent.channelData?.['clientActivityID']
  return typeof id === 'string' ? id : undefined
}
