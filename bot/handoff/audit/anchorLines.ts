import { hashOf } from '../chain.ts'

/** The log in which every handoff's newest hash is anchored, and the document that says how long it must at least be. */
export const auditLog = 'audit'
export const auditHeadKey = 'audit-head/newest'

/** A handoff's newest hash at one moment. */
export interface Anchor {
  /** ISO time. */
  at: string
  reference: string
  /** Lines of its history then. */
  lines: number
  /** The hash of the last of them. */
  head: string
}

/** Said once, when the log is found to be shorter than it was: it can't be forgotten again. */
export interface Cut {
  at: string
  /** The newest line that was there once. */
  cut: AuditHead
}

/** A line of the log: numbered from 1, and itself a link of a chain. */
export type AuditLine = (Anchor | Cut) & {
  n: number
  /** SHA-256 over the line before's hash and this line. */
  hash: string
}

/** The newest line. */
export interface AuditHead {
  n: number
  hash: string
}

export function auditHash(previous: string, line: (Anchor | Cut) & { n: number; hash?: string }): string {
  return hashOf([previous, { ...line, hash: undefined }])
}

/** The lines that come after `newest`. */
export function linked(newest: AuditHead, added: readonly (Anchor | Cut)[]): AuditLine[] {
  let { n, hash } = newest
  return added.map((line) => {
    n += 1
    hash = auditHash(hash, { ...line, n })
    return { ...line, n, hash }
  })
}

export function isAuditLine(value: unknown): value is AuditLine {
  const { n, hash } = (value ?? {}) as Partial<AuditLine>
  return typeof n === 'number' && typeof hash === 'string'
}
