import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 200 })

/** Posts JSON and gives the parsed answer. */
export function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const data = JSON.stringify(body)
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(data),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => {
        const status = response.statusCode ?? 0
        if (status >= 300) reject(new Error(`${url.replace(/\/\/[^/]+/, '')} answered ${String(status)}`))
        else resolve(text === '' ? undefined : JSON.parse(text))
      })
    })
    call.on('error', reject)
    call.end(data)
  })
}

/** Runs `jobs` with so many side by side; gives the milliseconds of the whole and of each. */
export async function sideBySide(
  jobs: readonly (() => Promise<void>)[],
  width: number,
): Promise<{ ms: number; each: number[] }> {
  const each: number[] = []
  const began = performance.now()
  let next = 0
  const worker = async (): Promise<void> => {
    for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) {
      const start = performance.now()
      await job()
      each.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return { ms: performance.now() - began, each }
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)
