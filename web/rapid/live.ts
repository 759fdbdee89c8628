import { Refused, api } from './api.ts'

/** How the page hears of changes: by the live stream, by asking now and then, or not at all. */
export type LiveState = 'starting' | 'live' | 'lost' | 'unreached'

export interface LiveOptions {
  /** Fetches what is shown. Rejects when the server was not reached. */
  refresh: () => Promise<void>
  /** Called when the state changes; `since` is when the page was last live, in milliseconds since the epoch. */
  show: (state: LiveState, since: number) => void
}

export interface Live {
  start(): void
  stop(): void
  tryNow(): void
  /** The browser says that it has no network. */
  offline(): void
}

/** Seconds between two askings while there is no live stream. */
export const pollSeconds = 10
/** The server speaks at least every 20 seconds; after this long a silent stream counts as dead. */
const silence = 45_000
/** A gap shorter than this is not worth a word. */
const blip = 2_000

/** Keeps the page up to date: a live stream, and asking every few seconds wherever that fails. */
export function makeLive({ refresh, show }: LiveOptions): Live {
  let stream: EventSource | undefined
  let lastHeard = 0
  let lostAt: number | undefined
  let reached = true
  let watching: ReturnType<typeof setInterval> | undefined
  let soon: ReturnType<typeof setTimeout> | undefined
  const asking = oneAtATime(async () => {
    try {
      await refresh()
      reached = true
    } catch (fault) {
      reached = fault instanceof Refused
      if (!reached) lostAt ??= Date.now()
    }
    tellState()
  })

  function connect(): void {
    stream?.close()
    const fresh = new EventSource(`${api}/live`)
    stream = fresh
    const heard = (): void => {
      lastHeard = Date.now()
      if (lostAt === undefined && reached) return
      lostAt = undefined
      reached = true
      tellState()
    }
    fresh.addEventListener('open', () => {
      lastHeard = Date.now()
      lostAt = undefined
      // What happened while nobody listened.
      asking()
    })
    fresh.addEventListener('error', () => {
      if (stream === fresh) lose()
    })
    fresh.addEventListener('ping', heard)
    for (const name of ['list', 'said']) {
      fresh.addEventListener(name, () => {
        heard()
        asking()
      })
    }
  }

  function lose(): void {
    stream?.close()
    stream = undefined
    lostAt ??= Date.now()
    clearTimeout(soon)
    soon = setTimeout(again, 1_000)
  }

  /** Asks, and tries to be live again. */
  function again(): void {
    if (watching === undefined) return
    asking()
    if (stream === undefined) connect()
  }

  function tellState(): void {
    if (watching === undefined) return
    if (lostAt === undefined) return show(reached ? 'live' : 'starting', Date.now())
    if (Date.now() - lostAt >= blip) show(reached ? 'lost' : 'unreached', lostAt)
    else setTimeout(tellState, blip)
  }

  function watch(): void {
    const quiet = Date.now() - lastHeard > silence
    if (stream !== undefined && quiet) lose()
    else if (lostAt !== undefined || quiet) again()
  }

  return {
    start() {
      watching = setInterval(watch, pollSeconds * 1000)
      lastHeard = Date.now()
      connect()
    },
    stop() {
      clearInterval(watching)
      clearTimeout(soon)
      watching = undefined
      stream?.close()
      stream = undefined
    },
    offline: lose,
    tryNow: () => {
      stream?.close()
      stream = undefined
      again()
    },
  }
}

/** Runs one at a time; asked for meanwhile, it runs once more afterwards. */
function oneAtATime(run: () => Promise<void>): () => void {
  let running = false
  let wanted = false
  const go = async (): Promise<void> => {
    running = true
    do {
      wanted = false
      await run()
    } while (wanted as boolean)
    running = false
  }
  return () => {
    wanted = true
    if (!running) void go()
  }
}
