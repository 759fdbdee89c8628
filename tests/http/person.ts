import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type { StoredActivity } from '../../bot/conversations/turn.ts'

export interface Reply<T = Record<string, unknown>> {
  status: number
  body: T
  headers: Headers
}

export interface Opened {
  conversationId: string
  token: string
  expires_in: number
  streamUrl: string
}

export interface Frame {
  activities: StoredActivity[]
  watermark: string
}

/** Any call, with a token or without. */
export async function call<T = { error: { code: string; message: string } }>(
  method: string,
  url: string,
  token?: string,
  body?: unknown,
): Promise<Reply<T>> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as T, headers: response.headers }
}

/** A person with a plain client: the calls of Direct Line, nothing clever. */
export async function person(base: string) {
  const generated = await call<Opened>('POST', `${base}/tokens/generate`)
  const opened = await call<Opened>('POST', `${base}/conversations`, generated.body.token, { user: { id: 'me' } })
  return come(base, opened.body)
}

export function come(base: string, opened: Opened) {
  const { conversationId, token } = opened
  const conversation = `${base}/conversations/${conversationId}`
  return {
    ...opened,
    conversation,
    /** Sends an activity. */
    post: (activity: unknown) =>
      call<{ id: string; error?: { code: string } }>('POST', `${conversation}/activities`, token, activity),
    /** Says something, as Web Chat does. */
    say: (text: string, clientActivityID: string = randomUUID()) =>
      call<{ id: string; error?: { code: string } }>('POST', `${conversation}/activities`, token, {
        ...{ type: 'message', text, from: { id: 'somebody else' }, channelData: { clientActivityID } },
      }),
    /** Everything after a watermark; from the start without one. */
    since: async (watermark = '') =>
      (await call<Frame>('GET', `${conversation}/activities?watermark=${watermark}`, token)).body,
    /** All texts said so far, oldest first. */
    texts: async () =>
      (await call<Frame>('GET', `${conversation}/activities`, token)).body.activities.map((one) => one.text),
    reconnect: (watermark?: string) =>
      call<Opened>('GET', watermark === undefined ? conversation : `${conversation}?watermark=${watermark}`, token),
  }
}

/** As clients show them: by time. (An echo comes after the replies to it, when the turn is saved.) */
const inOrder = (activities: StoredActivity[]): StoredActivity[] =>
  activities.toSorted((one, other) => Date.parse(one.timestamp) - Date.parse(other.timestamp))

/** Opens a stream and collects what comes. */
export async function listen(streamUrl: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(streamUrl, { headers })
  const frames: Frame[] = []
  const waiting = new Set<() => void>()
  let closed = false
  const look = (): void => waiting.forEach((check) => check())
  socket.on('message', (data: Buffer) => {
    const text = data.toString()
    if (text !== '') frames.push(JSON.parse(text) as Frame)
    look()
  })
  socket.on('close', () => {
    closed = true
    look()
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('unexpected-response', (_request, response) =>
      reject(new Error(`refused with ${String(response.statusCode)}`)),
    )
    socket.once('error', reject)
  })
  const activities = (): StoredActivity[] => inOrder(frames.flatMap((frame) => frame.activities))
  const texts = (): (string | undefined)[] => activities().map((one) => one.text)
  return {
    socket,
    frames,
    activities,
    texts,
    isClosed: () => closed,
    /** Resolves when `done` says so; rejects after 20 seconds. */
    until: (done: () => boolean) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => finish(new Error(`Never came. Came: ${JSON.stringify(texts())}`)), 20_000)
        const finish = (error?: Error): void => {
          clearTimeout(timer)
          waiting.delete(check)
          if (error) reject(error)
          else resolve()
        }
        const check = (): void => {
          if (done()) finish()
        }
        waiting.add(check)
        check()
      }),
    close: () => socket.close(),
  }
}

/** Somebody in a chat, heard by the keys of what is said to them. */
export async function inChat(base: string) {
  const me = await person(base)
  const stream = await listen(me.streamUrl)
  const keys = (): string[] =>
    stream
      .activities()
      .flatMap(({ channelData }) => (typeof channelData?.['key'] === 'string' ? [channelData['key']] : []))
  const count = (key: string): number => keys().filter((one) => one === key).length
  return { me, stream, keys, count, says: (key: string) => stream.until(() => keys().includes(key)) }
}
