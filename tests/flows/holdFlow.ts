import { converse } from '../../dialogs/conversation.ts'
import { FlowDialog } from '../../dialogs/flowDialog.ts'
import { loadFlows } from '../../dialogs/flows.ts'
import { newMemory } from '../../dialogs/memory.ts'
import type { Memory } from '../../dialogs/memory.ts'
import { Outbox } from '../../dialogs/outbox.ts'
import type { OutgoingMessage } from '../../dialogs/outbox.ts'
import type { Connection, ContactRequest, Finding, Handoffs } from '../../dialogs/ports.ts'
import { DialogSet } from '../../dialogs/sdk.ts'
import type { TurnContext } from '../../dialogs/sdk.ts'
import { putTurn, voiceOf } from '../../dialogs/turn.ts'
import type { Ports, Turn } from '../../dialogs/turn.ts'

type StateProperty = NonNullable<ConstructorParameters<typeof DialogSet>[0]>
interface Stack {
  dialogStack: { id: string; state: { at?: { stepId: string; item?: string } } }[]
}

export interface Held {
  say(text: string): Promise<void>
  /** Answers in order, each to the step named; fails when another step is asked. */
  answers(rows: readonly (readonly [step: string, text: string])[]): Promise<void>
  /** The step being asked: `planning.mine.goal1`; empty when nothing is. */
  at(): string
  keys(): string[]
  texts(): string
  messages(): OutgoingMessage[]
  buttons(): string[]
  memory: Memory
  requests: Map<string, ContactRequest>
  /** Makes every later write of a request fail, or work again. */
  fail(failing: boolean): void
  /** What was opened as a handoff, newest last. */
  opened: Finding[]
  /** The words each was opened with. */
  openedWith: string[]
  /** Answers that were added to a handoff, by their key. */
  added: Record<string, string>
}

const calm: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }

/** Holds one flow with the real engine, in a made-up council that has exactly what `directory` lists. */
export async function holdFlow(
  flow: string,
  given: Partial<Memory> = {},
  directory: readonly Connection[] = [],
): Promise<Held> {
  const memory: Memory = { ...newMemory('en-GB'), ...given }
  const stack: Stack = { dialogStack: [] }
  const requests = new Map<string, ContactRequest>()
  const opened: Finding[] = []
  const openedWith: string[] = []
  const added: Record<string, string> = {}
  const world = { failing: false }
  const handoffs: Handoffs = {
    open: (_conversation, finding, said) => {
      opened.push(finding)
      openedWith.push(said)
      return Promise.resolve('H-1')
    },
    add: (_conversation, details) => {
      Object.assign(added, details.answers)
      return opened.length > 0 ? Promise.resolve() : Promise.reject(new Error('No handoff is open.'))
    },
    standing: () => Promise.resolve(null),
    isOpen: () => Promise.resolve(opened.length > 0),
  }
  const ports = testPorts(requests, handoffs, directory, world)
  let said: OutgoingMessage[] = []
  let number = 0

  const turnOn = (text: string): Turn => {
    const turn: Turn = {
      conversationId: 'c1',
      number: (number += 1),
      memory,
      ports,
      finding: calm,
      text,
      heard: text,
      value: undefined,
      out: new Outbox(() => voiceOf(memory)),
      emergency: (kind) => Promise.resolve(turn.out.say(`safety.first.${kind}`)),
    }
    said = turn.out.messages
    return turn
  }
  const state = {
    get: () => Promise.resolve(stack),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  } as unknown as StateProperty
  const context = (): TurnContext => ({ turnState: new Map(), activity: {}, adapter: {} }) as unknown as TurnContext

  const begin = context()
  putTurn(begin, turnOn(''))
  const dialogs = new DialogSet(state)
  for (const each of loadFlows()) dialogs.add(new FlowDialog(each))
  await (await dialogs.createContext(begin)).beginDialog(flow)

  const at = (): string => {
    const top = stack.dialogStack.at(-1)
    return top?.state.at === undefined
      ? ''
      : [top.id, top.state.at.stepId, top.state.at.item].filter((part) => part !== undefined).join('.')
  }
  const say = async (text: string): Promise<void> => converse(context(), turnOn(text), state, false)
  return {
    memory,
    requests,
    opened,
    openedWith,
    added,
    at,
    say,
    async answers(rows) {
      for (const [step, text] of rows) {
        if (at() !== step) throw new Error(`Expected to be asked ${step}, but it is ${at() === '' ? 'nothing' : at()}.`)
        await say(text)
      }
    },
    keys: () =>
      said.flatMap((message) => (typeof message.channelData?.['key'] === 'string' ? [message.channelData['key']] : [])),
    texts: () => said.map((message) => message.text ?? '').join('\n'),
    messages: () => said,
    buttons: () => said.flatMap((message) => message.suggestedActions?.actions.map((action) => action.title) ?? []),
    fail: (failing) => (world.failing = failing),
  }
}

function testPorts(
  requests: Map<string, ContactRequest>,
  handoffs: Handoffs,
  directory: readonly Connection[],
  world: { failing: boolean },
): Ports {
  const contact = (id: string): { id: string; number: string; href: null } => ({
    id,
    number: `number of ${id}`,
    href: null,
  })
  return {
    clock: { now: () => new Date('2026-11-24T10:00:00Z') },
    handoffs,
    requests: {
      put: (request) => {
        if (world.failing) return Promise.reject(new Error('The disk is full.'))
        requests.set(request.id, request)
        return Promise.resolve(`R-${String([...requests.keys()].indexOf(request.id) + 1)}`)
      },
    },
    worries: { keep: () => Promise.resolve(), drop: () => Promise.resolve() },
    returns: { give: () => Promise.resolve('CODE') },
    understanding: {
      read: (text) => ({
        needs: /garden/i.test(text) ? ['gardening'] : [],
        place: null,
        about: null,
        strengths: /\bi (?:grow|bake) .*/i.exec(text)?.slice(0, 1) ?? [],
        people: [],
        tried: [],
      }),
    },
    directory: {
      suggest: (wish) => {
        const connections = directory.filter(
          (one) => one.needs.some((need) => wish.needs.includes(need)) && !wish.not.includes(one.id),
        )
        return { connections, fits: connections.length > 0 }
      },
      get: (id) => directory.find((one) => one.id === id),
    },
    profile: {
      id: 'somewhere',
      name: 'Somewhere Council',
      placeName: 'Somewhere',
      contact,
      teamsFor: () => [],
      contactsFor: (kind) =>
        kind === 'child_at_risk' ? [contact('emergency'), contact('childline')] : [contact('emergency')],
      withoutVoice: () => [contact('emergencySms')],
      teamForRequest: (kind) => `team-${kind}`,
      isOpen: () => true,
      responseHours: () => null,
      keepDays: 30,
      holdHours: 72,
      escalateMinutes: [15, 30, 60],
      checkBackMinutes: [15, 30, 60],
      checkBackEveryMinutes: 120,
      absentMinutes: 15,
      isNight: () => false,
      offers: () => false,
      options: [],
    },
  }
}

/** A connection of the made-up council. */
export function connection(id: string, need: string): Connection {
  return {
    id,
    name: `The ${id}`,
    description: '',
    needs: [need],
    distanceKm: null,
    where: 'Middle Street',
    whoFor: '',
    phone: null,
    url: null,
    caution: null,
    checked: '2026-11-01',
    source: 'test',
    because: { need, words: null, near: false },
  }
}
