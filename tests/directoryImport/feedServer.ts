import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FeedServer {
  /** Such as `http://127.0.0.1:41234`. */
  address: string
  /** Paths with their queries, as they were asked for. */
  asked: string[]
  answer: (request: URL, response: ServerResponse, number: number) => void
  close(): Promise<void>
}

/** A small real server that behaves as a test wants. */
export async function startFeed(answer: FeedServer['answer']): Promise<FeedServer> {
  const asked: string[] = []
  const feed = { asked, answer } as unknown as FeedServer
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://feed')
    asked.push(`${url.pathname}${url.search}`)
    feed.answer(url, response, asked.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  feed.address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  feed.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return feed
}

/** In two steps: whoever asked may be gone already, and then the head is not there to go on from. */
export function sendHead(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body = Buffer.alloc(0),
): void {
  response.writeHead(status, headers)
  response.end(body)
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

/** A service as a sound feed gives it. */
export function sound(number: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: `s-${String(number)}`,
    name: `Choir number ${String(number)}`,
    description: `Choir ${String(number)} sings together on weekdays and everybody may come along to hall ${String(number)}.`,
    status: 'active',
    last_modified: '2026-09-01T10:00:00Z',
    contacts: [{ phones: [{ number: `0113 496 ${String(1000 + number)}` }] }],
    service_at_locations: [
      { location: { name: 'A hall', latitude: 53.7 + number / 10_000, longitude: -1.6, addresses: [] } },
    ],
    ...more,
  }
}

/** Answers `/services` in pages as Open Referral UK 3.0 says. */
export function paged(all: readonly unknown[], size = 10, said = all.length): FeedServer['answer'] {
  return (url, response) => {
    const page = Number(url.searchParams.get('page') ?? 1)
    const contents = all.slice((page - 1) * size, page * size)
    sendJson(response, {
      total_items: said,
      total_pages: Math.ceil(said / size),
      page_number: page,
      size: contents.length,
      first_page: page === 1,
      last_page: page * size >= said,
      empty: contents.length === 0,
      contents,
    })
  }
}
