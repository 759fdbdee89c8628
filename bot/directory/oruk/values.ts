/** What the schema calls a uri, an e-mail and a time; anything else is left out, for a reader would stumble over it. */

export function uriOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(text) || !URL.canParse(text)) return undefined
  return /^[\x21-\x7e]+$/.test(text) ? text : new URL(text).href
}

export function emailOf(text: string | undefined): string | undefined {
  return text !== undefined &&
    /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i.test(text)
    ? text
    : undefined
}

/** A time with its zone. */
export function timeOf(text: string | undefined): string | undefined {
  const at = new Date(text ?? '')
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

/** Without the fields that are not known. */
export function known<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as { [K in keyof T]: Exclude<T[K], undefined> }
}
