import type { Activity } from './activity.ts'

/**
 * What this tab remembers, in sessionStorage only: a reload brings the conversation back, closing the tab ends it, and
 * a shared computer keeps nothing.
 */
export interface Session {
  conversationId?: string
  token?: string
  watermark?: string
  /** The language the person reads in. */
  locale?: string
  /** Said, but not known to have arrived. */
  unsent?: Activity[]
  /** Typed, but not sent. */
  draft?: string
}

const name = 'conversation'
let wiped = false
// Where storage is blocked, the page still works until it is reloaded.
let memory: Session = read()

export function session(): Session {
  return memory
}

/** Keeps the changed fields. After `forget()` nothing is kept any more. */
export function keep(changes: Session): void {
  if (wiped) return
  memory = { ...memory, ...changes }
  try {
    sessionStorage.setItem(name, JSON.stringify(memory))
  } catch {
    // Blocked or full: the memory above serves.
  }
}

/** Forgets the conversation, but not how the person likes to read. */
export function startAfresh(): void {
  const locale = memory.locale
  memory = {}
  keep(locale === undefined ? {} : { locale })
}

/** Leaving quickly: everything goes, and nothing that is still under way can write it again. */
export function forget(): void {
  wiped = true
  memory = {}
  try {
    sessionStorage.clear()
  } catch {
    // Blocked storage holds nothing.
  }
}

function read(): Session {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}
