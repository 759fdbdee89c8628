import { activitiesOf, newId } from './activity.ts'
import type { Activity } from './activity.ts'
import { call, isOver } from './http.ts'
import { keep, session } from './session.ts'
import { openSocket } from './socket.ts'
import type { Socket } from './socket.ts'

/** `ended`: this conversation cannot go on (expired or gone). */
export type Link = 'connecting' | 'online' | 'offline' | 'ended'

export interface Listener {
  activities: (activities: Activity[]) => void
  link: (link: Link) => void
}

export interface DirectLine {
  /** Posts an activity. @throws as `call` does */
  post: (activity: Activity) => Promise<string | undefined>
  /** Tries at once instead of waiting for the next attempt. */
  tryNow: () => void
  /** The device says that it is off the network. */
  lostTouch: () => void
  close: () => void
}

const base = '/v3/directline'
const quarterOfAnHour = 15 * 60_000
/** Seconds before each new attempt; then the last, again and again. */
const waits = [0.5, 1, 2, 4, 8, 15]

interface Told {
  conversationId?: string
  token?: string
  streamUrl?: string
  watermark?: string
  activities?: unknown
}

/**
 * A light client of our own Direct Line 3.0. It takes up the conversation that the tab remembers or starts a new one,
 * and keeps at it. Each attempt first fetches what was missed, so that chat goes on (slowly) where sockets are blocked.
 */
export function openDirectLine(listener: Listener): DirectLine {
  let socket: Socket | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempts = 0
  let running = false
  let closed = false
  // The page is empty when it opens: fetch the whole history then, and only what is new afterwards.
  let caughtUp = false

  const refresh = setInterval(() => void renew(), quarterOfAnHour)

  async function attempt(): Promise<void> {
    if (running || closed || socket?.isOpen() === true) return
    running = true
    clearTimeout(timer)
    try {
      const streamUrl = session().token === undefined ? await begin() : await comeBack()
      if (isClosed()) return
      listener.link('online')
      socket?.close()
      socket = openSocket(streamUrl, { frame: deliver, opened: () => (attempts = 0), lost: later })
    } catch (fault) {
      if (isClosed()) return
      if (isOver(fault) && session().token !== undefined) return end()
      listener.link('offline')
      later()
    } finally {
      running = false
    }
  }

  async function begin(): Promise<string> {
    listener.link('connecting')
    const given = (await call(`${base}/tokens/generate`)) as Told
    const started = (await call(`${base}/conversations`, {
      token: given.token,
      body: { user: { id: `dl_${newId()}` }, locale: session().locale },
    })) as Told
    remember(started)
    caughtUp = true
    return started.streamUrl ?? ''
  }

  async function comeBack(): Promise<string> {
    await catchUp()
    const mark = session().watermark
    const query = mark === undefined ? '' : `?watermark=${encodeURIComponent(mark)}`
    const told = (await call(path(query), { method: 'GET', token: session().token })) as Told
    remember(told)
    return told.streamUrl ?? ''
  }

  async function catchUp(): Promise<void> {
    const mark = caughtUp ? session().watermark : undefined
    const query = mark === undefined ? '' : `?watermark=${encodeURIComponent(mark)}`
    const told = await call(path(`/activities${query}`), { method: 'GET', token: session().token })
    caughtUp = true
    if (!isClosed()) deliver(told)
  }

  function deliver(frame: unknown): void {
    const { watermark } = frame as Told
    const activities = activitiesOf(frame)
    if (activities.length > 0) listener.activities(activities)
    // A missing watermark must not overwrite the last one.
    if (typeof watermark === 'string' && watermark !== '') keep({ watermark })
  }

  async function post(activity: Activity): Promise<string | undefined> {
    const { token, conversationId } = session()
    if (token === undefined || conversationId === undefined) throw new Error('No conversation yet')
    const told = (await call(path('/activities'), { token, body: activity, patience: 30_000 })) as { id?: string }
    if (socket?.isOpen() !== true) {
      // The message has arrived, whatever becomes of this.
      await catchUp().catch(() => undefined)
      tryNow()
    }
    return told.id
  }

  async function renew(): Promise<void> {
    if (session().token === undefined || closed) return
    try {
      remember((await call(`${base}/tokens/refresh`, { token: session().token })) as Told)
    } catch (fault) {
      if (isOver(fault) && !isClosed()) end()
    }
  }

  function remember(told: Told): void {
    if (typeof told.token === 'string') keep({ token: told.token })
    if (typeof told.conversationId === 'string') keep({ conversationId: told.conversationId })
  }

  function later(): void {
    if (closed) return
    clearTimeout(timer)
    const seconds = waits[Math.min(attempts, waits.length - 1)] ?? 15
    attempts += 1
    // Spread out, so that a restart of the server is not met by everybody at once.
    timer = setTimeout(() => void attempt(), seconds * 1000 * (0.75 + Math.random() / 2))
  }

  function end(): void {
    close()
    listener.link('ended')
  }

  function tryNow(): void {
    attempts = 0
    void attempt()
  }

  function lostTouch(): void {
    if (closed) return
    socket?.close()
    listener.link('offline')
    later()
  }

  function close(): void {
    closed = true
    clearTimeout(timer)
    clearInterval(refresh)
    socket?.close()
  }

  // `closed` can change during any await; asking through a function says so to the compiler.
  function isClosed(): boolean {
    return closed
  }

  function path(rest: string): string {
    return `${base}/conversations/${encodeURIComponent(session().conversationId ?? '')}${rest}`
  }

  void attempt()
  return { post, tryNow, lostTouch, close }
}
