/** What we read of a Bot Framework activity. Everything from outside is optional until it has been looked at. */
export interface Activity {
  type: string
  id?: string
  /** ISO time at which it was said. */
  timestamp?: string
  name?: string
  text?: string
  value?: unknown
  locale?: string
  from?: { id?: string; role?: string }
  channelData?: ChannelData
  attachments?: Attachment[]
  suggestedActions?: { actions?: Answer[] }
}

export interface ChannelData {
  clientActivityID?: string
  postBack?: boolean
  /** What a card's button said; ours, so that a reload can show what was chosen. */
  title?: string
  lines?: EasyLine[]
  tone?: 'emergency' | 'notice'
  /** The wording key of what the bot said. */
  key?: string
  /** These words are a worker's, not the bot's. */
  worker?: { name?: string; role?: string }
  /** Easy Read or translated words that no reader has checked; `plain` has them in plain English. */
  unchecked?: boolean
  plain?: string
}

/** A line of Easy Read: picture left, words right. */
export interface EasyLine {
  picture: string
  alt: string
  text: string
}

export interface Answer {
  type?: string
  title: string
  value?: unknown
  image?: string
}

export interface Attachment {
  contentType?: string
  name?: string
  content?: unknown
}

export const cardType = 'application/vnd.microsoft.card.adaptive'

export function isFromBot(activity: Activity): boolean {
  return activity.from?.role === 'bot'
}

/** The worker who wrote this; undefined when the bot did. */
export function workerOf({ channelData }: Activity): string | undefined {
  const name = channelData?.worker?.name
  return typeof name === 'string' && name !== '' ? name : undefined
}

/** After these words a worker writes, and the bot keeps silent. */
export function isWithWorker(activity: Activity): boolean {
  return workerOf(activity) !== undefined || activity.channelData?.key === 'relay.joined.say'
}

const justNow = 15_000

/** Said just now, and not shown again after a reload. A clock that is far out makes everything old: nothing opens by itself then. */
export function isNew(activity: Activity): boolean {
  return Math.abs(Date.now() - Date.parse(activity.timestamp ?? '')) < justNow
}

/** The cards to draw; the twin of Easy Read lines is for other clients. */
export function cardsOf(activity: Activity): unknown[] {
  const hasLines = (activity.channelData?.lines ?? []).length > 0
  return (activity.attachments ?? [])
    .filter((attachment) => attachment.contentType === cardType && !(hasLines && attachment.name === 'lines'))
    .map((attachment) => attachment.content)
}

/** The activities of a frame or an answer; anything malformed is none. */
export function activitiesOf(body: unknown): Activity[] {
  const found = (body as { activities?: unknown } | null)?.activities
  return Array.isArray(found)
    ? found.filter((item): item is Activity => typeof (item as Activity | null)?.type === 'string')
    : []
}

/** An unguessable name for something this page sends. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
