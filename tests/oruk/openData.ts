import { join } from 'node:path'
import { makeServer } from '../../bot/http/server.ts'
import { makeOpenReferral, type OpenReferralOptions } from '../../bot/directory/oruk/openReferral.ts'
import { readServices } from '../../bot/directory/readDirectory.ts'
import { serviceSchema, type Service, type ServiceData } from '../../bot/directory/service.ts'
import { keepingLog } from '../people/staffServer.ts'

export const starter = readServices(join(import.meta.dirname, '../../bot/councils/leeds'))

export const service = (data: Partial<ServiceData> & { id: string }): Service =>
  serviceSchema.parse({ name: 'A group', status: 'active', ...data })

export interface Got<T = Record<string, unknown>> {
  status: number
  headers: Headers
  body: T
}
export interface List {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: Record<string, unknown>[]
  error?: { code: string; message: string }
}

/** `/oruk/v3` over these services, on a port of the system's choosing. */
export async function openData(services: readonly Service[] = starter, options: Partial<OpenReferralOptions> = {}) {
  let shown = services
  let version = 1
  const { log, lines } = keepingLog()
  const server = makeServer({
    channels: [
      makeOpenReferral({
        directory: { services: () => shown, version: () => String(version) },
        pointOf: (postcode) => (postcode.startsWith('LS') ? { latitude: 53.8, longitude: -1.55 } : null),
        callsPerMinute: 100_000,
        log,
        ...options,
      }),
    ],
    health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
    origins: { allowedOrigins: ['https://allowed.example'] },
    log,
    pages: '/nowhere',
  })
  const url = await server.listen(0, '127.0.0.1')
  return {
    url,
    lines,
    get: async <T = List>(path: string, init: RequestInit = {}): Promise<Got<T>> => {
      const response = await fetch(`${url}/oruk/v3${path}`, init)
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as T }
    },
    change(next: readonly Service[]) {
      shown = next
      version += 1
    },
    stop: () => server.stop(),
  }
}
