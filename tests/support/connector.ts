import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Arrived {
  /** The conversation in the channel. */
  in: string
  text: string
  key: string
  /** The whole activity. */
  activity: { type: string; text?: string; channelData?: { key?: string }; recipient?: { id: string } }
}

/** Stands in for the connector of a channel: what the SDK's client posts to a `serviceUrl` lands here. */
export interface Connector {
  serviceUrl: string
  arrived: Arrived[]
  /** How it answers from now on. A hanging call is never answered. */
  does: 'take' | 'fail' | 'refuse' | 'hang'
  /** Calls that came, whatever became of them. */
  calls: number
  texts(): string[]
  keys(): string[]
  stop(): void
}

export async function startConnector(): Promise<Connector> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      connector.calls += 1
      if (connector.does === 'hang') return
      response.setHeader('content-type', 'application/json')
      if (connector.does !== 'take') {
        // The SDK itself tries again after the one, and not after the other.
        response.statusCode = connector.does === 'fail' ? 500 : 403
        response.end('{"error":{"code":"ServiceError","message":"down"}}')
        return
      }
      const activity = JSON.parse(Buffer.concat(parts).toString()) as Arrived['activity']
      const [, inside = ''] = /\/v3\/conversations\/([^/]+)\/activities/.exec(request.url ?? '') ?? []
      const key = activity.channelData?.key ?? ''
      connector.arrived.push({ in: decodeURIComponent(inside), text: activity.text ?? '', key, activity })
      response.end(JSON.stringify({ id: `c${String(connector.calls)}` }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const connector: Connector = {
    serviceUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    arrived: [],
    does: 'take',
    calls: 0,
    texts: () => connector.arrived.map(({ text }) => text),
    keys: () => connector.arrived.map(({ key }) => key),
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
  return connector
}
