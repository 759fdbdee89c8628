import { randomBytes } from 'node:crypto'
import { EtagConflict, type Change } from './storage.ts'

const thisProcess = randomBytes(6).toString('base64url')
let made = 0

/** Never the same twice, in this process or another, so a value that was changed and changed back still counts as changed. */
export function newEtag(): string {
  made += 1
  return `${thisProcess}-${made.toString(36)}`
}

/**
 * @param current etag of what is stored now; undefined when nothing is
 * @throws {EtagConflict}
 */
export function checkEtag(key: string, change: Change, current: string | undefined): void {
  if (change.etag === undefined || change.etag === '*') return
  const allowed = change.etag === 'new' ? current === undefined : current === change.etag
  if (!allowed) throw new EtagConflict(key)
}
