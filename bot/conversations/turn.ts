/**
 * The contract between the channels and the bot. The shapes are those of Bot Framework activities, cut down to what
 * this service uses, so that nothing outside `bot/sdk.ts` needs the SDK.
 */

export interface ChannelAccount {
  id: string
  name?: string
  role?: 'user' | 'bot'
}

interface Attachment {
  contentType: string
  content?: unknown
  contentUrl?: string
  name?: string
}

interface CardAction {
  type: string
  title: string
  value?: unknown
  text?: string
  displayText?: string
  image?: string
}

interface SuggestedActions {
  actions: CardAction[]
  to?: string[]
}

/** What a person (or their client) sent: sizes checked, `from` bound to the token's user, `id` and `timestamp` set. */
export interface IncomingActivity {
  type: string
  id: string
  /** ISO time at which it was taken in. */
  timestamp: string
  channelId: string
  conversation: { id: string }
  from: ChannelAccount
  recipient: ChannelAccount
  serviceUrl?: string
  text?: string
  textFormat?: string
  /** A card's answers, or a button's value. Anything at all: whoever holds a token can make it up. */
  value?: unknown
  name?: string
  locale?: string
  channelData?: Record<string, unknown>
  membersAdded?: ChannelAccount[]
  deliveryMode?: string
}

/** What the bot says. `from`, `id`, `timestamp` and the rest are filled in when it is shown. */
export interface OutgoingActivity {
  type: string
  text?: string
  textFormat?: string
  speak?: string
  inputHint?: string
  locale?: string
  name?: string
  value?: unknown
  attachments?: Attachment[]
  attachmentLayout?: string
  suggestedActions?: SuggestedActions
  channelData?: Record<string, unknown>
  entities?: unknown[]
}

/** An activity as it was shown, and as it is kept in the transcript. */
export interface StoredActivity extends OutgoingActivity {
  id: string
  timestamp: string
  channelId: string
  conversation: { id: string }
  from: ChannelAccount
}

/** One incoming activity, to be answered. Turns of one conversation never overlap. */
export interface Turn {
  conversationId: string
  /** 'directline', 'emulator', 'msteams' and so on. */
  channelId: string
  activity: IncomingActivity
  /** The bot's own state of this conversation, as last committed ({} at first). Change it in place. */
  state: Record<string, unknown>
  /** Shown at once to whoever is connected, before anything is written. Gives the ids, in the same order. */
  send(activities: OutgoingActivity[]): Promise<{ id: string }[]>
  /** Number of turns committed before this one: the same when a turn is run again after a crash or a resend. */
  number: number
  /** Earlier messages of this conversation, newest last: at most `count`, without the one being answered. */
  recent(count: number): Promise<StoredActivity[]>
  /** Words can't reach this person between their messages. */
  outOfReach?: boolean
  /** Set by the bot: the whole conversation is to be removed after this turn (the person deleted it). */
  forget?: boolean
  /** Set by the bot: what the person said in this turn is not stored. Whoever is connected sees that it was taken. */
  unkept?: boolean
  /** True when the service itself woke the conversation. No client can set it, whatever event it sends. */
  ours?: boolean
  /** Set by the bot on a turn of ours: now is not the time. Nothing of the turn is kept. */
  later?: boolean
  /** Equal for conversations that were begun from one address (a keyed hash of it). */
  group?: string
}

/**
 * How a channel of the Bot Framework is spoken to between the person's messages: the SDK's ConversationReference, cut
 * down to what sending needs. Kept with the conversation, and gone with it.
 */
export interface WayBack {
  channelId: string
  serviceUrl: string
  conversation: { id: string; tenantId?: string; conversationType?: string; isGroup?: boolean }
  user: { id: string }
  bot: { id: string }
}

/** Sends on a way back. Rejects when the channel did not take it. */
export type Reach = (way: WayBack, activities: OutgoingActivity[]) => Promise<void>

/** What the service wakes a conversation for. */
export interface OwnEvent {
  name: string
  value?: unknown
}

export interface Bot {
  /** May throw: then `failed` is asked what to say, and the state of before is kept. */
  run(turn: Turn): Promise<void>
  /** What to say when a turn threw or could not be saved in time. Never throws, needs nothing. */
  failed(turn: Turn, reason: 'threw' | 'not-saved'): OutgoingActivity[]
  /** The turn is on the disk, or its conversation is removed. Must not throw. */
  kept?(turn: Turn): void
}
