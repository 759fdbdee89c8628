import { setTimeout as delay } from 'node:timers/promises'
import { percentile, post } from './load.ts'
import { startOurs } from './processes.ts'
import { script } from './turns.ts'

const people = 10_000
const openedAtOnce = 50
const perSecond = 100
const seconds = 60

interface Person {
  url: string
  token: string
  turn: number
}

/** Many people with an open chat, some of whom write at any moment. Milliseconds from sending to acknowledged. */
export async function benchOpen(): Promise<{ p99: number; memoryBefore: number; memoryAfter: number }> {
  const ours = await startOurs()
  const chats: Person[] = []
  // One address may open 6,000 a minute: a little slower than that.
  for (let at = 0; at < people; at += openedAtOnce) {
    const opened = await Promise.all(Array.from({ length: openedAtOnce }, () => open(ours.address)))
    chats.push(...opened)
    await delay((openedAtOnce * 60_000) / 5_500)
  }
  // Everybody has written once, so that all are stored and warm.
  for (let at = 0; at < people; at += 20) await Promise.all(chats.slice(at, at + 20).map(say))
  const memoryBefore = await ours.memory()
  const took: number[] = []
  const under: Promise<void>[] = []
  const began = performance.now()
  for (let sent = 0; sent < perSecond * seconds; sent += 1) {
    const wait = began + (sent * 1000) / perSecond - performance.now()
    if (wait > 1) await delay(wait)
    const chat = chats[Math.floor(Math.random() * chats.length)]
    if (chat === undefined) continue
    const start = performance.now()
    under.push(say(chat).then(() => void took.push(performance.now() - start)))
  }
  await Promise.all(under)
  const memoryAfter = await ours.memory()
  ours.stop()
  return { p99: percentile(took, 0.99), memoryBefore, memoryAfter }
}

async function open(address: string): Promise<Person> {
  const base = `${address}/v3/directline`
  const { token } = (await post(`${base}/tokens/generate`, {})) as { token: string }
  const { conversationId } = (await post(`${base}/conversations`, {}, token)) as { conversationId: string }
  return { url: `${base}/conversations/${conversationId}/activities`, token, turn: 0 }
}

async function say(chat: Person): Promise<void> {
  const text = script[chat.turn % script.length]
  chat.turn += 1
  await post(chat.url, { type: 'message', text, channelData: { clientActivityID: String(Math.random()) } }, chat.token)
}
