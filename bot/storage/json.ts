/**
 * The JSON text of a value, made at once, so that a caller who goes on changing the value changes nothing stored.
 * @param where key or log, for the error
 * @throws when the value has no JSON form (undefined, a function, a circle)
 */
export function toJson(where: string, value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined)
    throw new Error(`What was given for "${where}" has no JSON form. Give null, or a plain value.`)
  return text
}

/** The lines of one batch as they stand in a log: each on its own line, with a line end after each. */
export function toJsonLines(log: string, lines: readonly unknown[]): string {
  return lines.map((line) => `${toJson(log, line)}\n`).join('')
}
