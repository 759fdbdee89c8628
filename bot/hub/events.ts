import type { HandoffDocument, HistoryLine } from '../handoff/handoffDocument.ts'
import type { ChatLine } from '../handoff/relay.ts'
import type { HubEvent } from '../outbox/parcel.ts'
import { hubId } from './worker.ts'

export type HubState = 'accepted' | 'failed' | 'completed'

/**
 * All that a hub hears of one handoff so far, in order; pure, so that what a crash left out is found again. Each has an id of
 * its own for good. The shapes are the Bot Framework's: event activities as its EventFactory makes them, with the
 * reference as the conversation's id: our own id of the chat stays here.
 */
export function eventsFor(handoff: HandoffDocument, chat: readonly ChatLine[]): HubEvent[] {
  return [initiation(handoff, chat), ...statuses(handoff), ...personsWords(handoff, chat)]
}

function initiation(handoff: HandoffDocument, chat: readonly ChatLine[]): HubEvent {
  const id = `hub ${handoff.reference} initiate`
  const before = chat.filter(({ at }) => at <= handoff.openedAt)
  const transcript = { activities: before.map((line, index) => message(handoff, line, `${id} ${index}`)) }
  const body = {
    ...event(handoff, 'handoff.initiate', handoff.openedAt, id, contextOf(handoff)),
    from: bot,
    relatesTo: { bot, channelId, conversation: { id: handoff.reference } },
    attachments: [{ content: transcript, contentType: 'application/json', name: 'Transcript' }],
  }
  return parcel(handoff, id, body)
}

/** What a worker must know. Not why safety thinks so (`because`): that is for those who check the rules. */
function contextOf(handoff: HandoffDocument): object {
  const { reference, level, kinds, about, openedAt, safeToContact, answers, takenBack, practice = false } = handoff
  const { name, contact, hasWorker, wish, lang } = handoff
  return {
    ...{ reference, practice, level, kinds, about, openedAt, safeToContact, answers, takenBack },
    ...{ name, contact, hasWorker, wish, lang },
    findings: handoff.findings.map((one) => ({
      ...{ at: one.at, level: one.level, kinds: one.kinds, about: one.about, said: one.said },
    })),
  }
}

/** What became of it on our own page. What the hub did itself it knows. */
function statuses(handoff: HandoffDocument): HubEvent[] {
  return handoff.history.flatMap((line, index) => {
    const state = stateOf(line)
    if (state === undefined || isHubs(line)) return []
    const id = `hub ${handoff.reference} status ${index}`
    return [parcel(handoff, id, event(handoff, 'handoff.status', line.at, id, { state }))]
  })
}

function stateOf({ what }: HistoryLine): HubState | undefined {
  if (what === 'taken') return 'accepted'
  if (what === 'passed on' || what === 'cut off') return 'failed'
  return what === 'closed' ? 'completed' : undefined
}

const isHubs = ({ staffId, once }: HistoryLine): boolean => staffId === hubId || once?.startsWith(`${hubId}:`) === true

/** While the hub holds the chat: all that the person said since it began. */
function personsWords(handoff: HandoffDocument, chat: readonly ChatLine[]): HubEvent[] {
  if (handoff.status === 'closed' || handoff.chat !== 'worker' || handoff.holder?.staffId !== hubId) return []
  const seen = new Map<string, number>()
  return chat
    .filter(({ from, at }) => from === 'person' && at > handoff.openedAt)
    .map((line) => {
      const same = (seen.get(line.at) ?? 0) + 1
      seen.set(line.at, same)
      const id = `hub ${handoff.reference} said ${line.at} ${same}`
      return parcel(handoff, id, message(handoff, line, id))
    })
}

const channelId = 'directline'
const bot = { id: 'better-conversations', role: 'bot' }

function event(handoff: HandoffDocument, name: string, timestamp: string, id: string, value: object): object {
  return {
    ...{ type: 'event', name, value, id, timestamp },
    localTimezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...{ channelId, conversation: { id: handoff.reference }, attachments: [], entities: [] },
  }
}

function message({ reference }: HandoffDocument, { at, from, name, text }: ChatLine, id: string): object {
  const accounts = { person: { id: 'person', role: 'user' }, bot, worker: { id: 'worker', role: 'bot', name } }
  return { type: 'message', id, timestamp: at, channelId, conversation: { id: reference }, from: accounts[from], text }
}

function parcel({ reference, practice = false }: HandoffDocument, id: string, body: object): HubEvent {
  return { id, reference, practice, body }
}
