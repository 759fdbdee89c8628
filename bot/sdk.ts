/** The only file here that imports the Bot Framework SDK (loading it takes a moment: import this file when it is needed). */
import {
  BotAdapter,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  EventFactory,
  TurnContext,
} from 'botbuilder'
import type {
  Activity,
  ResourceResponse,
  StatePropertyAccessor,
  Storage,
  StoreItems,
} from 'botbuilder'
import type { CloudProcess } from './channels/azure.ts'
import type { OutgoingActivity, Turn } from './conversations/turn.ts'

export { TurnContext }
export type { StatePropertyAccessor }

/** Properties of one conversation, as the SDK's dialogs want them. */
export interface SdkState {
  property<T>(name: string): StatePropertyAccessor<T>
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
  const state = new ConversationState(new TurnStorage(turn))
  await logic(context, {
    property: <T>(name: string) => state.createProperty<T>(name),
    save: () => state.saveChanges(context, true),
  })
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

/** The SDK's storage interface over the one document that is committed with the turn. */
class TurnStorage implements Storage {
  private readonly turn: Turn

  constructor(turn: Turn) {
    this.turn = turn
  }

  read(keys: string[]): Promise<StoreItems> {
    const kept = this.turn.state['sdk']
    return Promise.resolve(kept === undefined ? {} : Object.fromEntries(keys.map((key) => [key, kept])))
  }

  write(changes: StoreItems): Promise<void> {
    for (const value of Object.values(changes)) this.turn.state['sdk'] = value as unknown
    return Promise.resolve()
  }

  delete(): Promise<void> {
    delete this.turn.state['sdk']
    return Promise.resolve()
  }
}
