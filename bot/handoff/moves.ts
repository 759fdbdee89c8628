import type { Worker } from '../people/roles.ts'
import type { HandoffDocument, HistoryLine, HistoryWhat, PlanLine } from './handoffDocument.ts'
import { DeskRefusal } from './refusal.ts'

/**
 * What workers do to a handoff, pure: each gives the handoff after it, or the very same object when there is nothing to
 * change, and throws DeskRefusal when it can't be. Every change leaves a line in the history.
 */

/** Who does it, and when. */
export interface Act {
  /** ISO time. */
  at: string
  worker: Worker
  /** The caller's id of this act: the same again changes nothing. */
  once?: string
}

type Line = Omit<HistoryLine, 'at' | 'hash' | 'state'>

/** Two at once: the store lets one write, and the other finds here that it is taken. */
export function taken(handoff: HandoffDocument, act: Act): HandoffDocument {
  if (isRepeat(handoff, act)) return handoff
  if (handoff.status === 'closed') throw closed(handoff)
  const { holder } = handoff
  const { id: staffId, name, role } = act.worker
  if (holder?.staffId === staffId) return handoff
  if (holder !== undefined) throw new DeskRefusal('taken', holder.name)
  return changed(handoff, act, 'taken', { holder: { staffId, name, role, at: act.at } })
}

/** Human contact. Only the first ends the four hours and begins the 72; later ones are noted too. */
export function contacted(handoff: HandoffDocument, act: Act, about: { how: string; note: string }): HandoffDocument {
  if (isRepeat(handoff, act)) return handoff
  mustHold(handoff, act.worker)
  const words = about.note === '' ? about.how : `${about.how}: ${about.note}`
  return changed(handoff, act, 'contact', { contactedAt: handoff.contactedAt ?? act.at }, { about: words })
}

/** Anybody on the team may add what they know, also after it was closed. */
export function noted(handoff: HandoffDocument, act: Act, text: string): HandoffDocument {
  return isRepeat(handoff, act) ? handoff : changed(handoff, act, 'note', {}, { about: text })
}

/** The earlier plan stays in the history, as JSON. */
export function planned(handoff: HandoffDocument, act: Act, plan: PlanLine[]): HandoffDocument {
  if (isRepeat(handoff, act)) return handoff
  mustHold(handoff, act.worker)
  const before = handoff.plan === undefined ? {} : { before: JSON.stringify(handoff.plan) }
  return changed(handoff, act, 'plan', { plan }, before)
}

/** Back to the list for another team, and its waiting begins anew. */
export function passedOn(handoff: HandoffDocument, act: Act, to: { team: string; why: string }): HandoffDocument {
  if (isRepeat(handoff, act)) return handoff
  mustHold(handoff, act.worker)
  const { accepted, ...rest } = waiting(handoff, act.at)
  const teams = [to.team, ...(handoff.teams ?? []).filter((team) => team !== to.team)]
  // Handed over to those who accepted it, it stays accepted.
  const kept = accepted?.team === to.team ? { ...rest, accepted } : rest
  return changed({ ...kept, teams }, act, 'passed on', {}, { about: `${to.team}: ${to.why}` })
}

/** A local team has it from now on: the 72 hours end. Anybody on the team may note it. */
export function accepted(handoff: HandoffDocument, act: Act, by: { team: string; who: string }): HandoffDocument {
  if (isRepeat(handoff, act)) return handoff
  if (handoff.status === 'closed') throw closed(handoff)
  // Told by the team that it is with them, nobody else would look: first somebody must have reached the person.
  if (handoff.contactedAt === undefined) throw new DeskRefusal('noContact')
  const before = handoff.accepted
  if (before?.team === by.team && before.who === by.who) return handoff
  if (before !== undefined && before.team !== by.team) throw new DeskRefusal('accepted', before.team)
  const now = { ...by, by: act.worker.name, at: before?.at ?? act.at }
  return changed(handoff, act, 'accepted', { accepted: now }, { about: `${by.team}: ${by.who}` })
}

/** Who writes in the chat. Only the holder takes it; the holder or a manager gives it back. */
export function chatWith(handoff: HandoffDocument, act: Act, to: 'worker' | 'bot'): HandoffDocument {
  if (isRepeat(handoff, act)) return handoff
  mustHold(handoff, act.worker, to === 'worker')
  if (to === 'worker' && handoff.chatDeleted === true) throw new DeskRefusal('chatDeleted')
  if ((handoff.chat ?? 'bot') === to) return handoff
  return changed(handoff, act, to === 'worker' ? 'chat to worker' : 'chat to bot', { chat: to })
}

/** Only a worker closes, and nothing opens it again: new trouble is a new handoff. */
export function closedBy(
  handoff: HandoffDocument,
  act: Act,
  outcome: { happened: string; wanted: string },
): HandoffDocument {
  if (isRepeat(handoff, act)) return handoff
  mustHold(handoff, act.worker)
  const patch = { status: 'closed', closedAt: act.at, outcome, chat: 'bot' } as const
  return changed(handoff, act, 'closed', patch, { about: outcome.happened })
}

/**
 * Its holder was cut off. Who has had contact stays responsible; who had none gives it back to the list. Who only wrote
 * nothing loses the chat alone, and whose account was disabled keeps nothing.
 */
export function left(handoff: HandoffDocument, at: string, why: string, once?: string): HandoffDocument {
  const { holder, chat, contactedAt } = handoff
  const nothing = holder === undefined && (chat ?? 'bot') === 'bot'
  if (handoff.status === 'closed' || nothing || isRepeat(handoff, { once })) return handoff
  const free = why === 'account disabled' || (contactedAt === undefined && why !== 'wrote nothing')
  if (!free && (chat ?? 'bot') === 'bot') return handoff
  const line: Line = { what: 'cut off', by: 'service', about: why, ...(holder && { before: holder.name }) }
  return withLine(free ? waiting(handoff, at) : { ...handoff, chat: 'bot' }, at, { ...line, ...(once && { once }) })
}

/** Somebody further was told. The same team at the same step again changes nothing. */
export function told(
  handoff: HandoffDocument,
  at: string,
  who: { team: string; step: number; noAddress?: boolean },
): HandoffDocument {
  const before = handoff.told ?? []
  if (before.some(({ team, step }) => team === who.team && step === who.step)) return handoff
  const line: Line = { what: 'team told', by: 'service', about: `${who.team} (${who.step})` }
  return withLine(
    {
      ...handoff,
      told: [
        ...before,
        { team: who.team, step: who.step, at, ...(who.noAddress === true && { noAddress: true as const }) },
      ],
    },
    at,
    line,
  )
}

/** What the service itself notes. */
export function happened(
  handoff: HandoffDocument,
  at: string,
  line: { what: HistoryWhat; by: string; about?: string; once?: string },
): HandoffDocument {
  if (isRepeat(handoff, line)) return handoff
  if (line.what === 'chat deleted') {
    if (handoff.chatDeleted === true) return handoff
    return withLine({ ...handoff, chatDeleted: true, chat: 'bot' }, at, line)
  }
  if (line.what !== 'checked back' || line.about === undefined) return withLine(handoff, at, line)
  return withLine({ ...handoff, checkedBack: { ...handoff.checkedBack, [line.about]: at } }, at, line)
}

/** Managers may act for a holder who can't, except to write in the chat as them. */
function mustHold(handoff: HandoffDocument, worker: Worker, inPerson = false): void {
  if (handoff.status === 'closed') throw closed(handoff)
  const { holder } = handoff
  if (holder === undefined) throw new DeskRefusal('notHeld')
  if (holder.staffId === worker.id || (worker.role === 'manager' && !inPerson)) return
  throw new DeskRefusal('taken', holder.name)
}

function closed(handoff: HandoffDocument): DeskRefusal {
  return new DeskRefusal('closed', handoff.history.findLast(({ what }) => what === 'closed')?.by)
}

/** In nobody's hands from `at` on: whoever is told of a waiting handoff is told again. */
function waiting(handoff: HandoffDocument, at: string): HandoffDocument {
  const free: HandoffDocument = { ...handoff, chat: 'bot', waitingSince: at }
  delete free.holder
  delete free.told
  return free
}

function changed(
  handoff: HandoffDocument,
  act: Act,
  what: HistoryWhat,
  patch: Partial<HandoffDocument>,
  more: Pick<HistoryLine, 'about' | 'before'> = {},
): HandoffDocument {
  const { name: by, id: staffId } = act.worker
  const line: Line = { what, by, staffId, ...more, ...(act.once !== undefined && { once: act.once }) }
  return withLine({ ...handoff, ...patch }, act.at, line)
}

function withLine(handoff: HandoffDocument, at: string, line: Line): HandoffDocument {
  return { ...handoff, changedAt: at, history: [...handoff.history, { at, ...line }] }
}

function isRepeat({ history }: HandoffDocument, { once }: { once?: string | undefined }): boolean {
  return once !== undefined && history.some((line) => line.once === once)
}
