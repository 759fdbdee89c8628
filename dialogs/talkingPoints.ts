/** Talking Points (seeds 000 and 001): what dialogs need of them from the world. */
import type { Place, Safe } from './ports.ts'

export const talkingPointAccess = ['stepFree', 'hearingLoop', 'quiet'] as const
export type TalkingPointAccess = (typeof talkingPointAccess)[number]

/** What somebody needs there. */
export interface TalkingPointWishes {
  place: Place | null
  stepFree: boolean
  hearingLoop: boolean
  quiet: boolean
  evening: boolean
  /** Language tag of the interpreter that is needed: `pl`, `bfi`; `other` for one that is not on our list. */
  interpreter: string | null
  easyRead: boolean
  bringing: boolean
}

/** A time at which somebody can be seen, with all that is said about it. */
export interface TalkingPointTime {
  id: string
  /** By the clock on the wall there: `2026-12-01`, `10:00`, `10:30`. */
  date: string
  time: string
  until: string
  name: string
  address: string
  place: string
  /** As the crow flies; null when it is not known. */
  distanceKm: number | null
  access: readonly TalkingPointAccess[]
  interpreters: readonly string[]
  /** Made up, to show how it works: nobody is there. */
  example: boolean
}

export interface TalkingPointOffer {
  times: TalkingPointTime[]
  /** False when none is near, or none in the evening as was wished. */
  fits: boolean
}

export interface TalkingPointBooking {
  /** To change or cancel it with: `KXTW-7RFD`. */
  code: string
  at: TalkingPointTime
  wishes: TalkingPointWishes
}

export interface TalkingPointAsked {
  /** The same when a turn is run again after a crash, so that nothing is booked twice. */
  id: string
  conversationId: string
  timeId: string
  wishes: TalkingPointWishes
  name?: string
}

/** What may come after the booking. */
export interface TalkingPointDetails {
  name?: string
  /** An e-mail address, only when a reminder is wished. */
  remindAt?: string | null
  safeToContact: Safe
}

export interface TalkingPoints {
  /** Is there any place of which times may be offered? */
  runs(): boolean
  /** Can a reminder be sent? */
  reminds(): boolean
  /** Where the page is on which a booking can be changed without the chat. */
  page(): string
  /** Language tags for which an interpreter is at one of the places. */
  languages(): readonly string[]
  /** The next three that suit and are free, besides those that were shown. */
  offer(wishes: TalkingPointWishes, not: readonly string[]): Promise<TalkingPointOffer>
  /** On disk (fsync) before it resolves. `taken`: somebody was quicker, or it is too late for that time. */
  book(asked: TalkingPointAsked): Promise<TalkingPointBooking | 'taken'>
  /** On disk (fsync) before it resolves. A booking that is over stays as it is. */
  note(code: string, details: TalkingPointDetails): Promise<void>
  /** The old time is free in the same moment in which the new one is theirs. `gone`: the booking is over or cancelled. */
  change(code: string, timeId: string): Promise<TalkingPointBooking | 'taken' | 'gone'>
  /** False when it was over or cancelled already. */
  cancel(code: string): Promise<boolean>
  /** The booking whose code stands in these words; null for every other reason there may be. */
  find(words: string, conversationId: string): Promise<TalkingPointBooking | null>
}

/** What a conversation remembers of it. */
export interface TalkingPointMemory {
  wishes: Omit<TalkingPointWishes, 'place'>
  /** On the table now. */
  offered: TalkingPointTime[]
  /** Ids of those that were offered before. */
  shown: string[]
  booking?: TalkingPointBooking
  /** The booking is to be moved to the time that is chosen next. */
  changing?: true
  /** A reminder can be sent. */
  reminders?: true
  /** Where to. */
  email?: string
}
