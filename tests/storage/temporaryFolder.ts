import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new empty folder, and a way to be rid of it. */
export async function temporaryFolder(): Promise<{ folder: string; cleanUp: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'better-conversations-'))
  return { folder, cleanUp: () => rm(folder, { recursive: true, force: true }) }
}
