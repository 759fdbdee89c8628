import { WebSocket } from 'ws'
import type { StoredActivity } from '../../conversations/turn.ts'

const patienceMs = 10_000

/** The citizen's side of the drill: the calls of Direct Line and its stream, as any client makes them. */
export interface Chat {
  /** @returns milliseconds until the message was answered and saved */
  say(text: string): Promise<number>
  /** The first activity after the last thing said for which this holds, and how many milliseconds it took. */
  first(is: (activity: StoredActivity) => boolean): Promise<{ activity: StoredActivity; ms: number }>
  /** What came since the last thing was said, the person's own words apart. */
  since(): StoredActivity[]
  close(): void
}

export async function openChat(address: string, token: string): Promise<Chat> {
  const base = `${address}/v3/directline/conversations`
  const opened = (await post(base, token, {})) as { conversationId: string; streamUrl: string }
  const socket = new WebSocket(opened.streamUrl)
  let came: StoredActivity[] = []
  let saidAt = performance.now()
  let look = (): void => undefined
  socket.on('message', (data: Buffer) => {
    const text = data.toString()
    if (text === '') return
    const { activities } = JSON.parse(text) as { activities: StoredActivity[] }
    came.push(...activities.filter(({ from }) => from.role !== 'user'))
    look()
  })
  socket.on('error', () => socket.close())
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('close', () => reject(new Error('The stream could not be opened.')))
  })
  const chat: Chat = {
    async say(text) {
      came = []
      saidAt = performance.now()
      await post(`${base}/${opened.conversationId}/activities`, token, { type: 'message', text })
      return performance.now() - saidAt
    },
    first: (is) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('It did not come within 10 seconds.')), patienceMs)
        look = () => {
          const activity = came.find(is)
          if (activity === undefined) return
          clearTimeout(timer)
          look = () => undefined
          resolve({ activity, ms: performance.now() - saidAt })
        }
        look()
      }),
    since: () => [...came],
    close: () => socket.close(),
  }
  // The bot greets: what comes after is an answer.
  await chat.first(({ type }) => type === 'message')
  return chat
}

/** @throws when it is not answered with 2xx in time */
export async function post(url: string, token: string, body: unknown): Promise<unknown> {
  return call('POST', url, token, body)
}

export async function call(method: 'GET' | 'POST', url: string, token: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patienceMs),
  })
  if (!response.ok) throw new Error(`The service answered with ${response.status}.`)
  return response.json()
}
