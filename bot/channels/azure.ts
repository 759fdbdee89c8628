import type { Request, Response } from 'restify'
import type { Conversations, Sent } from '../conversations/conversations.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { IncomingActivity, OutgoingActivity, Reach, WayBack } from '../conversations/turn.ts'
import { readJson } from '../http/body.ts'
import { Problem, problemBody } from '../http/problem.ts'
import { sendJson, toProblem } from '../http/route.ts'
import type { Channel } from '../http/server.ts'
import { readActivity } from './directLine/incoming.ts'

/** One turn as the SDK's adapter hands it over. The SDK's own TurnContext fits. */
interface ChannelContext {
  activity: Pick<IncomingActivity, 'type'> & {
    [K in keyof IncomingActivity]?: IncomingActivity[K] | undefined
  } & { conversation?: { tenantId?: string; conversationType?: string; isGroup?: boolean } | undefined }
  sendActivities(activities: OutgoingActivity[]): Promise<({ id?: string } | undefined)[]>
}

/** The SDK's CloudAdapter, or anything that reads and answers a request as it does. */
export interface CloudProcess {
  /** `request.body` holds the activity. Checks who sends, and writes the response itself. */
  process(request: Request, response: Response, handle: (context: ChannelContext) => Promise<void>): Promise<void>
  /** Speaks between the person's messages. Rejects when the channel did not take it. */
  reach: Reach
}

export interface AzureOptions {
  conversations: Conversations
  log: Log
  /** Made when the first activity comes: the SDK takes seconds to load. */
  adapter: () => Promise<CloudProcess>
  /** Without an app id the SDK would let in anybody, so then this is closed. */
  appId: string | undefined
  /** `BOT_EMULATOR=1`: let the Bot Framework Emulator in without an app id. Only if bound to loopback. */
  emulator: boolean
  /** The address the service is bound to. */
  host: string
}

const bodyLimit = 256 * 1024
const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

const isChecked = ({ appId }: Pick<AzureOptions, 'appId'>): boolean => appId !== undefined && appId !== ''

/** Are the channels of the Bot Framework let in at all? */
export const isChannelOpen = (options: Pick<AzureOptions, 'appId' | 'emulator' | 'host'>): boolean =>
  isChecked(options) || (options.emulator && loopback.has(options.host))

/** `POST /api/messages`: the Bot Framework channel. Its turns run in the same queues as those of Direct Line. */
export function makeAzure(options: AzureOptions): Channel {
  const { conversations, log } = options
  const checked = isChecked(options)
  const open = isChannelOpen(options)

  const handle = (context: ChannelContext): Promise<void> => {
    const { activity } = context
    const channelId = activity.channelId ?? 'unknown'
    const conversationId = activity.conversation?.id
    if (conversationId === undefined) throw new Problem(400, 'BadArgument', 'The activity names no conversation.')
    const key = checked ? activity.id : undefined
    const way = wayBack(activity, channelId)
    return conversations.receiveExternal(
      `${channelId}:${conversationId}`,
      { channelId, userId: activity.from?.id ?? 'unknown', ...(way === undefined ? {} : { way }) },
      readChannelActivity(activity),
      (said) => context.sendActivities(said),
      key,
    )
  }

  let made: Promise<CloudProcess> | undefined
  const post = async (request: Request, response: Response): Promise<void> => {
    try {
      if (!open) throw closed(options)
      request.body = await readJson(request, bodyLimit)
      if (typeof request.body !== 'object') throw new Problem(400, 'BadArgument', 'The body must be one activity.')
      const adapter = await (made ??= options.adapter())
      await adapter.process(request, response, handle)
      if (!response.headersSent) response.sendRaw(200, '')
    } catch (error) {
      const problem = toProblem(error)
      if (problem.status === 500) log.error(safeError(error), 'A channel request failed')
      sendJson(response, { status: problem.status, body: problemBody(problem.code, problem.message) })
    }
  }
  return { mount: (server) => void server.post('/api/messages', post) }
}

/** Only what sending needs: no names, nothing that was said. Undefined where the activity does not say where it comes from. */
function wayBack({ serviceUrl, conversation, from, recipient }: ChannelContext['activity'], channelId: string) {
  const ids = [conversation?.id, from?.id, recipient?.id]
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl) || !/^https?:$/.test(new URL(serviceUrl).protocol))
    return undefined
  const [id, user, bot] = ids.map((one) => (typeof one === 'string' && one.length <= longestId ? one : undefined))
  if (id === undefined || user === undefined || bot === undefined) return undefined
  const { tenantId, conversationType, isGroup } = conversation ?? {}
  const way: WayBack = {
    ...{ channelId, serviceUrl, user: { id: user }, bot: { id: bot } },
    conversation: {
      id,
      ...(typeof tenantId === 'string' ? { tenantId } : {}),
      ...(typeof conversationType === 'string' ? { conversationType } : {}),
      ...(typeof isGroup === 'boolean' ? { isGroup } : {}),
    },
  }
  return way
}
const longestId = 1_000

const closed = ({ emulator }: AzureOptions): Problem =>
  new Problem(
    403,
    'ChannelClosed',
    emulator
      ? 'BOT_EMULATOR opens this only when HOST is a loopback address such as 127.0.0.1.'
      : 'This channel is closed: no app id is set. For the Bot Framework Emulator on this machine set BOT_EMULATOR=1.',
  )

/** The sender is checked by the SDK, what is in the activity is not. */
function readChannelActivity(activity: ChannelContext['activity']): Sent {
  const plainTypes = new Set(['message', 'event'])
  if (!plainTypes.has(activity.type)) {
    const { type, membersAdded, locale } = activity
    return { type, ...(membersAdded ? { membersAdded } : {}), ...(locale === undefined ? {} : { locale }) }
  }
  // Attachments of a channel are left out, not refused: some channels repeat the text as one.
  return readActivity({ ...activity, attachments: undefined })
}
