import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers that stand for a word's meaning; words used alike have numbers alike. */
export const MEANING = 100
/** Numbers of our own that are learned with the rest. */
export const OWN = 24
/** Everything that stands for one word. */
export const WIDTH = MEANING + OWN
/** Rows for groups of three letters, so that a word nobody has seen is read by its parts. */
export const PARTS = 4096

export interface Vocabulary {
  /** Row of a word; undefined for one that is not known. */
  row(word: string): number | undefined
  size: number
  /** Adds what is known of the word's meaning to `to` (nothing for a word without). */
  meaning(row: number, to: Float32Array): void
}

const folder = import.meta.dirname

/**
 * Words (`words.txt`, one a line) and what they mean (`meanings.bin`: 100 signed bytes for each of the first words; the rest
 * have none). Cut down from GloVe (Pennington, Socher and Manning; public domain, PDDL 1.0) by tests/safety/train/cutMeanings.ts.
 */
export function loadVocabulary(): Vocabulary {
  const words = readFileSync(join(folder, 'words.txt'), 'utf8').trimEnd().split('\n')
  const meanings = new Int8Array(readFileSync(join(folder, 'meanings.bin')))
  const rows = new Map(words.map((word, index) => [word, index]))
  const known = meanings.length / MEANING
  return {
    row: (word) => rows.get(word),
    size: words.length,
    meaning: (row, to) => {
      if (row >= known) return
      for (let at = 0; at < MEANING; at += 1) to[at] = (meanings[row * MEANING + at] ?? 0) / SCALE
    },
  }
}

/** The bytes of `meanings.bin` are so many times the numbers they stand for. */
export const SCALE = 32

/** Rows of a word's groups of three letters: `<fa`, `fal`, `all`, `ll>`. */
export function partsOf(word: string): number[] {
  const whole = `<${word}>`
  const rows: number[] = []
  for (let at = 0; at + 3 <= whole.length && at < 20; at += 1) rows.push(hash(whole, at))
  return rows
}

/** FNV-1a over three letters: it must never change, for the net was taught with it. */
function hash(text: string, at: number): number {
  let sum = 0x811c9dc5
  for (let index = at; index < at + 3; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return (sum >>> 0) % PARTS
}
