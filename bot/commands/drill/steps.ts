import { setTimeout as delay } from 'node:timers/promises'
import type { StoredActivity } from '../../conversations/turn.ts'
import type { PracticeState } from '../practiceRoutes.ts'
import { call, openChat, post, type Chat } from './chat.ts'

export interface Drill {
  /** Such as `http://127.0.0.1:3978`. */
  address: string
  /** Of the running service, from its data folder. */
  secret: string
  /** Seconds within which an e-mail or text must have left. */
  tellSeconds: number
  print: (line: string) => void
}

interface Scene extends Drill {
  chat: Chat
  conversationId: string
}

/** One thing that must be so. @returns what to print besides "ok"; throws with what is wrong */
type Step = (scene: Scene) => Promise<string>

const trouble = "My mum has fallen in the bathroom and she can't get up"
const fromWorker = 'This is a practice. I am with you now.'
/** Emergency words later than this are too late to be called the first thing that happens. */
const mostMs = 1_000
/** So long the bot must keep silent beside a worker before we believe it. */
const silenceMs = 700

const keyOf = ({ channelData }: StoredActivity): string => {
  const key = channelData?.['key']
  return typeof key === 'string' ? key : ''
}

const steps: [name: string, step: Step][] = [
  [
    'emergency words come first',
    async ({ chat }) => {
      const answered = chat.say(trouble)
      const { activity, ms } = await chat.first(({ type }) => type === 'message')
      await answered
      if (!keyOf(activity).startsWith('safety.first.')) throw new Error(`the first words were ${keyOf(activity)}`)
      if (activity.text?.includes('999') !== true) throw new Error('the first words do not name 999')
      if (ms > mostMs) throw new Error(`they took ${Math.round(ms)} ms; they may take ${mostMs}`)
      return `after ${Math.round(ms)} ms`
    },
  ],
  [
    'the handoff is on disk and marked as practice',
    async (scene) => {
      const { reference, practice } = await state(scene)
      if (reference === null) throw new Error('no handoff was written')
      if (!practice) throw new Error(`${reference} is not marked as practice`)
      return reference
    },
  ],
  [
    'the person has the reference',
    async (scene) => {
      const { reference } = await state(scene)
      if (!scene.chat.since().some(({ text }) => text?.includes(reference ?? 'none') === true))
        throw new Error('nothing that was said names it')
      return ''
    },
  ],
  ['the team is told', theTeamIsTold],
  ['every team of this hour can be told', everyTeamCanBeTold],
  [
    'a worker takes it and the person is told who is there',
    async (scene) => {
      await act(scene, 'take')
      await scene.chat.first((activity) => keyOf(activity) === 'relay.joined.say')
      return ''
    },
  ],
  [
    "the worker's words arrive in the chat",
    async (scene) => {
      await act(scene, 'say', { text: fromWorker })
      const { activity } = await scene.chat.first(({ from }) => from.id === 'worker')
      if (activity.text !== fromWorker) throw new Error('other words arrived')
      return ''
    },
  ],
  [
    'the bot is silent while the worker is there',
    async ({ chat }) => {
      await chat.say('Thank you, I will wait by the door.')
      await delay(silenceMs)
      const said = chat.since().filter(({ type }) => type === 'message')
      if (said.length > 0) throw new Error(`it said ${said.map(keyOf).join(', ')}`)
      return ''
    },
  ],
  [
    'it is closed and the person is told',
    async (scene) => {
      await act(scene, 'close')
      await scene.chat.first((activity) => keyOf(activity) === 'relay.closed.say')
      const { status } = await state(scene)
      if (status !== 'closed') throw new Error(`it is ${status ?? 'gone'}`)
      return ''
    },
  ],
  [
    'the practice chat is deleted and its record stays',
    async (scene) => {
      await act(scene, 'forget')
      const { reference } = await state(scene)
      if (reference === null) throw new Error('the record is gone too')
      return ''
    },
  ],
]

/** Holds a practice crisis from the first words to the end, and prints each step. False when one was not as it must be. */
export async function holdDrill(drill: Drill): Promise<boolean> {
  const { address, secret, print } = drill
  let well = true
  const note = (name: string, error: unknown): void => {
    well = false
    print(`not ok  ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const begun = await begin(address, secret).catch((error: unknown) => note('a practice chat is opened', error))
  if (begun === undefined) return false
  print(`ok      a practice chat is opened: ${begun.conversationId}`)
  const scene: Scene = { ...drill, ...begun }
  for (const [name, step] of steps) {
    try {
      const more = await step(scene)
      print(`ok      ${name}${more === '' ? '' : `: ${more}`}`)
    } catch (error) {
      note(name, error)
    }
  }
  scene.chat.close()
  return well
}

async function begin(address: string, secret: string): Promise<Pick<Scene, 'chat' | 'conversationId'>> {
  const given = (await post(`${address}/internal/practice`, secret, {})) as { conversationId: string; token: string }
  return { conversationId: given.conversationId, chat: await openChat(address, given.token) }
}

const practiceUrl = ({ address, conversationId }: Scene): string => `${address}/internal/practice/${conversationId}`

const state = async (scene: Scene): Promise<PracticeState> =>
  (await call('GET', practiceUrl(scene), scene.secret)) as PracticeState

const act = async (scene: Scene, name: string, body: unknown = {}): Promise<void> => {
  await post(`${practiceUrl(scene)}/${name}`, scene.secret, body)
}

/** Each address on duty now is tried, not only the first. Those who work at another hour need a drill at that hour. */
async function everyTeamCanBeTold(scene: Scene): Promise<string> {
  await act(scene, 'tell')
  const said = await theTeamIsTold(scene)
  const { silentTeams } = await state(scene)
  return silentTeams.length === 0 ? said : `${said}; without an address: ${silentTeams.join(', ')}`
}

/** Everything that was put into the outbox for it must leave, and something must have been put there. */
async function theTeamIsTold(scene: Scene): Promise<string> {
  const until = performance.now() + scene.tellSeconds * 1_000
  for (;;) {
    const { teamsTold, deliveries, anyAddress } = await state(scene)
    const all = deliveries.map(({ to, state: how }) => `${to} ${how}`).join(', ')
    const left = deliveries.some(({ state: how }) => how !== 'sent')
    if (teamsTold.length > 0 && !left && (deliveries.length > 0 || !anyAddress))
      return deliveries.length > 0 ? all : 'nobody has an address (TELL): only the page /rapid-response shows it'
    if (performance.now() > until || deliveries.some(({ state: how }) => how === 'failed')) {
      const why = deliveries.map(({ lastError }) => lastError).filter((one) => one !== null)
      throw new Error([all === '' ? 'nothing was put into the outbox' : all, ...why].join('; '))
    }
    await delay(250)
  }
}
