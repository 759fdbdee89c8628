/**
 * What the dialogs need from the world. `bot/compose.ts` hands over the real parts; tests hand over the same parts on
 * a temporary folder. Nothing in `dialogs/` reaches further than this file.
 */

/** How serious what was said is (see docs/safety). */
export type Level = 'emergency' | 'crisis' | 'concern' | 'none'

export const kinds = [
  'fall',
  'medical',
  'fire_gas',
  'suicide',
  'mental_health_crisis',
  'abuse_physical',
  'domestic_abuse',
  'sexual_abuse',
  'psychological_abuse',
  'abuse_financial',
  'modern_slavery',
  'discriminatory',
  'organisational',
  'neglect',
  'self_neglect',
  'exploitation',
  'missing',
  'carer_breakdown',
  'no_food_heating',
  'medication',
  'housing_eviction_now',
  'hospital_discharge_unsafe',
  'child_at_risk',
  'other',
] as const
export type Kind = (typeof kinds)[number]

/** What safety saw in one message. */
export interface Finding {
  level: Level
  /** The likeliest first. Empty only when the level is `none`. */
  kinds: Kind[]
  /** One sentence for each reason, naming the words and the rule. For staff, never shown to the person. */
  because: string[]
  about: 'self' | 'other' | 'unknown'
  /** No rule named the first kind: the nets did, who know kinds less surely than that something is wrong. */
  unsure?: true
  /** Language tag of the words that decided, when they were not English: emergency words are said in it too. */
  lang?: string
}

export interface Place {
  /** As people say it: "Armley", or the postcode's district when only that is known. */
  name: string
  /** First half of a postcode: "LS12". */
  outcode: string
  /** Degrees (WGS 84); both null when only the name and the outcode are known, or it is the whole council's area. */
  latitude: number | null
  longitude: number | null
}

/** What a message tells us besides its words. Everything is optional: most messages tell little. */
export interface Understood {
  /** Need tags, the likeliest first. */
  needs: string[]
  place: Place | null
  about: 'self' | 'carer' | 'worker' | 'supporter' | null
  /** What the person is good at or loves, in their own words: "played in a brass band". */
  strengths: string[]
  /** Who is around them, in their own words: "my sister", "next door". */
  people: string[]
  /** What they say they tried, or hated, in their own words. */
  tried: string[]
}

export interface Wish {
  /** The person's own words that say what they want, oldest first. */
  words: string[]
  needs: string[]
  place: Place | null
  /** In their own words; a reason may quote one. */
  strengths: string[]
  /** Service ids not to offer again. */
  not: string[]
}

export interface Connection {
  /** Open Referral UK service id. */
  id: string
  name: string
  description: string
  /** Need tags that it meets. */
  needs: string[]
  /** Kilometres from the person's place; null when either place is unknown or it serves the whole city. */
  distanceKm: number | null
  where: string
  whoFor: string
  phone: string | null
  url: string | null
  /** What to check before relying on it, in plain words; null when nothing is doubted. */
  caution: string | null
  /** ISO date on which the facts were checked, and where they came from. */
  checked: string
  source: string
  /** Why this one: the wanted tag it meets, and the person's own words it answers to (never somebody else's). */
  because: { need: string | null; words: string | null; near: boolean }
}
export interface Suggestions {
  connections: Connection[]
  /** False when nothing near fits and these are the nearest wider things. */
  fits: boolean
}

export interface Understanding {
  /** Pure and local. */
  read(text: string): Understood
}

export interface Directory {
  /** One to three that differ from one another (fewer or none when little is known). */
  suggest(wish: Wish): Suggestions
  get(id: string): Connection | undefined
}

export type Safe = 'yes' | 'no' | 'unknown'

export interface HandoffDetails {
  /** Wording keys of the steps with the person's answers, e.g. {'crisis.where': 'flat 3'}. */
  answers: Record<string, string>
  safeToContact: Safe
  name?: string
  contact?: string
  hasWorker?: string
  /** The person's own words: what they want to happen. */
  wish?: string
  /** Team ids in the order in which they are told. */
  teams?: string[]
  /** "No, I didn't mean that": kept for the worker, closes nothing. */
  takenBack?: string[]
}

export interface Handoffs {
  /**
   * Opens the conversation's handoff, or adds the finding to the one that is open. On disk (fsync) before it resolves.
   * @returns the reference a person can quote
   */
  open(conversationId: string, finding: Finding, said: string): Promise<string>
  add(conversationId: string, details: Partial<HandoffDetails>): Promise<void>
  /** Is a handoff of this conversation open (no worker has closed it)? */
  isOpen(conversationId: string): Promise<boolean>
  /** How things stand with the open handoff of this conversation; null when none is open. */
  standing(conversationId: string): Promise<Standing | null>
}

/** What a conversation must know of the workers who have its crisis. */
export interface Standing {
  reference: string
  /** Who writes in the chat. While it is the worker the bot is silent, emergency words apart (rule 8). */
  chat: 'bot' | 'worker'
  /** Who has taken it; null while it waits. */
  worker: { name: string; role: string } | null
  /** A worker has noted human contact. */
  contacted: boolean
}

/** Gentle questions waiting for an answer: silence goes to a person. */
export interface Worries {
  /** On disk (fsync) before it resolves. */
  keep(conversationId: string, finding: Finding, said: string, details: Partial<HandoffDetails>): Promise<void>
  drop(conversationId: string): Promise<void>
}

export type RequestKind =
  | 'talk'
  | 'assessment'
  | 'carers_assessment'
  | 'talking_point'
  | 'advocate'
  | 'learning_disability'
  | 'planning'
  /** About a child: children's social work, never the adult teams. */
  | 'children'

export interface ContactRequest {
  kind: RequestKind
  /** Given by the caller and the same when a turn is run again after a crash, so that nothing is doubled. */
  id: string
  conversationId: string
  name?: string
  how?: string
  when?: string
  /** In the person's own words. */
  about?: string
  safeToContact: Safe
  /** Team id of the council profile. */
  team: string
}

export interface Requests {
  /** On disk (fsync) before it resolves; the same id again replaces what was there. Gives the reference to quote. */
  put(request: ContactRequest): Promise<string>
}

export interface Clock {
  now(): Date
}

/** A telephone number or address that may be shown, from the council profile. */
export interface Contact {
  id: string
  /** As it is shown: "0113 222 4401". */
  number: string
  /** `tel:`, `sms:` or `https:` link; null when there is nothing to press. */
  href: string | null
}

export interface Team {
  id: string
  /** Contact id of its telephone, if the public may ring it. */
  contact: string | null
  /** True only when the council has confirmed that this team takes what we send, and it is on duty at that time. */
  confirmed: boolean
}

/** One council: everything local. */
export interface Profile {
  id: string
  /** "Leeds City Council" */
  name: string
  /** What local people call the place: "Leeds". */
  placeName: string
  contact(id: string): Contact
  /** Those that answer a kind of crisis at this time, the first to be told first. The person's own worker goes before all. */
  teamsFor(kind: Kind, at: Date, hasWorker: boolean): Team[]
  /** Contacts a person may be shown for a kind of crisis at this time, 999 first. */
  contactsFor(kind: Kind, at: Date): Contact[]
  /** Ways to reach emergency help for people who are deaf or can't speak, the best first. */
  withoutVoice(): Contact[]
  /** Team id that takes a contact request. */
  teamForRequest(kind: RequestKind): string
  /** Is the council's contact centre open? */
  isOpen(at: Date): boolean
  /** Hours in which the rapid response team answers, only if the council has confirmed it and it is on duty; else null. */
  responseHours(at: Date): number | null
  /** Days a conversation is kept after its last message. */
  keepDays: number
  /** Hours for which the rapid response team holds a crisis at most, from the first human contact. */
  holdHours: number
  /** Minutes after which, while nobody has taken a crisis, the next on the list is told: [15, 30, 60]. */
  escalateMinutes: readonly number[]
  /** Minutes after which the bot asks how things are, until a worker is in touch: [15, 30, 60]. */
  checkBackMinutes: readonly number[]
  /** After those the bot asks again each time so many minutes have passed, until a worker has noted contact. */
  checkBackEveryMinutes: number
  /** Minutes after which a crisis goes back to waiting when the worker who took it is gone and has noted no contact. */
  absentMinutes: number
  /** Between 23:00 and 7:00 where the council is. */
  isNight(at: Date): boolean
  /** Options the council runs: for example `network_held_budget`, `talking_points`. */
  offers(option: string): boolean
  options: string[]
}
