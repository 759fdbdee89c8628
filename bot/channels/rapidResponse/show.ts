import { safeError } from '../../conversations/log.ts'
import { clocksOf } from '../../handoff/clocks.ts'
import type { Listed } from '../../handoff/desk.ts'
import type { HandoffDocument } from '../../handoff/handoffDocument.ts'
import type { ChatLine } from '../../handoff/relay.ts'
import { mayDo, type Worker } from '../../people/roles.ts'
import type { DeliveryState } from '../../outbox/outbox.ts'
import type { Chats } from './chats.ts'
import type { RapidResponseOptions } from './rapidResponse.ts'
import { detailOf, groupSizes, requestRowOf, rowOf, type Row } from './rows.ts'

/** What is shown of the desk to one worker. */
export function makeShow(options: RapidResponseOptions, chats: Chats) {
  const { desk, relay, clock, log, profile, teamName, answerName = (key: string) => key, chatOff } = options
  const nameOf = (id: string): string => (profile.teams.includes(id) ? teamName(id) : id)
  const hours = { respond: profile.responseHours, hold: profile.holdHours }

  /** A worker must see the rest also when the outbox can't say. */
  const messagesOf = async ({ reference, status }: HandoffDocument): Promise<readonly DeliveryState[]> => {
    if (status === 'closed' || options.messagesOf === undefined) return []
    return options.messagesOf(reference).catch(() => [])
  }

  const rows = async (listed: readonly Listed[], open: readonly HandoffDocument[], viewer: string): Promise<Row[]> => {
    const news = await chats.news(open)
    const sizes = groupSizes(open)
    return Promise.all(
      listed.map(async ({ handoff, clocks }) => {
        const messages = await messagesOf(handoff)
        return rowOf(handoff, { ...news(handoff), clocks, viewer, groupSizes: sizes, teamName: nameOf, messages })
      }),
    )
  }

  /** A worker must see the rest also when the chat can't be read. */
  const transcriptOf = async ({ conversationId }: HandoffDocument): Promise<ChatLine[] | undefined> => {
    try {
      return await relay.transcript(conversationId)
    } catch (error) {
      log.error(safeError(error), 'A transcript could not be read')
      return undefined
    }
  }

  return {
    async list(worker: Worker) {
      const { now, open, closed, requests } = await desk.list()
      const crisis = mayDo(worker, 'crisis')
      const handoffs = open.map(({ handoff }) => handoff)
      const all = crisis ? await rows([...open, ...closed], handoffs, worker.id) : []
      const silent = mayDo(worker, 'manage') ? (options.silentTeams ?? []) : []
      const { council, responseHours, holdHours, escalate, teams } = profile
      return {
        now,
        profile: {
          ...{ council, responseHours, holdHours, escalate, chatOff: chatOff.isOff() },
          ...{ chatOffBySetting: chatOff.bySetting?.() === true, silentTeams: silent.map(nameOf) },
          teams: teams.map((id) => ({ id, name: teamName(id) })),
        },
        handoffs: all.filter(({ status }) => status !== 'closed'),
        closed: all.filter(({ status }) => status === 'closed'),
        requests: mayDo(worker, 'requests') ? requests.map((request) => requestRowOf(request)) : [],
      }
    },
    async one(handoff: HandoffDocument, worker: Worker) {
      const transcript = await transcriptOf(handoff)
      chats.read(handoff, worker.id, transcript ?? [])
      const now = clock.now()
      const { open } = await desk.list()
      const listed = { handoff, clocks: clocksOf(handoff, hours, now) }
      const [row] = await rows(
        [listed],
        open.map((one) => one.handoff),
        worker.id,
      )
      return {
        now: now.toISOString(),
        row,
        ...detailOf(handoff, transcript ?? [], { answerName, teamName: nameOf }),
        ...(transcript === undefined && { transcriptMissing: true }),
      }
    },
  }
}
