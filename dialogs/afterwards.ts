/** What comes after a suggestion: what dialogs need of it from the world. */
export interface Afterwards {
  introductions: Introductions
  checkIns: CheckIns
  /** Nothing near and fitting was found for this need. Counted without who it was; never rejects. */
  nothingFound(conversationId: string, need: string, area: string): Promise<void>
  /** How it was at a group. Counted without who it was; never rejects. */
  noteOutcome(conversationId: string, outcome: Outcome): Promise<void>
  /** The two questions (seed 003). Counted without who it was; never rejects. */
  noteLife(conversationId: string, life: LifeAnswers): Promise<void>
  /** When a group meets next, as far as is known. */
  whenNext(serviceId: string): WhenNext
}

export interface Introductions {
  /** Has the group an e-mail address that is for everybody, and can we send one? */
  possible(serviceId: string): boolean
  /** The sentences of these words that may be passed on: nothing about health, safety, other people, no addresses. */
  fit(words: string): string[]
  /** The whole letter, word for word as the group will get it. */
  letter(conversationId: string, introduction: IntroductionParts): string
  /**
   * Exactly that letter is on its way: on disk (fsync) before it resolves; the same id again is the same letter.
   * @throws when it could not be kept, and then it is not sent
   */
  send(conversationId: string, introduction: IntroductionParts): Promise<void>
  /** A copy to the person, at an address they gave and said is safe. */
  copy(conversationId: string, introduction: IntroductionParts, to: string): Promise<void>
  /** Taken out if it has not left yet, and nothing more. */
  takeOut(conversationId: string, id: string): Promise<void>
  /**
   * Taken out if it has not left yet; else the group is told, in neutral words, that it is taken back.
   * @throws when that could not be kept
   */
  withdraw(conversationId: string, id: string, serviceId: string): Promise<'takenOut' | 'told'>
}

/** A reminder that somebody asks for, in neutral words, to an address or a mobile that they called safe. */
export interface CheckIns {
  /** Can one be sent to what they gave? */
  possible(contact: string): boolean
  /** In two weeks. On disk (fsync) before it resolves; where to is read on the day. */
  ask(conversationId: string): Promise<void>
  forget(conversationId: string): Promise<void>
}

export interface IntroductionParts {
  /** The same while this letter is being made, and when its turn is run again after a crash. */
  id: string
  serviceId: string
  /** Their own words, one sentence each. */
  sentences: readonly string[]
  name?: string
  /** How the group may answer; only where that is safe. */
  contact?: string
}

export const reasonsWhyNot = ['tooFar', 'wrongTime', 'notMyThing', 'notWelcome', 'hardToGetIn', 'other'] as const
export type WhyNot = (typeof reasonsWhyNot)[number]

export interface Outcome {
  serviceId: string
  went: 'yes' | 'notYet' | 'no'
  liked?: 'liked' | 'soSo' | 'didnt'
  why?: WhyNot
}

export const howLongs = ['today', 'days', 'weeks', 'months', 'notYet'] as const

export interface LifeAnswers {
  /** At the end of a conversation, or when they came back. */
  at: 'end' | 'later'
  gotIt: 'yes' | 'some' | 'no'
  howLong?: (typeof howLongs)[number]
}

export interface WhenNext {
  /** Soonest first; only what is surely known. */
  dates: readonly { on: string; opensAt: string | null; what: string | null }[]
  /** It meets now and then: without a known date people should ask for the next one. */
  isEvent: boolean
}
