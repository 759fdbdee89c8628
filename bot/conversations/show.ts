import type { Clock } from '../../dialogs/ports.ts'
import { nextSeq, type Entry } from './entries.ts'
import type { Live } from './live.ts'
import type { ChannelAccount, IncomingActivity, OutgoingActivity, StoredActivity } from './turn.ts'

export const botAccount: ChannelAccount = { id: 'bot', role: 'bot' }

/**
 * Handoff events carry what safety saw, for workers only; traces are for developers. Neither is for the person's eyes,
 * whichever part of the bot lets one slip.
 */
const forThePerson = (activity: OutgoingActivity): boolean =>
  activity.type === 'message' ||
  activity.type === 'endOfConversation' ||
  (activity.type === 'event' && activity.name?.startsWith('handoff.') !== true)

/** Puts what the bot says into the conversation, in front of everybody connected, now. Gives the ids. */
export function showBot(
  live: Live,
  said: readonly OutgoingActivity[],
  clock: Clock,
): { ids: string[]; shown: Entry[] } {
  const shown: Entry[] = []
  const ids = said.map((activity) => {
    const entry = entryOf(live, activity, botAccount, clock)
    if (activity.type === 'typing') pass(live, entry)
    if (forThePerson(activity)) shown.push(keep(live, entry))
    return entry.activity.id
  })
  tell(live, shown)
  return { ids, shown }
}

/** What only the way here needed. */
const routing = ['recipient', 'serviceUrl', 'deliveryMode', 'membersAdded'] as const

/** Puts what the person sent into the conversation, as an echo for every client of theirs. */
export function showPerson(live: Live, sent: IncomingActivity): Entry {
  const kept: StoredActivity & Partial<IncomingActivity> = { ...sent }
  for (const key of routing) Reflect.deleteProperty(kept, key)
  const entry: Entry = { seq: live.seq, activity: kept }
  keep(live, entry)
  tell(live, [entry])
  return entry
}

/** Gives the next place in the conversation, and the id that goes with it. */
export function takePlace(live: Live, clock: Clock): { seq: number; id: string; timestamp: string } {
  const now = clock.now()
  live.seq = nextSeq(live.seq, now)
  return { seq: live.seq, id: `${live.id}|${live.seq.toString(36)}`, timestamp: now.toISOString() }
}

function entryOf(live: Live, said: OutgoingActivity, from: ChannelAccount, clock: Clock): Entry {
  // Something that only passes takes no place: its id need only be different from all others.
  const { seq, id, timestamp } = takePlace(live, clock)
  const activity: StoredActivity = {
    ...said,
    id,
    timestamp,
    channelId: live.channelId,
    conversation: { id: live.id },
    from,
  }
  return { seq, activity }
}

function keep(live: Live, entry: Entry): Entry {
  live.entries.push(entry)
  return entry
}

function tell(live: Live, entries: readonly Entry[]): void {
  if (entries.length > 0) for (const watcher of live.watchers) watcher.show(entries)
}

function pass(live: Live, entry: Entry): void {
  for (const watcher of live.watchers) watcher.show([entry], true)
}
