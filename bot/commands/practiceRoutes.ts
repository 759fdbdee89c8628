import type { Request, Response, Server } from 'restify'
import type { Tokens } from '../channels/directLine/tokens.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { Desk } from '../handoff/desk.ts'
import type { HandoffDocument } from '../handoff/handoffDocument.ts'
import type { Relay } from '../handoff/relay.ts'
import { readJson } from '../http/body.ts'
import type { Channel } from '../http/server.ts'
import { putLetters } from '../handoff/telling/letters.ts'
import type { Address } from '../outbox/address.ts'
import type { DeliveryState, Outbox } from '../outbox/outbox.ts'
import type { Worker } from '../people/roles.ts'
import { isPractice, newPracticeId } from '../practice.ts'
import { isHolder } from './internalRoutes.ts'

export interface PracticeParts {
  desk: Pick<Desk, 'list' | 'take' | 'chat' | 'close' | 'event'>
  relay: Relay
  outbox: Pick<Outbox, 'states' | 'put'>
  tokens: Tokens
  conversations: { forget(id: string): Promise<void> }
  /** Has anybody an address at all who is told of a crisis? */
  anyAddress: boolean
  addressesOf(team: string): Address[]
  linkTo(reference: string): string
  /** Everybody on a route at this hour. */
  teamsOnDuty(): string[]
  secret: string
  log: Log
}

/** What the drill is told of its handoff. */
export interface PracticeState {
  reference: string | null
  practice: boolean
  status: string | null
  chat: string | null
  teamsTold: string[]
  deliveries: DeliveryState[]
  anyAddress: boolean
  /** On a route at this hour, without an address. */
  silentTeams: string[]
}

const trainer: Worker = { id: 'practice', name: 'Practice', role: 'rapidResponse' }
const bodyLimit = 2_000

/**
 * What `npm run safety:drill` asks the running service, with the secret that `announceService` wrote. It begins practice
 * conversations, and plays the worker in them; it reaches no other conversation.
 */
export function practiceRoutes(parts: PracticeParts): Channel {
  const { tokens, secret, log } = parts
  const guarded =
    (handle: (request: Request) => Promise<unknown>) =>
    async (request: Request, response: Response): Promise<void> => {
      if (!isHolder(request.headers.authorization, secret)) {
        response.send(401, { error: 'Only for commands on this machine.' })
        return
      }
      try {
        response.send(200, await handle(request))
      } catch (error) {
        log.error(safeError(error), 'A step of the drill failed')
        response.send(503, { error: 'This step failed. Look at the log of the service.' })
      }
    }
  return {
    mount(server: Server) {
      server.post(
        '/internal/practice',
        guarded(async () => {
          await closeUnfinished(parts)
          const claims = { conversationId: newPracticeId(), userId: 'practice' }
          return { conversationId: claims.conversationId, token: await tokens.issue(claims) }
        }),
      )
      server.get(
        '/internal/practice/:conversationId',
        guarded((request) => stateOf(idIn(request), parts)),
      )
      server.post(
        '/internal/practice/:conversationId/:act',
        guarded(async (request) => {
          const { act } = request.params as { act: string }
          await play(act, idIn(request), await readJson(request, bodyLimit), parts)
          return {}
        }),
      )
    },
  }
}

/** A drill that was cut off leaves its crisis open: nobody should be told of it for ever. */
async function closeUnfinished({ desk, log }: PracticeParts): Promise<void> {
  const left = (await desk.list()).open.filter(({ handoff }) => isPractice(handoff.conversationId))
  for (const { reference } of left.map(({ handoff }) => handoff)) {
    try {
      await desk.take(reference, trainer)
      await desk.close(reference, trainer, { happened: 'practice, not finished', wanted: 'practice' })
    } catch (error) {
      // A worker has it: it is theirs to close.
      log.info(safeError(error), 'A practice that was left open stays open')
    }
  }
}

function idIn(request: Request): string {
  const { conversationId } = request.params as { conversationId: string }
  if (!isPractice(conversationId)) throw new Error('This is no practice conversation.')
  return conversationId
}

async function stateOf(conversationId: string, parts: PracticeParts): Promise<PracticeState> {
  const handoff = await find(conversationId, parts)
  return {
    reference: handoff?.reference ?? null,
    practice: handoff?.practice === true,
    status: handoff?.status ?? null,
    chat: handoff?.chat ?? null,
    teamsTold: (handoff?.told ?? []).map(({ team }) => team),
    deliveries: handoff === undefined ? [] : await parts.outbox.states(handoff.reference),
    anyAddress: parts.anyAddress,
    silentTeams: parts.teamsOnDuty().filter((team) => parts.addressesOf(team).length === 0),
  }
}

async function find(conversationId: string, { desk }: PracticeParts): Promise<HandoffDocument | undefined> {
  const { open, closed } = await desk.list()
  return [...open, ...closed].find(({ handoff }) => handoff.conversationId === conversationId)?.handoff
}

function textIn(body: unknown): string {
  const { text } = (body ?? {}) as { text?: unknown }
  return typeof text === 'string' ? text : ''
}

async function play(act: string, conversationId: string, body: unknown, parts: PracticeParts): Promise<void> {
  const { desk, relay, conversations } = parts
  const reference = (await find(conversationId, parts))?.reference
  if (reference === undefined) throw new Error('There is no handoff of this practice.')
  switch (act) {
    case 'tell':
      // As the drill begins only the first team is told: an address that nobody tries may be dead when it counts.
      return putLetters(
        { teams: parts.teamsOnDuty(), id: 'drill', about: { what: 'new' } },
        { reference, practice: true },
        parts,
      )
    case 'take':
      await desk.take(reference, trainer)
      await desk.chat(reference, trainer, 'worker')
      return relay.joined(conversationId, trainer)
    case 'say':
      return relay.say(conversationId, trainer, textIn(body))
    case 'close':
      await desk.close(reference, trainer, { happened: 'practice', wanted: 'practice' })
      return relay.left(conversationId, trainer, 'closed')
    case 'forget':
      await conversations.forget(conversationId)
      await desk.event(reference, 'chat deleted', trainer.name, undefined, 'chat deleted')
      return
    default:
      throw new Error('The drill has no such step.')
  }
}
