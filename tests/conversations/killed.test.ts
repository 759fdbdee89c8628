import fc from 'fast-check'
import { makeConversations } from '../../bot/conversations/conversations.ts'
import type { Log } from '../../bot/conversations/log.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { makeTestBot } from '../http/testBot.ts'

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** The process is killed at its `at`-th write: of the lines of an append `lines` are there, and nothing happens after. */
interface Kill {
  at: number
  lines: number
}

/** What a process that will be killed has of the disk. */
function untilKilled(disk: Storage, { at, lines }: Kill): Storage {
  let writes = 0
  const dead = (): boolean => writes >= at
  const gone = (): Promise<never> => Promise.reject(new Error('killed'))
  const write = <T>(job: () => Promise<T>, half: () => Promise<void> = () => Promise.resolve()): Promise<T> => {
    if (dead()) return gone()
    writes += 1
    return dead() ? half().then(gone) : job()
  }
  const read = <T>(job: () => Promise<T>): Promise<T> => (dead() ? gone() : job())
  return {
    read: (keys) => read(() => disk.read(keys)),
    lines: (name, from) => read(() => disk.lines(name, from)),
    keys: (collection) => disk.keys(collection),
    write: (changes, options) => write(() => disk.write(changes, options)),
    append: (name, added, options) =>
      write(
        () => disk.append(name, added, options),
        () => disk.append(name, added.slice(0, lines)),
      ),
    truncate: (name, count) => write(() => disk.truncate(name, count)),
    remove: (keys) => write(() => disk.remove(keys)),
    removeLog: (name) => write(() => disk.removeLog(name)),
    close: () => Promise.resolve(),
  }
}

const start = (storage: Storage) =>
  makeConversations({ storage, bot: makeTestBot(), clock: { now: () => new Date() }, log })

const id = 'a-conversation'
const texts = async (storage: Storage): Promise<(string | undefined)[]> => {
  const service = start(storage)
  const said = await service.transcript(id)
  service.stop()
  return said.filter(({ from }) => from.role === 'user').map(({ text }) => text)
}

/** A person who sends everything again until it is taken, to a service that is killed and started again. */
async function talk(kills: readonly Kill[], messages: readonly string[]): Promise<Storage> {
  const disk = openMemory()
  let left = [...kills]
  const begin = () => {
    const [kill, ...others] = left
    left = others
    return start(kill === undefined ? disk : untilKilled(disk, kill))
  }
  let service = begin()
  for (const text of messages) {
    for (;;) {
      const sent = { type: 'message', text, channelData: { clientActivityID: text } }
      const taken = await service.receive(id, 'me', sent).then(
        () => true,
        () => false,
      )
      if (taken) break
      service.stop()
      service = begin()
    }
    // Whoever reads along in a process of later sees this message too.
    expect((await texts(disk)).at(-1)).toBe(text)
  }
  service.stop()
  return disk
}

test('whenever the process is killed, every message that was taken is in the transcript, once and in order', async () => {
  const kill = fc.record({ at: fc.integer({ min: 1, max: 8 }), lines: fc.integer({ min: 0, max: 3 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(kill, { maxLength: 4 }), fc.integer({ min: 1, max: 6 }), async (kills, many) => {
      const messages = Array.from({ length: many }, (_, index) => `message ${index}`)
      expect(await texts(await talk(kills, messages))).toEqual(messages)
    }),
    { numRuns: 150 },
  )
})

test('killed between the first lines and their document, the lines that nobody counts hide nothing', async () => {
  // The first write adds the lines, the second would be the document.
  const disk = await talk([{ at: 2, lines: 0 }], ['first', 'second', 'third'])
  expect(await texts(disk)).toEqual(['first', 'second', 'third'])
  expect(await disk.lines(`transcripts/${id}`)).toHaveLength(6)
})
