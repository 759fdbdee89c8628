import { get } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { RequestFilteringHttpsAgent } from 'request-filtering-agent'

const mostBytes = 2_000_000
const longestMs = 20_000

/**
 * The text at an https address. Addresses inside the own network are never asked, whatever a name leads to; redirects are
 * not followed.
 * @throws when it did not come whole in time
 */
export function fetchCalendar(address: string, allowInside: readonly string[] = []): Promise<string> {
  return new Promise((resolve, reject) => {
    const agent = new RequestFilteringHttpsAgent({ allowIPAddressList: [...allowInside] })
    const signal = AbortSignal.timeout(longestMs)
    const request = get(address, { agent, signal, headers: { accept: 'text/calendar' } }, (response) => {
      textOf(response).then(resolve, (error: unknown) => {
        request.destroy()
        reject(error instanceof Error ? error : new Error(String(error)))
      })
    })
    request.on('error', reject)
  })
}

async function textOf(response: IncomingMessage): Promise<string> {
  if (response.statusCode !== 200) throw new Error(`The calendar answered ${String(response.statusCode)}.`)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) throw new Error('The calendar is longer than 2 MB.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
