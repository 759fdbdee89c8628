import type { Storage } from '../storage/storage.ts'

const atOnce = 200

/** Every document of a collection, the latest by `time` (ISO) first. */
export async function newestFirst<T>(
  storage: Storage,
  collection: string,
  time: (document: T) => string,
): Promise<T[]> {
  const found: T[] = []
  let keys: string[] = []
  const readKeys = async (): Promise<void> => {
    for (const { value } of (await storage.read(keys)).values()) found.push(value as T)
    keys = []
  }
  for await (const key of storage.keys(collection)) {
    keys.push(key)
    if (keys.length === atOnce) await readKeys()
  }
  await readKeys()
  return found.sort((a, b) => time(b).localeCompare(time(a)))
}
