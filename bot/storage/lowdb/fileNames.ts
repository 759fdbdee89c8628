import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { splitKey } from '../keys.ts'

/** Most file systems allow 255 bytes; some encrypted ones only about 140. */
const longest = 120

/**
 * A file name for any text: lower-case letters, digits, `-` and `_` stay, everything else becomes `%hh` or `%uhhhh` (the
 * UTF-16 code unit). Capitals are escaped too, because `aB` and `Ab` are one file on some systems, and no two Unicode
 * spellings can meet. A name that gets too long becomes `~` and its hash; then only the file itself knows its key.
 */
export function toFileName(name: string): string {
  const escaped = name === '' ? '%' : escapeReserved(name.replace(/[^a-z0-9_-]/g, escapeUnit))
  return escaped.length <= longest ? escaped : `~${hash(name)}`
}

/** The name again, or undefined when the file name is a hash. */
export function fromFileName(fileName: string): string | undefined {
  if (fileName.startsWith('~')) return undefined
  if (fileName === '%') return ''
  return fileName.replace(
    /%u([0-9a-f]{4})|%([0-9a-f]{2})/g,
    (_, wide: string | undefined, narrow: string | undefined) =>
      String.fromCharCode(parseInt(wide ?? narrow ?? '', 16)),
  )
}

export const documentsFolder = 'documents'
const logsFolder = 'logs'

/** Where a document lives below the data folder: `documents/conversations/3f/a%42x.json`. */
export function documentPath(key: string): string {
  const { collection, name } = splitKey(key)
  return join(documentsFolder, toFileName(collection), shard(name), `${toFileName(name)}.json`)
}

/** Where a log lives below the data folder: `logs/3f/transcripts%2fa%42x.jsonl`. */
export function logPath(log: string): string {
  return join(logsFolder, shard(log), `${toFileName(log)}.jsonl`)
}

/** One of 256 folders (FNV-1a), so that none grows too long to look into. */
function shard(name: string): string {
  let sum = 0x811c9dc5
  for (let i = 0; i < name.length; i += 1) sum = Math.imul(sum ^ name.charCodeAt(i), 0x01000193)
  return ((sum ^ (sum >>> 8) ^ (sum >>> 16)) & 0xff).toString(16).padStart(2, '0')
}

function escapeUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  return code < 256 ? `%${code.toString(16).padStart(2, '0')}` : `%u${code.toString(16).padStart(4, '0')}`
}

/** Windows keeps these names for devices, whatever follows the dot. */
function escapeReserved(escaped: string): string {
  if (!/^(con|prn|aux|nul|com\d|lpt\d)$/.test(escaped)) return escaped
  return escapeUnit(escaped) + escaped.slice(1)
}

/** Of the UTF-16 code units, because a broken surrogate has no UTF-8 of its own. */
function hash(name: string): string {
  return createHash('sha256').update(Buffer.from(name, 'utf16le')).digest('hex')
}
