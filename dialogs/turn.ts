import type { Afterwards } from './afterwards.ts'
import type { Voice } from '../locales/index.ts'
import type { Memory } from './memory.ts'
import type { Outbox } from './outbox.ts'
import type { Clock, Directory, Finding, Kind, Handoffs, Profile, Requests, Understanding, Worries } from './ports.ts'
import type { DialogContext, TurnContext } from './sdk.ts'
import type { TalkingPoints } from './talkingPoints.ts'

/** The parts of the world a dialog may use. */
export interface Ports {
  understanding: Understanding
  directory: Directory
  handoffs: Handoffs
  requests: Requests
  worries: Worries
  profile: Profile
  clock: Clock
  returns: Returns
  /** Times at places in the community; absent where a council has none. */
  talkingPoints?: TalkingPoints
  /** What comes after a suggestion; absent where a council does without. */
  afterwards?: Afterwards
}

/** Codes with which a person comes back to their conversation. */
export interface Returns {
  /** On disk before it resolves; the same conversation gets a new code each time and the old one ends. */
  give(conversationId: string): Promise<string>
}

/** Everything one turn works on. */
export interface Turn {
  conversationId: string
  /** Turns committed before this one; stable when a turn is run again after a crash. */
  number: number
  memory: Memory
  ports: Ports
  finding: Finding
  /** What the person wrote; empty when they sent a card or only arrived. */
  text: string
  /** Everything they wrote, into a card too: what safety looked at. */
  heard: string
  /** The value of a card that was submitted. */
  value: unknown
  out: Outbox
  /** Emergency words: sent at once, before anything is written or called (rule 2). */
  emergency(kind: Kind): Promise<void>
  /** Set when a handoff was opened in this turn: the channel raises the SDK's event for it. */
  opened?: { reference: string; finding: Finding }
  /** Set when a write for the crisis failed in this turn, so that the person is told once. */
  notKept?: boolean
  /** Set when a crisis has brought a new kind of trouble: what was asked about danger is asked again. */
  newTrouble?: boolean
  /** Set when emergency words have gone out in this turn. */
  warned?: boolean
  /** Set when the danger question of the crisis is to be asked now, whatever lies above it. */
  askDanger?: boolean
  /** Set when a worker has closed the crisis that this conversation still had open. */
  crisisOver?: boolean
  /** Set when the person deleted the conversation. */
  forget?: boolean
  /** While this is set a flow that is resumed says nothing. */
  quiet?: boolean
  /** Set when the person wants to start again. */
  restart?: boolean
}

const key = Symbol('turn')

export function putTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(key, turn)
}

export function turnOf(dc: DialogContext): Turn {
  const turn = dc.context.turnState.get<Turn>(key) as Turn | undefined
  if (turn === undefined) throw new Error('No turn was put on the context. Call putTurn() before running a dialog.')
  return turn
}

export function voiceOf(memory: Memory): Voice {
  return { lang: memory.lang, audience: memory.speakAs ?? memory.audience }
}
