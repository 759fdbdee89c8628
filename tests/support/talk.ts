import { makeCareBot } from '../../bot/careBot.ts'
import type { Assess } from '../../bot/careBot.ts'
import type { OutgoingActivity, OwnEvent, StoredActivity, Turn } from '../../bot/conversations/turn.ts'
import type { Memory } from '../../dialogs/memory.ts'
import type { Clock } from '../../dialogs/ports.ts'
import type { Ports } from '../../dialogs/turn.ts'
import { assess } from '../../bot/safety/assess.ts'
import { testPorts } from './ports.ts'

export interface Talk {
  /** Says something; gives what the bot said back. */
  say(text: string): Promise<OutgoingActivity[]>
  /** Presses a button of a card. */
  submit(value: unknown): Promise<OutgoingActivity[]>
  /** The service itself wakes the conversation. */
  wake(event: OwnEvent): Promise<OutgoingActivity[]>
  /** Sends an event, as any client can. */
  event(name: string, value: unknown): Promise<OutgoingActivity[]>
  /** Opens the page: the bot greets. */
  arrive(): Promise<OutgoingActivity[]>
  /** Wording keys of the last turn, in order. */
  keys(): string[]
  /** Titles of the buttons on offer. */
  buttons(): string[]
  /** Steps on the stack, the top first, as `flow.step`. */
  stack(): string[]
  memory(): Memory
  /** The state as it is stored: what a reload would find. */
  state: Record<string, unknown>
  clock: TestClock
  ports: Ports
  last(): OutgoingActivity[]
  forgotten(): boolean
}

export interface TestClock extends Clock {
  set(iso: string): void
  pass(hours: number): void
}

/** A Tuesday morning, with the council open. */
export function testClock(iso = '2026-11-24T10:00:00Z'): TestClock {
  let at = new Date(iso)
  return {
    now: () => at,
    set: (next) => (at = new Date(next)),
    pass: (hours) => (at = new Date(at.getTime() + hours * 3_600_000)),
  }
}

let count = 0

/** Holds a conversation with the real bot, without a channel: one turn after the other on one state. */
export function startTalk(
  options: { conversationId?: string; lang?: string; clock?: TestClock; ports?: Partial<Ports>; assess?: Assess } = {},
): Talk {
  const clock = options.clock ?? testClock()
  const ports = { ...testPorts(clock), ...options.ports }
  const bot = makeCareBot({ ports, assess: options.assess ?? assess, sdk: () => import('../../bot/sdk.ts') })
  const conversationId = options.conversationId ?? `talk-${String((count += 1))}`
  const transcript: StoredActivity[] = []
  let said: OutgoingActivity[] = []
  let turns = 0
  let forgotten = false
  const talk = { state: {} as Record<string, unknown> }

  const run = async (activity: Partial<Turn['activity']>, ours = false): Promise<OutgoingActivity[]> => {
    said = []
    const stored = JSON.parse(JSON.stringify(talk.state)) as Record<string, unknown>
    const turn: Turn = {
      conversationId,
      channelId: 'directline',
      number: turns,
      state: stored,
      activity: {
        type: 'message',
        id: `in-${String(turns)}`,
        timestamp: clock.now().toISOString(),
        channelId: 'directline',
        conversation: { id: conversationId },
        from: { id: 'person', role: 'user' },
        recipient: { id: 'bot', role: 'bot' },
        ...(options.lang === undefined ? {} : { locale: options.lang }),
        ...activity,
      },
      send: (activities) => {
        said.push(...activities)
        return Promise.resolve(activities.map((_, index) => ({ id: `out-${String(turns)}-${String(index)}` })))
      },
      recent: (most) => Promise.resolve(transcript.slice(-most)),
      ...(ours ? { ours: true } : {}),
    }
    await bot.run(turn)
    if (turn.later === true) return said
    turns += 1
    talk.state = JSON.parse(JSON.stringify(turn.state)) as Record<string, unknown>
    forgotten ||= turn.forget === true
    return said
  }
  const sdk = (): {
    memory: Memory
    dialogs?: { dialogStack?: { id: string; state: { at?: { stepId: string } } }[] }
  } => talk.state['sdk'] as never

  return Object.assign(talk, {
    clock,
    ports,
    say: (text: string) => run({ text }),
    submit: (value: unknown) => run({ value }),
    wake: ({ name, value }: OwnEvent) => run({ type: 'event', name, value }, true),
    event: (name: string, value: unknown) => run({ type: 'event', name, value }),
    arrive: () => run({ type: 'conversationUpdate', membersAdded: [{ id: 'person' }] }),
    keys: () =>
      said.flatMap((activity) =>
        typeof activity.channelData?.['key'] === 'string' ? [activity.channelData['key']] : [],
      ),
    buttons: () => said.flatMap((activity) => activity.suggestedActions?.actions.map((action) => action.title) ?? []),
    stack: () =>
      (sdk().dialogs?.dialogStack ?? []).map((entry) => `${entry.id}.${entry.state.at?.stepId ?? '?'}`).reverse(),
    memory: () => sdk().memory,
    last: () => said,
    forgotten: () => forgotten,
  })
}
