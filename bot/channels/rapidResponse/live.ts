import type { Request, Response } from 'restify'
import type { Desk } from '../../handoff/desk.ts'
import type { Presence } from '../../handoff/presence.ts'
import { Problem } from '../../http/problem.ts'
import { mayDo, type Worker } from '../../people/roles.ts'

export interface LiveOptions {
  desk: Desk
  presence: Presence
  signedIn: (request: Request) => Promise<Worker>
  /** Milliseconds between two signs of life. */
  pingMs?: number
}

export interface Live {
  /** Takes the response over; resolves when the stream has ended. */
  open(request: Request, response: Response, worker: Worker): Promise<void>
  stop(): void
}

interface Stream {
  worker: Worker
  response: Response
}

const usualPing = 20_000
/** Tabs that one worker may have open; the oldest gives way. */
const mostOfOne = 12
/** A reader so many bytes behind is gone, or comes back and asks for the whole list. */
const mostUnsent = 256 * 1024

/** The live streams (`text/event-stream`): they say that something changed and where, never what was said. */
export function makeLive({ desk, presence, signedIn, pingMs = usualPing }: LiveOptions): Live {
  const streams = new Set<Stream>()

  desk.watch((reference, change) => {
    for (const { worker, response } of streams) {
      if (!mayDo(worker, reference.startsWith('R') ? 'requests' : 'crisis')) continue
      if (change === 'said') send(response, 'said', { reference })
      else send(response, 'list', { reference, new: change === 'opened' })
    }
  })

  const makeRoomFor = (worker: Worker): void => {
    const own = [...streams].filter((stream) => stream.worker.id === worker.id)
    for (const { response } of own.slice(0, Math.max(0, own.length - mostOfOne + 1))) response.end()
  }

  /** The session may have ended meanwhile; a store that does not answer says nothing about that. */
  const isOver = (request: Request): Promise<boolean> =>
    signedIn(request).then(
      ({ id }) => {
        presence.seen(id)
        return false
      },
      (error: unknown) => error instanceof Problem && error.status < 500,
    )

  return {
    open: (request, response, worker) =>
      new Promise((resolve) => {
        makeRoomFor(worker)
        const stream = { worker, response }
        streams.add(stream)
        const timer = setInterval(() => {
          void isOver(request).then((over) => (over ? response.end() : send(response, 'ping', {})))
        }, pingMs)
        response.once('close', () => {
          clearInterval(timer)
          streams.delete(stream)
          resolve()
        })
        response.writeHead(200, {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store',
          // A proxy that collects would hold news back.
          'x-accel-buffering': 'no',
        })
        response.write('retry: 3000\n\n')
        send(response, 'ping', {})
      }),
    stop: () => {
      for (const { response } of streams) response.end()
    },
  }
}

function send(response: Response, event: string, data: object): void {
  if (response.writableEnded || response.destroyed) return
  if (response.writableLength > mostUnsent) {
    response.destroy()
    return
  }
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
}
