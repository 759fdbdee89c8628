import type { Clock } from '../../../dialogs/ports.ts'
import { safeError, type Log } from '../../conversations/log.ts'
import type { RequestDocument } from '../requests.ts'
import { makeKeyed } from './keyed.ts'
import { putLetters } from './letters.ts'
import type { TellingParts } from './ports.ts'

export interface RequestTellingOptions extends Pick<TellingParts, 'outbox' | 'addressesOf' | 'linkTo'> {
  desk: {
    list(): Promise<{ requests: RequestDocument[] }>
    watch(listener: (reference: string, change: string) => void): () => void
  }
  /** The date of this working day, from nine o'clock on while the office is open; null at other times. */
  workingDay(at: Date): string | null
  clock: Clock
  log: Log
  /** Milliseconds between looks at the clock. */
  everyMs?: number
}

export interface RequestTelling {
  start(): void
  stop(): Promise<void>
  /** Puts what is missing. Never rejects: what can't be put now is put at the next look. */
  look(): Promise<void>
}

const usualEveryMs = 60_000
/** The outbox knows for longer what it has sent: an older one is not told as new when the service starts. */
const newForMs = 30 * 24 * 60 * 60_000

/**
 * Sees to it that the team of a contact request hears of it when it is made, and each working morning while nobody has
 * taken it. It keeps no state: each message has an id that the outbox takes once.
 */
export function makeRequestTelling(options: RequestTellingOptions): RequestTelling {
  const { desk, clock, log } = options
  /** Those that the outbox has, so that it is not asked about them at every look. */
  const put = new Set<string>()
  const keyed = makeKeyed()

  const tell = async (request: RequestDocument, id: string, what: 'request' | 'requestWaits'): Promise<void> => {
    const { reference, team } = request
    const key = `${reference} ${id}`
    if (put.has(key)) return
    await putLetters({ teams: [team], id, about: { what } }, { reference }, options)
    put.add(key)
  }

  const tellOf = async (request: RequestDocument): Promise<void> => {
    const now = clock.now()
    const { askedAt, history = [] } = request
    const since = history.findLast(({ what }) => what === 'asked again')?.at ?? askedAt
    if (now.getTime() - Date.parse(since) < newForMs) await tell(request, `asked ${since}`, 'request')
    const today = options.workingDay(now)
    if (today !== null && options.workingDay(new Date(since)) !== today) {
      await tell(request, `morning ${today}`, 'requestWaits')
    }
  }

  const lookOnce = async (): Promise<void> => {
    try {
      const open = (await desk.list()).requests.filter(({ status }) => status === 'open')
      for (const request of open)
        await tellOf(request).catch((error: unknown) =>
          log.error(
            { ...safeError(error), reference: request.reference },
            'A team could not be told of a contact request; it is tried again',
          ),
        )
    } catch (error) {
      log.error(safeError(error), 'The contact requests could not be listed')
    }
  }
  const look = (): Promise<void> => keyed.run('all', lookOnce)

  let timer: NodeJS.Timeout | undefined
  let unwatch: (() => void) | undefined
  return {
    look,
    start() {
      unwatch = desk.watch((reference, change) => {
        if (reference.startsWith('R') && change !== 'said') void look()
      })
      timer = setInterval(() => void look(), options.everyMs ?? usualEveryMs)
      timer.unref()
      void look()
    },
    async stop() {
      clearInterval(timer)
      unwatch?.()
      await keyed.idle()
    },
  }
}
