import { makeFinder } from '../../bot/finder/finder.ts'
import type { FinderOptions } from '../../bot/finder/finder.ts'
import { readKnownPlaces } from '../../bot/finder/where.ts'
import { loadProfile, makeProfile } from '../../bot/councils/profile.ts'
import { readServices } from '../../bot/directory/readDirectory.ts'
import type { Service } from '../../bot/directory/service.ts'
import { makeServer } from '../../bot/http/server.ts'
import { assess } from '../../bot/safety/assess.ts'
import { readUnderstanding } from '../../bot/understanding/readUnderstanding.ts'
import { leeds } from '../support/ports.ts'

/** Sunday, in winter: London's clock is the world's. */
export const now = new Date('2026-11-22T10:00:00Z')

export interface ServedFinder {
  url: string
  /** Every line that went to the log. */
  logged: string[]
  /** Puts other services in place, as an import does. */
  change(services: readonly Service[]): void
  /** As a form without a script sends it; redirects are not followed. */
  post(fields: Record<string, string>): Promise<Response>
  stop(): Promise<void>
}

const understanding = readUnderstanding(leeds)
const profileData = loadProfile(leeds)
const profile = makeProfile(profileData)

/** The finder alone on a free port, over services that a test chooses (default: the starter directory). */
export async function serveFinder(
  services: readonly Service[] = readServices(leeds),
  more: Partial<FinderOptions> & { pages?: string } = {},
): Promise<ServedFinder> {
  let current = services
  const listeners = new Set<() => void>()
  const logged: string[] = []
  const write = (fields: object, message: string): void => void logged.push(JSON.stringify({ ...fields, message }))
  const log = { info: write, warn: write, error: write }
  const { pages = '/nowhere', ...options } = more
  const finder = makeFinder({
    source: {
      services: () => current,
      changed: (listener) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    ...{ understanding, assess, profile, log, timeZone: profileData.timeZone, leaveTo: profileData.leaveTo },
    places: readKnownPlaces(leeds),
    assets: () => ({}),
    clock: { now: () => now },
    ...options,
  })
  const fine = (): Promise<boolean> => Promise.resolve(true)
  const server = makeServer({ log, pages, channels: [finder], health: { alive: fine, ready: fine } })
  const url = await server.listen(0, '127.0.0.1')
  return {
    url,
    logged,
    change: (next) => {
      current = next
      for (const listener of listeners) listener()
    },
    post: (fields) => fetch(`${url}/find`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }),
    stop: () => server.stop(),
  }
}

/** The names on the cards, in order. */
export function namesOn(page: string): string[] {
  return [...page.matchAll(/<h3><a [^>]*>([^<]*)<\/a>/g)].map(([, name]) => name ?? '')
}
