import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers that stand for one word. */
export const WIDTH = 48
/** Rows for groups of three letters, so that a word nobody has seen is read by its parts. */
export const PARTS = 4096

/**
 * The words that the nets of a folder know, one a line, the commonest of our messages first: row 0 of a net's words is the
 * first of them.
 */
export function loadWords(folder: string): string[] {
  return readFileSync(join(folder, 'words.txt'), 'utf8').trimEnd().split('\n')
}

/** Rows of a word's groups of three letters: `<fa`, `fal`, `all`, `ll>`. */
export function partsOf(word: string): number[] {
  const whole = `<${word}>`
  const rows: number[] = []
  for (let at = 0; at + 3 <= whole.length && at < 20; at += 1) rows.push(hash(whole, at))
  return rows
}

/** FNV-1a over three letters: it must never change, for the nets were taught with it. */
function hash(text: string, at: number): number {
  let sum = 0x811c9dc5
  for (let index = at; index < at + 3; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return (sum >>> 0) % PARTS
}
