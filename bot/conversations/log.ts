/** The part of pino that is used here. Nothing a person said may be put in `fields` or in `message`. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/**
 * What may be logged of an error: its name and where it happened. Never its message, which can quote a person
 * ("Unexpected token ... in 'my husband hits me'").
 */
export function safeError(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const stack = error.stack ?? ''
  const told = stack.indexOf(error.message)
  const frames = (told === -1 ? stack : stack.slice(told + error.message.length)).split('\n')
  const at = frames.map((line) => line.trim()).filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
  return { error: error.name, at: at.slice(0, 12) }
}
