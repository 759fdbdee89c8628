import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Storage, StoredDocument } from '../storage.ts'
import { newestVersion, parseVersion, type Envelope } from './documentFile.ts'
import { documentPath, documentsFolder, logPath, toFileName } from './fileNames.ts'

/**
 * The files of a data folder as they are on the disk now, whoever has it open. The service keeps in memory what it wrote, so
 * it would not see that a file was edited behind its back: a check must. Reads only; what a crash left half done stays so.
 */
export function readFolder(folder: string): Pick<Storage, 'read' | 'keys' | 'lines'> {
  const root = resolve(folder)
  return {
    read: async (keys) => {
      const found = new Map<string, StoredDocument>()
      for (const key of keys) {
        const version = await readDocument(join(root, documentPath(key)))
        if (version !== undefined) found.set(key, { value: version.value, etag: version.etag })
      }
      return found
    },
    async *keys(collection) {
      const top = join(root, documentsFolder, toFileName(collection))
      for (const shard of await names(top)) {
        for (const file of await names(join(top, shard))) {
          const version = await readDocument(join(top, shard, file))
          if (version !== undefined) yield version.key
        }
      }
    },
    lines: async (log, from = 0) => {
      const text = (await readFile(join(root, logPath(log))).catch(() => Buffer.alloc(0))).toString('utf8')
      // What has no line end is being written just now.
      return text.split('\n').slice(0, -1).slice(from).map(parsed)
    },
  }
}

async function readDocument(path: string): Promise<Envelope | undefined> {
  const newest = newestVersion(await readFile(path).catch(() => Buffer.alloc(0)))
  return newest && parseVersion(newest.text)
}

async function names(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

/** A line that is no JSON is no line of ours: null. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return null
  }
}
