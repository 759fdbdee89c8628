/**
 * What is typed and not sent yet, by where it was typed: it survives looking at somebody else, a failed sending and a
 * session that ends. Only in this page's memory: nothing personal is kept on the computer.
 */
const drafts = new Map<string, Record<string, string>>()

export const draftOf = (where: string): Record<string, string> => drafts.get(where) ?? {}

export function keepDraft(where: string, values: Record<string, string>): void {
  if (Object.values(values).every((value) => value.trim() === '')) drafts.delete(where)
  else drafts.set(where, values)
}

export const dropDraft = (where: string): void => void drafts.delete(where)

/** Asks before the page is closed with something typed and not sent. */
export function guardDrafts(): void {
  window.addEventListener('beforeunload', (event) => {
    if (drafts.size > 0) event.preventDefault()
  })
}

/** The page is about to start afresh for somebody else: nothing of the one before may stay. */
export const dropAllDrafts = (): void => drafts.clear()
