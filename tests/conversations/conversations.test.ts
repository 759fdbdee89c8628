import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDesk } from '../../bot/handoff/desk.ts'
import { handOnSilence } from '../../bot/handoff/worries.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { listRequests } from '../../bot/handoff/requests.ts'
import { testPorts } from '../support/ports.ts'
import { startTalk, testClock } from '../support/talk.ts'
import type { Talk } from '../support/talk.ts'

/**
 * Conversations as files. Each line is one thing:
 *   lang: en-GB-x-easyread        how the person reads (before the first line)
 *   person: words                 what they write, or the words of the button they press
 *   card: {"step":...}            a card they submit
 *   bot: key                      said in this turn, in this order (others may stand between)
 *   buttons: a key                the button with these words is on offer
 *   no-button: words              it is not
 *   silent                        nothing at all was said in this turn
 *   asks: flow.step               the question at hand, said or not
 *   minutes: 15                   so many minutes pass
 *   silence: 15                   so many minutes pass without a word, and what waits for an answer is handed on
 *   check-back: 15                the service asks how things are (or finds that it is not the time)
 *   told: contactCentre           the person is to hear that this team was told as well
 *   worker: takes                 Sam takes the crisis and the chat; also `gives back`, `closes`
 *   event: {"name":...}           an event that a client sends
 *   offers: service-id            among the connections on the table
 *   handoff: kind, request: kind  is written down by now
 *   no-handoff                    nothing is
 *   later: 26                     so many hours pass
 *   about: carer, place: Armley   what is understood
 */
const folder = import.meta.dirname
const files = readdirSync(folder).filter((name) => name.endsWith('.chat'))

interface Scene {
  talk: Talk
  storage: ReturnType<typeof openMemory>
  /** Keys of this turn that have not been expected yet. */
  left: string[]
}

test.each(files)('%s', async (name) => {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n')
  const lang = lines
    .find((line) => line.startsWith('lang:'))
    ?.slice('lang:'.length)
    .trim()
  const clock = testClock()
  const storage = openMemory()
  const talk = startTalk({ clock, ports: testPorts(clock, storage), ...(lang === undefined ? {} : { lang }) })
  const scene: Scene = { talk, storage, left: [] }
  await talk.arrive()
  scene.left = talk.keys()
  for (const [index, line] of lines.entries()) {
    try {
      await play(line, scene)
    } catch (error) {
      throw new Error(
        `${name}, line ${String(index + 1)}: ${line}\n${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      )
    }
  }
})

const worker = { id: 'sam', name: 'Sam', role: 'rapidResponse' } as const

/** What a worker does on their page, and what the page's side then tells the conversation. */
async function sam(does: string, { talk, storage }: Scene): Promise<void> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const desk = makeDesk({ storage, clock: talk.clock, log, hours: { respond: 4, hold: 72 } })
  const reference = (await listHandoffs(storage)).find(({ status }) => status === 'open')?.reference ?? 'none'
  if (does === 'takes') {
    await desk.take(reference, worker)
    await desk.chat(reference, worker, 'worker')
    await talk.wake({ name: 'worker.joined', value: worker })
  } else if (does === 'gives back') {
    await desk.chat(reference, worker, 'bot')
    await talk.wake({ name: 'worker.left', value: { ...worker, why: 'handed back' } })
  } else {
    await desk.close(reference, worker, { happened: 'x', wanted: 'y' })
    await talk.wake({ name: 'worker.left', value: { ...worker, why: 'closed' } })
  }
}

async function play(line: string, scene: Scene): Promise<void> {
  const [, word = '', rest = ''] = /^([a-z-]+):?\s*(.*)$/.exec(line.trim()) ?? []
  const { talk, storage } = scene
  switch (word) {
    case '':
    case 'lang':
      return
    case 'person':
      await talk.say(rest)
      scene.left = talk.keys()
      return
    case 'card':
      await talk.submit(JSON.parse(rest))
      scene.left = talk.keys()
      return
    case 'bot': {
      const found = scene.left.indexOf(rest)
      if (found < 0) throw new Error(`It said ${talk.keys().join(', ') || 'nothing'}.`)
      scene.left = scene.left.slice(found + 1)
      return
    }
    case 'buttons':
      expect(talk.buttons()).toContain(rest)
      return
    case 'no-button':
      expect(talk.buttons()).not.toContain(rest)
      return
    case 'silent':
      expect(talk.last()).toEqual([])
      return
    case 'asks':
      expect(talk.stack()[0]).toBe(rest)
      return
    case 'minutes':
      talk.clock.pass(Number(rest) / 60)
      return
    case 'silence':
      talk.clock.pass(Number(rest) / 60)
      await handOnSilence(storage, talk.ports.handoffs, talk.clock, Number(rest))
      return
    case 'check-back':
      await talk.wake({ name: 'checkBack', value: { id: rest, ask: true, told: [] } })
      scene.left = talk.keys()
      return
    case 'told':
      await talk.wake({ name: 'checkBack', value: { id: `told ${rest}`, ask: false, told: [rest] } })
      scene.left = talk.keys()
      return
    case 'worker':
      await sam(rest, scene)
      scene.left = talk.keys()
      return
    case 'event': {
      const { name, value } = JSON.parse(rest) as { name: string; value: unknown }
      await talk.event(name, value)
      scene.left = talk.keys()
      return
    }
    case 'offers':
      expect(talk.memory().offered).toContain(rest)
      return
    case 'handoff':
      expect((await listHandoffs(storage)).flatMap((handoff) => handoff.kinds)).toContain(rest)
      return
    case 'no-handoff':
      expect(await listHandoffs(storage)).toEqual([])
      return
    case 'request':
      expect((await listRequests(storage)).map((request) => request.kind)).toContain(rest)
      return
    case 'later':
      talk.clock.pass(Number(rest))
      return
    case 'about':
      expect(talk.memory().audience).toBe(rest)
      return
    case 'place':
      expect(talk.memory().place?.name).toBe(rest)
      return
    default:
      throw new Error(`Nothing is called "${word}" in a conversation file.`)
  }
}
