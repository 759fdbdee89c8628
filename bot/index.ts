import { enableCompileCache } from 'node:module'
import { pino } from 'pino'
import type { Config } from './config.ts'
import { readConfig } from './config.ts'

// Loading the SDK is most of the start: compiled once, it loads faster the next time.
enableCompileCache()

/** Says what is wrong in a sentence and stops: a stack trace helps nobody who only set a value wrong. */
function stopWith(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

async function start(config: Config): Promise<void> {
  const { compose } = await import('./compose.ts')
  const { openLowdb } = await import('./storage/lowdb/openLowdb.ts')
  const log = pino({ level: config.LOG_LEVEL })
  const storage = await openLowdb(config.DATA_DIR)
  const service = await compose({ config, log, storage })
  log.info({ address: service.address, council: config.COUNCIL }, 'Ready to talk')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      service.stop().then(() => process.exit(0), stopWith)
    })
  }
}

try {
  await start(readConfig(process.env))
} catch (error) {
  stopWith(error)
}
