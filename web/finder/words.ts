/** What was written in the form, kept in this tab only, so that "Back" from a group brings it back. Never in an address. */
export type Written = [name: string, value: string][]

const name = 'find.words'
let wiped = false

export function keepWords(words: Written): void {
  if (wiped) return
  try {
    sessionStorage.setItem(name, JSON.stringify(words))
  } catch {
    // Blocked: then "Back" shows what was chosen, without the words.
  }
}

export function readWords(): Written {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isPair) : []
  } catch {
    return []
  }
}

/** Leaving quickly: nothing that is still under way can write it again. */
export function forgetWords(): void {
  wiped = true
  try {
    sessionStorage.clear()
  } catch {
    // Blocked storage holds nothing.
  }
}

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string')
