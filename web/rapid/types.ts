/** What the server tells the page (bot/channels/rapidResponse). All times are ISO. */
export type Level = 'emergency' | 'crisis' | 'concern' | 'none'
export type Status = 'waiting' | 'taken' | 'contacted' | 'accepted' | 'closed'
export type Safe = 'yes' | 'no' | 'unknown'

export interface Worker {
  id: string
  name: string
  role: string
}

export interface Hand {
  name: string
  role: string
  at: string
}

/** One crisis in the list. */
export interface Row {
  reference: string
  practice: boolean
  status: Status
  level: Level
  kinds: string[]
  about: 'self' | 'other' | 'unknown'
  who: string | null
  where: string | null
  /** An address they wrote in passing. */
  whereSaid: string | null
  /** The words that opened it. */
  what: string | null
  /** What they answered since, asked what is happening. */
  more: string | null
  safeToContact: Safe
  safeHere: string | null
  openedAt: string
  lastHeardAt: string | null
  holder: Hand | null
  mine: boolean
  chat: 'bot' | 'worker'
  contactedAt: string | null
  acceptedAt: string | null
  acceptedBy: string | null
  respondBy: string | null
  holdUntil: string | null
  toldTeams: { team: string; step: number; at: string; noAddress?: boolean }[]
  /** Messages to staff, the newest to each team and kind of address. */
  messages: Message[]
  /** When the bot asked how things are and nobody has answered since; null when they have. */
  noAnswerSince: string | null
  group: { id: string; size: number } | null
  unread: number
  chatDeleted: boolean
  lang: string | null
}

/** What became of a message to staff; where it went is never told. */
export interface Message {
  team: string | null
  to: string
  state: 'waiting' | 'sent' | 'failed'
  tries: number
  sentAt: string | null
  lastError: string | null
}

export interface RequestRow {
  reference: string
  kind: string
  status: 'open' | 'taken' | 'in touch' | 'done'
  name: string | null
  how: string | null
  when: string | null
  about: string | null
  safeToContact: Safe
  askedAt: string
  team: string
  takenBy: Hand | null
  history: { at: string; by: string; what: string; note?: string }[]
}

export interface Settings {
  council: string
  teams: { id: string; name: string }[]
  responseHours: number
  holdHours: number
  /** Minutes after which somebody further is told while nobody takes it. */
  escalate: number[]
  chatOff: boolean
  /** The service's own settings turned it off: the switch can't turn it on. */
  chatOffBySetting: boolean
  /** Teams on a route that nothing tells; for managers. */
  silentTeams: string[]
}

export interface DeskList {
  now: string
  profile: Settings
  handoffs: Row[]
  closed: Row[]
  requests: RequestRow[]
}

export interface PlanLine {
  what: string
  who: string
  by: string
  /** Pounds. */
  money: number | null
}

export interface ChatLine {
  at: string
  from: 'person' | 'bot' | 'worker'
  name?: string
  text: string
  key?: string
  /** It waits to reach a channel that can't be reached just now. */
  undelivered?: boolean
}

export interface HistoryLine {
  at: string
  what: string
  by: string
  about?: string
  before?: string
}

/** One crisis in full. */
export interface Crisis {
  now: string
  row: Row
  findings: { at: string; level: Level; kinds: string[]; because: string[]; about: string; said: string }[]
  answers: { key: string; name: string; answer: string }[]
  name: string | null
  contact: string | null
  hasWorker: string | null
  wish: string | null
  takenBack: string[]
  plan: PlanLine[]
  history: HistoryLine[]
  transcript: ChatLine[]
  outcome: { happened: string; wanted: string } | null
  /** The chat could not be read just now. */
  transcriptMissing?: boolean
}
