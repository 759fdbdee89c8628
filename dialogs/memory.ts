import type { Audience } from '../locales/index.ts'
import type { Answers } from './flow.ts'
import type { Finding, Kind, Place, RequestKind, Safe } from './ports.ts'
import type { TalkingPointMemory } from './talkingPoints.ts'

/**
 * What is remembered of one conversation, across all its flows ("one memory"). It is kept with the conversation and
 * shown to the person as it is.
 */
export interface Memory {
  lang: string
  audience: Audience
  answers: Answers
  /** What the person told us in their own words that was not an answer to a question, oldest first. */
  told: string[]
  needs: string[]
  place: Place | null
  strengths: string[]
  name?: string
  /** How to reach them, in their own words. */
  contact?: string
  safeToContact: Safe
  /** Service ids: on the table now, already shown, kept, turned down. */
  offered: string[]
  shown: string[]
  saved: string[]
  declined: string[]
  /** The connection that is looked at more closely now. */
  looking?: string
  lookingCanBeRung?: boolean
  /** One small thing to try, to be asked about when they come back. */
  smallStep?: { what: string; serviceId?: string; on: string }
  /** What this council runs (profile options), so that rules can ask: `talking_points`, `network_held_budget`. */
  options: string[]
  /** The person's last few messages, for safety: several may only together say it. */
  recent: string[]
  /** References that were given, newest last. */
  references: string[]
  crisis?: {
    reference: string | null
    kinds: Kind[]
    since: string
    takenBack: boolean
    finding: Finding
    said: string
  }
  /** Kinds whose first words this person has heard in the crisis: what was only found was not said. */
  warnedOf?: Kind[]
  /** Rights that were asked for, with their date (Care Act 2014 sections 9 and 10). */
  asked: { what: 'assessment' | 'carers_assessment'; on: string; reference: string | null }[]
  /** What a concern was about, until the gentle question is answered. */
  worry?: Finding
  /** The flow that waits below a crisis. */
  below?: string
  /** What the buttons said that were offered last. */
  buttons?: string[]
  /** ISO time of the person's last message. */
  lastSeen?: string
  /** The message that was waiting when a crisis or a concern came in between. */
  held?: string
  paused?: { on: string; code: string | null }
  /** The contact request that is being made: the same id until it is done. */
  request?: { kind: RequestKind; id: string; reference: string | null }
  /** Every request of this conversation: a number that is given later belongs to all of them. */
  made: MadeRequest[]
  /** The person has been told that writing does not work just now. */
  toldNotKept?: boolean
  /** In a crisis about somebody else the person is spoken to as the one who is with them. */
  speakAs?: Audience
  /** Answer keys that may be changed, as listed to the person. */
  changeable?: string[]
  /** The answer key that is being changed. */
  changing?: string
  /** Rounds that are under way: areas of life or goals still to be talked about. */
  rounds?: Record<string, string[]>
  /** The latest check-backs, by their ids, so that none is made twice. */
  checkedBack?: string[]
  /** The worker who is in the chat, as the person was told. */
  worker?: { name: string; role: string }
  /** The reference of the crisis of which the person has heard that a local team has it. */
  accepted?: string
  /** The letter to a group that is being made. */
  introduction?: { id: string; serviceId: string; sentences: string[]; leftOut?: true }
  /** Letters that were sent, oldest first. */
  introductions?: { id: string; serviceId: string; on: string; takenBack?: true }[]
  /** The connection that is looked at has an address or a number to say hello at. */
  lookingCanBeMet?: boolean
  /** A reminder can be sent to what they gave; and whether they were asked. */
  canBeReminded?: boolean
  askedToRemind?: true
  /** The group of which it is asked how it was, while that is asked. */
  askedAbout?: string
  /** Groups of which we know how it was, and of which we asked. ISO times. */
  askedHowItWas?: { serviceId: string; on: string; done?: true }[]
  /** The two questions come when somebody came back, not at the end. */
  lifeLater?: true
  /** When the two questions were asked last: an ISO time, and where. */
  lifeAsked?: { on: string; at: 'end' | 'later' }
  /** Times that were offered at a Talking Point, and the one that is booked. */
  talkingPoint?: TalkingPointMemory
  /** A plan lies below the crisis: it waits until a worker has closed it. */
  planWaits?: boolean
}

export interface MadeRequest {
  kind: RequestKind
  id: string
  reference: string | null
  about?: string
  when?: string
}

export function newMemory(lang: string): Memory {
  return {
    lang,
    audience: 'self',
    answers: {},
    told: [],
    needs: [],
    place: null,
    strengths: [],
    safeToContact: 'unknown',
    offered: [],
    shown: [],
    saved: [],
    declined: [],
    options: [],
    recent: [],
    references: [],
    asked: [],
    made: [],
  }
}

/** These questions are asked anew when the conversation comes past them again. */
export function forget(memory: Memory, flow: string, steps: readonly string[]): void {
  const gone = new Set(steps.map((step) => `${flow}.${step}`))
  memory.answers = Object.fromEntries(Object.entries(memory.answers).filter(([key]) => !gone.has(key)))
}
