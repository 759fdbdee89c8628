import { randomBytes } from 'node:crypto'
import { EtagConflict, type Change } from './storage.ts'

const thisProcess = randomBytes(6).toString('base64url')
let made = 0

/** Never the same twice, in this process or another, so a value that was changed and changed back still counts as changed. */
export function newEtag(): string {
  made += 1
  return `${thisProcess}-${made.toString(36)}`
}

/** Does this change look at what is there before it writes? */
export function isConditional(change: Change): boolean {
  return change.etag !== undefined && change.etag !== '*'
}

/**
 * @param current etag of what is stored now; undefined when nothing is
 * @throws {EtagConflict}
 */
export function checkEtag(key: string, change: Change, current: string | undefined): void {
  if (!isConditional(change)) return
  const allowed = change.etag === 'new' ? current === undefined : current === change.etag
  if (!allowed) throw new EtagConflict(key)
}
