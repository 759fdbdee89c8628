import { createHash, randomInt } from 'node:crypto'

/** Neither look nor sound alike when read out or written down, and without the vowels that would make words. */
const signs = 'CDFGHJKLMNPQRTVWXY34679'
const length = 8
const half = length / 2

/** `KXTW-7RFD`: one of 78 thousand million. */
export function newCode(): string {
  const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('')
  return `${code.slice(0, half)}-${code.slice(half)}`
}

const shape = new RegExp(`(?<![A-Z0-9])([${signs}]{${String(half)}})[ -]?([${signs}]{${String(half)}})(?![A-Z0-9])`)

/** The first code in somebody's words, however they write it; null when there is none. */
export function codeIn(words: string): string | null {
  const found = shape.exec(words.slice(0, 500).toUpperCase())
  return found === null ? null : `${found[1] ?? ''}-${found[2] ?? ''}`
}

/** What a code is kept under. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')
