import type { Clock } from '../../dialogs/ports.ts'
import { nextSeq, type Entry } from './entries.ts'
import type { Live } from './live.ts'
import type { ChannelAccount, IncomingActivity, OutgoingActivity, StoredActivity } from './turn.ts'

export const botAccount: ChannelAccount = { id: 'bot', role: 'bot' }
/** Where events come from that the service makes itself. */
export const serviceAccount: ChannelAccount = { id: 'service', role: 'bot' }

/** Traces are for developers, not for the person's eyes, whichever part of the bot lets one slip. */
const forThePerson = (activity: OutgoingActivity): boolean =>
  activity.type === 'message' || activity.type === 'endOfConversation' || activity.type === 'event'

/**
 * The SDK's handoff events go to whoever listens on the channel, the person's own client among them. Why safety found
 * what it found is for workers, who read it with the handoff: it is taken out here.
 */
function withoutReasons(activity: OutgoingActivity): OutgoingActivity {
  if (activity.type !== 'event' || typeof activity.value !== 'object' || activity.value === null) return activity
  const { because, ...value } = activity.value as { because?: unknown }
  return because === undefined ? activity : { ...activity, value }
}

/** Puts what the bot (or a worker) says into the conversation, in front of everybody connected, now. Gives the ids. */
export function showBot(
  live: Live,
  said: readonly OutgoingActivity[],
  clock: Clock,
  from: ChannelAccount = botAccount,
): { ids: string[]; shown: Entry[] } {
  const shown: Entry[] = []
  const ids = said.map(withoutReasons).map((activity) => {
    const entry = entryOf(live, activity, from, clock)
    if (activity.type === 'typing') pass(live, entry)
    if (forThePerson(activity)) shown.push(keep(live, entry))
    return entry.activity.id
  })
  tell(live, shown)
  return { ids, shown }
}

/** What only the way here needed. */
const routing = ['recipient', 'serviceUrl', 'deliveryMode', 'membersAdded'] as const

/** Gives what the person sent its place in the conversation. Nobody is shown it before it is saved. */
export function placePerson(live: Live, sent: IncomingActivity): Entry {
  const kept: StoredActivity & Partial<IncomingActivity> = { ...sent }
  for (const key of routing) Reflect.deleteProperty(kept, key)
  const entry: Entry = { seq: live.seq, activity: kept, echo: 0 }
  live.hidden.add(entry)
  return keep(live, entry)
}

/** Shows every client of the person what they said: it has been taken. */
export function echo(live: Live, own: Entry, mark: number): void {
  own.echo = mark
  live.hidden.delete(own)
  tell(live, [own])
}

/** Gives the next place in the conversation, and the id that goes with it. */
export function takePlace(live: Live, clock: Clock): { seq: number; id: string; timestamp: string } {
  live.seq = nextSeq(live.seq, clock.now())
  // Clients sort by the time, so no two may have the same.
  const timestamp = new Date(live.seq).toISOString()
  return { seq: live.seq, id: `${live.id}|${live.seq.toString(36)}`, timestamp }
}

function entryOf(live: Live, said: OutgoingActivity, from: ChannelAccount, clock: Clock): Entry {
  // Something that only passes takes no place: its id need only be different from all others.
  const { seq, id, timestamp } = takePlace(live, clock)
  const activity: StoredActivity = {
    ...pick(said),
    id,
    timestamp,
    channelId: live.channelId,
    conversation: { id: live.id },
    from,
  }
  return { seq, activity }
}

/**
 * What is said, without what an SDK adds for the way. Above all no `replyToId`: Web Chat holds back for 5 seconds what
 * answers an activity it has not seen, and it has not seen the person's until that is saved.
 */
function pick(said: OutgoingActivity): OutgoingActivity {
  const given = Object.entries(said).filter(([key, value]) => partsOfSpeech.has(key) && value !== undefined)
  return Object.fromEntries(given) as unknown as OutgoingActivity
}
const parts: readonly (keyof OutgoingActivity)[] = [
  'type',
  'text',
  'textFormat',
  'speak',
  'inputHint',
  'locale',
  'name',
  'value',
  'attachments',
  'attachmentLayout',
  'suggestedActions',
  'channelData',
  'entities',
]
const partsOfSpeech = new Set<string>(parts)

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
