import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Flow } from './flow.ts'

const folder = join(import.meta.dirname, 'flows')
let loaded: Flow[] | undefined

/** Every flow there is, read once. */
export function loadFlows(): Flow[] {
  loaded ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Flow)
  return loaded
}
