/** The only file here that imports the Bot Framework SDK (loading it takes a moment: import this file when it is needed). */
import {
  BotAdapter,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  EventFactory,
  TurnContext,
} from 'botbuilder'
import type { Activity, ConversationReference, ResourceResponse, StatePropertyAccessor, Storage } from 'botbuilder'
import type { Memory } from '../dialogs/memory.ts'
import type { DialogState } from '../dialogs/sdk.ts'
import type { CloudProcess } from './channels/azure.ts'
import type { OutgoingActivity, Turn } from './conversations/turn.ts'

export type { TurnContext }

/** Properties of one conversation, as the SDK's dialogs want them. The same objects for every turn. */
export interface SdkState {
  memory: StatePropertyAccessor<Memory>
  dialogs: StatePropertyAccessor<DialogState>
  save(): Promise<void>
}

/**
 * Runs one turn on the SDK: its TurnContext, its ConversationState (which lands in `turn.state`, to be committed with
 * the turn: the SDK's own storage would overwrite whatever another turn has written), its adapter's pipeline.
 */
export async function onSdk(
  turn: Turn,
  logic: (context: TurnContext, state: SdkState) => Promise<void>,
): Promise<void> {
  const context = new TurnContext(new TurnAdapter(turn), turn.activity as unknown as Activity)
  const key = conversationState.getStorageKey(context) ?? ''
  underWay.set(key, turn)
  try {
    await logic(context, { memory, dialogs, save: () => conversationState.saveChanges(context, true) })
  } finally {
    underWay.delete(key)
  }
}

/** The event with which the SDK brings a person in, with its context and what was said so far. */
export function handoffInitiation(
  context: TurnContext,
  about: object,
  transcript: readonly unknown[],
): OutgoingActivity {
  const activities = transcript as Activity[]
  return EventFactory.createHandoffInitiation(context, about, { activities })
}

/** The event with which the SDK says what became of it. */
export function handoffStatus(context: TurnContext, status: 'accepted' | 'completed' | 'failed'): OutgoingActivity {
  return EventFactory.createHandoffStatus(context.activity.conversation, status)
}

export interface CloudSettings {
  appId: string | undefined
  appPassword: string | undefined
  appType: string | undefined
  tenantId: string | undefined
}

/** The adapter of the Bot Framework channels. Without an app id it lets in anybody: its caller sees to that. */
export function makeCloudAdapter(settings: CloudSettings, onError: (error: unknown) => void): CloudProcess {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: settings.appId ?? '',
      MicrosoftAppPassword: settings.appPassword ?? '',
      MicrosoftAppType: settings.appType ?? 'MultiTenant',
      MicrosoftAppTenantId: settings.tenantId ?? '',
    }),
  )
  adapter.onTurnError = (_context, error) => Promise.resolve(onError(error))
  return {
    process: (request, response, handle) =>
      adapter.process(request as never, response as never, (context) => handle(context as never)),
    async reach(way, activities) {
      let failed: { error: unknown } | undefined
      await adapter.continueConversationAsync(settings.appId ?? '', way as ConversationReference, async (context) => {
        // The adapter's own handling of errors would make a failure look like a success.
        await context.sendActivities(activities as Partial<Activity>[]).catch((error: unknown) => (failed = { error }))
      })
      if (failed !== undefined) throw failed.error
    },
  }
}

/** Sends to our own conversations instead of a connector service. */
class TurnAdapter extends BotAdapter {
  private readonly turn: Turn

  constructor(turn: Turn) {
    super()
    this.turn = turn
  }

  override sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return this.turn.send(activities as unknown as OutgoingActivity[])
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('What was said stays said: messages are not changed afterwards.'))
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('What was said stays said: messages are not deleted one by one.'))
  }

  override continueConversation(): Promise<void> {
    return Promise.reject(new Error('Use speak() of the conversations: it waits for the turn under way.'))
  }
}

/** Turns by the SDK's storage key. Two turns of one conversation are never under way together. */
const underWay = new Map<string, Turn>()

/** The SDK's storage interface over the documents that are committed with the turns under way. */
const turnStorage: Storage = {
  read: (keys) =>
    Promise.resolve(
      Object.fromEntries<unknown>(
        keys.flatMap((key) => {
          const kept = underWay.get(key)?.state['sdk']
          return kept === undefined ? [] : [[key, kept]]
        }),
      ),
    ),
  write: (changes) => {
    for (const [key, value] of Object.entries(changes)) {
      const turn = underWay.get(key)
      if (turn !== undefined) turn.state['sdk'] = value as unknown
    }
    return Promise.resolve()
  },
  delete: (keys) => {
    for (const key of keys) delete underWay.get(key)?.state['sdk']
    return Promise.resolve()
  },
}

const conversationState = new ConversationState(turnStorage)
const memory = conversationState.createProperty<Memory>('memory')
const dialogs = conversationState.createProperty<DialogState>('dialogs')
