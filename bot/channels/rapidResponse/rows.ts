import type { Clocks } from '../../handoff/clocks.ts'
import { statusOf } from '../../handoff/clocks.ts'
import type { HandoffDocument, Holder, HistoryLine } from '../../handoff/handoffDocument.ts'
import type { ChatLine } from '../../handoff/relay.ts'
import type { RequestDocument } from '../../handoff/requests.ts'
import type { DeliveryState } from '../../outbox/outbox.ts'
import { addressIn } from '../../understanding/places/address.ts'

/** What is shown of a handoff besides what is stored in it. */
export interface RowParts {
  clocks: Clocks
  /** Staff id of who looks. */
  viewer: string
  /** Open handoffs by group. */
  groupSizes: ReadonlyMap<string, number>
  /** Of the person's words: how many the holder has not seen, and when the last came. */
  unread: number
  lastHeardAt: string | null
  messages: readonly DeliveryState[]
  teamName: (id: string) => string
}

export type Row = ReturnType<typeof rowOf>

/** A handoff as a line of the live list. */
export function rowOf(handoff: HandoffDocument, parts: RowParts) {
  const { reference, level, kinds, about, answers, accepted, holder, group } = handoff
  return {
    ...{ reference, level, kinds, about },
    practice: handoff.practice === true,
    status: statusOf(handoff),
    who: answers['crisis.who'] ?? handoff.name ?? null,
    where: answers['crisis.where'] ?? null,
    whereSaid: saidWhere(handoff),
    ...whatOf(handoff),
    safeToContact: handoff.safeToContact,
    safeHere: answers['crisis.safeHere'] ?? null,
    openedAt: handoff.openedAt,
    lastHeardAt: newest([parts.lastHeardAt, handoff.lastHeardAt, handoff.findings.at(-1)?.at]),
    holder: shown(holder),
    mine: holder?.staffId === parts.viewer,
    chat: handoff.chat ?? 'bot',
    contactedAt: handoff.contactedAt ?? null,
    acceptedAt: accepted?.at ?? null,
    acceptedBy: accepted === undefined ? null : `${accepted.who} (${parts.teamName(accepted.team)})`,
    respondBy: parts.clocks.respondBy,
    holdUntil: parts.clocks.holdUntil,
    toldTeams: handoff.told ?? [],
    messages: messagesOf(parts.messages, parts.teamName),
    noAnswerSince: askedInVain(handoff, parts.lastHeardAt),
    group: group === undefined ? null : { id: group, size: parts.groupSizes.get(group) ?? 1 },
    unread: holder === undefined ? 0 : parts.unread,
    chatDeleted: handoff.chatDeleted === true,
    lang: handoff.lang ?? null,
  }
}

/** The newest of each team and kind of address: whom it was for, never where it went. */
function messagesOf(states: readonly DeliveryState[], teamName: (id: string) => string) {
  const newest = new Map(states.map((one) => [`${one.team ?? ''} ${one.to}`, one]))
  return [...newest.values()].map(({ team, to, state, tries, sentAt, lastError }) => ({
    ...{ team: team === null ? null : teamName(team), to, state, tries, sentAt, lastError },
  }))
}

/** When the bot last asked how things are, if the person has said nothing since; else null. */
function askedInVain({ history, status, lastHeardAt, findings }: HandoffDocument, heard: string | null): string | null {
  if (status === 'closed') return null
  const asked = history.findLast(({ what }) => what === 'checked back')?.at ?? null
  const last = newest([heard, lastHeardAt, findings.at(-1)?.at])
  return asked !== null && (last === null || last < asked) ? asked : null
}

/** The words that opened it say best what it is about; what was answered later stands beside them, never in their place. */
function whatOf({ findings, answers }: HandoffDocument): { what: string | null; more: string | null } {
  const first = findings.find(({ said }) => said.trim() !== '')?.said
  const answer = answers['crisis.what']
  const more = first === undefined || answer === first ? undefined : answer
  return { what: first ?? answer ?? null, more: more ?? null }
}

/** An address they wrote in passing: the newest, for they may have gone elsewhere. */
function saidWhere({ findings }: HandoffDocument): string | null {
  return findings.map(({ said }) => addressIn(said)).findLast((address) => address !== undefined) ?? null
}

/** How many open handoffs came from the same address. */
export function groupSizes(open: readonly HandoffDocument[]): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { group } of open) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return sizes
}

/** A handoff in full, without its row. */
export function detailOf(
  handoff: HandoffDocument,
  transcript: ChatLine[],
  names: { answerName: (key: string) => string; teamName: (id: string) => string },
) {
  return {
    findings: handoff.findings.map(({ at, level, kinds, because, about, said }) => ({
      ...{ at, level, kinds, because, about, said },
    })),
    answers: Object.entries(handoff.answers).map(([key, answer]) => ({ key, name: names.answerName(key), answer })),
    name: handoff.name ?? null,
    contact: handoff.contact ?? null,
    hasWorker: handoff.hasWorker ?? null,
    wish: handoff.wish ?? null,
    takenBack: handoff.takenBack,
    plan: handoff.plan ?? [],
    history: handoff.history.map((line) => historyLine(line, names.teamName)),
    transcript,
    outcome: handoff.outcome ?? null,
  }
}

/** A contact request as a line of the list. */
export function requestRowOf(request: RequestDocument) {
  const { reference, kind, status, safeToContact, askedAt, team } = request
  return {
    ...{ reference, kind, status, safeToContact, askedAt, team },
    name: request.name ?? null,
    how: request.how ?? null,
    when: request.when ?? null,
    about: request.about ?? null,
    takenBy: shown(request.takenBy),
    history: (request.history ?? []).map(({ at, by, what, note }) => ({
      ...{ at, by, what },
      ...(note !== undefined && { note }),
    })),
  }
}

function shown(holder: Holder | undefined): { name: string; role: string; at: string } | null {
  return holder === undefined ? null : { name: holder.name, role: holder.role, at: holder.at }
}

/** In the history a team stands with its id, for names change. */
const aboutTeams: readonly HistoryLine['what'][] = ['passed on', 'accepted', 'team told']

function historyLine({ at, what, by, about, before }: HistoryLine, teamName: (id: string) => string) {
  const named = aboutTeams.includes(what) ? about?.replace(/^[\w-]+/, teamName) : about
  return { at, what, by, ...(named !== undefined && { about: named }), ...(before !== undefined && { before }) }
}

function newest(times: readonly (string | null | undefined)[]): string | null {
  const known = times.filter((time): time is string => typeof time === 'string')
  return known.toSorted().at(-1) ?? null
}
