/**
 * Splits `collection/name` at its first slash; the name may hold more of them, or nothing.
 * @throws when there is no collection
 */
export function splitKey(key: string): { collection: string; name: string } {
  const slash = key.indexOf('/')
  if (slash < 1) throw new Error(`"${key}" is not a key. A key is "collection/name", for example "conversations/aB3x".`)
  return { collection: key.slice(0, slash), name: key.slice(slash + 1) }
}
