import type { Storage } from '../storage/storage.ts'
import type { InternalPath } from './internalRoutes.ts'
import { openItems } from './openItems.ts'

export interface ListCommand<T extends { status: string }> {
  path: InternalPath
  list: (storage: Storage) => Promise<T[]>
  show: (items: readonly T[], now: Date) => string
}

/** Runs a command that lists the open ones: a table, or with `--json` everything as JSON. */
export function main<T extends { status: string }>({ path, list, show }: ListCommand<T>): void {
  const asJson = process.argv.includes('--json')
  openItems(process.env['DATA_DIR'] ?? './data', path, list).then(
    (items) => {
      process.stdout.write(`${asJson ? JSON.stringify(items, null, 2) : show(items, new Date())}\n`)
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    },
  )
}
