import type { Clock } from '../../dialogs/ports.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Worker } from '../people/roles.ts'
import type { Storage } from '../storage/storage.ts'
import { clocksOf, type ClockHours, type Clocks } from './clocks.ts'
import type { HandoffDocument, HistoryWhat, PlanLine } from './handoffDocument.ts'
import * as moves from './moves.ts'
import type { Act } from './moves.ts'
import { recordsOf, type Listener, type Records } from './records.ts'
import { DeskRefusal } from './refusal.ts'
import { stepRequest, type RequestStep } from './requestSteps.ts'
import { openRequests, type RequestDocument } from './requests.ts'

export { DeskRefusal } from './refusal.ts'
export type { RefusalCode } from './refusal.ts'
export type { DeskChange } from './records.ts'

export interface DeskOptions {
  /** The same object that conversations write their handoffs and requests with. */
  storage: Storage
  clock: Clock
  log: Log
  hours: ClockHours
}

export interface Listed {
  handoff: HandoffDocument
  clocks: Clocks
}

export interface DeskList {
  /** ISO time of the clocks. */
  now: string
  /** The newest first. */
  open: Listed[]
  /** Closed in the last 24 hours. */
  closed: Listed[]
  requests: RequestDocument[]
}

type After = Promise<HandoffDocument>

/**
 * What workers do with crises and contact requests. Every change is on disk before it resolves. `once` is the caller's own
 * id of an act: the same again changes nothing. What can't be done is refused with {@link DeskRefusal}.
 */
export interface Desk {
  /** Makes good what a crash left out of the audit log. Call it once at the start; it never rejects. */
  start(): Promise<void>
  /** Waits for the anchors under way. Call it before the store is closed. */
  stop(): Promise<void>
  list(): Promise<DeskList>
  get(reference: string): Promise<HandoffDocument | undefined>
  take(reference: string, worker: Worker, once?: string): After
  /** The first human contact ends the four hours and begins the 72; later ones are noted too. */
  contact(reference: string, worker: Worker, about: { how: string; note: string }, once?: string): After
  note(reference: string, worker: Worker, text: string, once?: string): After
  plan(reference: string, worker: Worker, lines: PlanLine[], once?: string): After
  /** Back to the list, for that team first. */
  pass(reference: string, worker: Worker, to: { team: string; why: string }, once?: string): After
  /** A local team has accepted it: the 72 hours end. */
  accept(reference: string, worker: Worker, by: { team: string; who: string }, once?: string): After
  chat(reference: string, worker: Worker, to: 'worker' | 'bot', once?: string): After
  /** The holder was cut off: the chat goes back to the bot, and to the list when nobody had been in contact. */
  leave(reference: string, why: string, once?: string): After
  close(reference: string, worker: Worker, how: { happened: string; wanted: string }, once?: string): After
  /** A team was told. The same team at the same step again changes nothing until it waits anew. */
  told(reference: string, who: { team: string; step: number; noAddress?: boolean }): After
  /** What the service itself notes: `checked back` (about: its minutes), `person told`, `chat deleted` ... */
  event(reference: string, what: HistoryWhat, by: string, about?: string, once?: string): After
  request(reference: string, worker: Worker, step: RequestStep, note?: string, once?: string): Promise<RequestDocument>
  /** Called after each change on disk, and when a chat has new words. @returns ends it */
  watch(listener: Listener): () => void
  /** This handoff's chat has new words. */
  stirred(reference: string): void
}

const aDay = 24 * 60 * 60 * 1000

export function makeDesk(options: DeskOptions): Desk {
  return new StoredDesk(options)
}

class StoredDesk implements Desk {
  readonly #options: DeskOptions
  readonly #records: Records

  constructor(options: DeskOptions) {
    this.#options = options
    this.#records = recordsOf(options.storage)
  }

  async start(): Promise<void> {
    const { log } = this.#options
    try {
      const missing = await this.#records.anchors.makeGood(this.#records.all())
      if (missing > 0) log.warn({ missing }, 'Anchors missing from the audit log were made good')
    } catch (error) {
      log.error(safeError(error), 'The audit log could not be looked through')
    }
  }

  stop(): Promise<void> {
    return this.#records.anchors.idle()
  }

  async list(): Promise<DeskList> {
    const { storage, clock, hours } = this.#options
    const now = clock.now()
    const isRecent = ({ status, closedAt = '' }: HandoffDocument): boolean =>
      status === 'open' || now.getTime() - Date.parse(closedAt) < aDay
    const onDisk = (await this.#records.shelf.current(isRecent)).filter(
      ({ reference }) => !this.#records.unwritten.has(reference),
    )
    const handoffs = [...onDisk, ...this.#records.unwritten.values()]
      .sort((one, other) => other.openedAt.localeCompare(one.openedAt))
      .map((handoff) => ({ handoff, clocks: clocksOf(handoff, hours, now) }))
    return {
      now: now.toISOString(),
      open: handoffs.filter(({ handoff }) => handoff.status === 'open'),
      closed: handoffs.filter(({ handoff }) => handoff.status === 'closed'),
      requests: await openRequests(storage),
    }
  }

  async get(reference: string): Promise<HandoffDocument | undefined> {
    return this.#records.unwritten.get(reference) ?? (await this.#records.read(reference))?.handoff
  }

  take(reference: string, worker: Worker, once?: string): After {
    return this.#act(reference, worker, once, moves.taken)
  }

  contact(reference: string, worker: Worker, about: { how: string; note: string }, once?: string): After {
    return this.#act(reference, worker, once, (handoff, act) => moves.contacted(handoff, act, about))
  }

  note(reference: string, worker: Worker, text: string, once?: string): After {
    return this.#act(reference, worker, once, (handoff, act) => moves.noted(handoff, act, text))
  }

  plan(reference: string, worker: Worker, lines: PlanLine[], once?: string): After {
    return this.#act(reference, worker, once, (handoff, act) => moves.planned(handoff, act, lines))
  }

  pass(reference: string, worker: Worker, to: { team: string; why: string }, once?: string): After {
    return this.#act(reference, worker, once, (handoff, act) => moves.passedOn(handoff, act, to))
  }

  accept(reference: string, worker: Worker, by: { team: string; who: string }, once?: string): After {
    return this.#act(reference, worker, once, (handoff, act) => moves.accepted(handoff, act, by))
  }

  chat(reference: string, worker: Worker, to: 'worker' | 'bot', once?: string): After {
    return this.#act(reference, worker, once, (handoff, act) => moves.chatWith(handoff, act, to))
  }

  close(reference: string, worker: Worker, how: { happened: string; wanted: string }, once?: string): After {
    return this.#act(reference, worker, once, (handoff, act) => moves.closedBy(handoff, act, how))
  }

  leave(reference: string, why: string, once?: string): After {
    return this.#change(reference, (handoff, at) => moves.left(handoff, at, why, once))
  }

  async told(reference: string, who: { team: string; step: number; noAddress?: boolean }): After {
    const unwritten = this.#records.unwritten.get(reference)
    if (unwritten !== undefined) {
      // In memory like the crisis itself: once it is written this is worked out again, and no message is doubled.
      const after = moves.told(unwritten, this.#options.clock.now().toISOString(), who)
      this.#records.unwritten.set(reference, after)
      return after
    }
    return this.#change(reference, (handoff, at) => moves.told(handoff, at, who))
  }

  event(reference: string, what: HistoryWhat, by: string, about?: string, once?: string): After {
    const line = { what, by, ...(about !== undefined && { about }), ...(once !== undefined && { once }) }
    return this.#change(reference, (handoff, at) => moves.happened(handoff, at, line))
  }

  request(
    reference: string,
    worker: Worker,
    step: RequestStep,
    note?: string,
    once?: string,
  ): Promise<RequestDocument> {
    const { storage, clock } = this.#options
    return stepRequest(storage, reference, () => ({
      ...{ at: clock.now().toISOString(), worker, step },
      ...(note !== undefined && note !== '' && { note }),
      ...ownOnce(worker, once),
    }))
  }

  watch(listener: Listener): () => void {
    return this.#records.watch(listener)
  }

  stirred(reference: string): void {
    this.#records.tell(reference, 'said')
  }

  #act(
    reference: string,
    worker: Worker,
    once: string | undefined,
    move: (handoff: HandoffDocument, act: Act) => HandoffDocument,
  ): After {
    return this.#change(reference, (handoff, at) => move(handoff, { at, worker, ...ownOnce(worker, once) }))
  }

  async #change(reference: string, work: (handoff: HandoffDocument, at: string) => HandoffDocument): After {
    if (this.#records.unwritten.has(reference)) throw new DeskRefusal('unwritten')
    const after = await this.#records.change(reference, (handoff) =>
      work(handoff, this.#options.clock.now().toISOString()),
    )
    if (after === undefined) throw new DeskRefusal('unknown')
    return after
  }
}

/** Nobody can make another's act look like a repeat. */
function ownOnce(worker: Worker, once: string | undefined): { once?: string } {
  return once === undefined ? {} : { once: `${worker.id}:${once}` }
}
