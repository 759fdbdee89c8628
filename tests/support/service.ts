import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose } from '../../bot/compose.ts'
import type { ComposeOptions } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'
import type { Log } from '../../bot/conversations/log.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import type { Storage } from '../../bot/storage/storage.ts'

export interface TestService {
  /** Such as `http://127.0.0.1:41234`. */
  address: string
  /** The base of its Direct Line. */
  base: string
  storage: Storage
  folder: string
  /** Every line that went to the log. */
  logged: string[]
  /** @param keep leave the folder, for another start on it */
  stop(keep?: 'keep'): Promise<void>
}

export interface TestServiceOptions extends Partial<
  Pick<ComposeOptions, 'clock' | 'councils' | 'pages' | 'lookEveryMs' | 'sending' | 'healthMs' | 'clearAwayMs'>
> {
  /** Put round the real store: a disk that fails or hangs. */
  wrap?: (storage: Storage) => Storage
  environment?: Record<string, string>
  /** Of an earlier start; default: a new one. */
  folder?: string
}

/** The whole service on a free port and a folder of its own, in this process. */
export async function startService(options: TestServiceOptions = {}): Promise<TestService> {
  const { wrap, environment, folder: earlier, ...parts } = options
  const folder = earlier ?? (await mkdtemp(join(tmpdir(), 'service-')))
  // Only a disk that a test makes hang is given up soon: a busy machine's own disk may be slow.
  const deadline = wrap === undefined ? '10000' : '1000'
  const config = readConfig({ PORT: '0', DATA_DIR: folder, WRITE_DEADLINE_MS: deadline, ...environment })
  const store = await openLowdb(folder)
  const storage = wrap === undefined ? store : wrap(store)
  const logged: string[] = []
  const write = (fields: object, message: string): void => void logged.push(JSON.stringify({ ...fields, message }))
  const log: Log = { info: write, warn: write, error: write }
  const service = await compose({ config, log, storage, ...parts })
  return {
    address: service.address,
    base: `${service.address}/v3/directline`,
    storage,
    folder,
    logged,
    async stop(keep) {
      await service.stop()
      if (keep === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}
