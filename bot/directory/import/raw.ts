/** Looking at values that came from outside: whatever is not of the wanted kind is as good as missing. */

export type Raw = Record<string, unknown>

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list; one object stands for a list of one. */
export function listIn(value: unknown): Raw[] {
  if (Array.isArray(value)) return value.filter(isRaw)
  return isRaw(value) ? [value] : []
}

export function lists(from: Raw, ...names: readonly string[]): Raw[] {
  return names.flatMap((name) => listIn(from[name]))
}

export function objectIn(from: Raw, name: string): Raw {
  const value = from[name]
  if (isRaw(value)) return value
  return Array.isArray(value) && isRaw(value[0]) ? value[0] : {}
}

/** The first of the fields that holds words, trimmed; a number counts as its digits. Undefined when none does. */
export function text(from: Raw, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = from[name]
    const words = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
    // Some systems write what is missing as a word.
    if (words !== '' && !/^(null|undefined|n\/?a|none|nan)$/i.test(words)) return words
  }
  return undefined
}

export function number(from: Raw, ...names: readonly string[]): number | undefined {
  const words = text(from, ...names)?.replace(/^[£$€]\s*/, '')
  if (words === undefined) return undefined
  const value = Number(words)
  return Number.isFinite(value) ? value : undefined
}

/** Without the fields that are missing. */
export function known<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}
