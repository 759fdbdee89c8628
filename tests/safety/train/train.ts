/**
 * Teaches the net of bot/safety/learned: `node tests/safety/train/train.ts` (some minutes). The same messages give the same
 * net. Reads everything of examples.ts; never tests/safety/unseen. `EVERYDAY=<file>` adds harmless messages that are not ours.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadVocabulary } from '../../../bot/safety/learned/vocabulary.ts'
import { examples } from './examples.ts'
import { teach } from './teach.ts'

const ROUNDS = Number(process.env['ROUNDS'] ?? 10)
const all = examples()
const held = process.env['HOLD'] // a file's name of the corpus that is left out, to choose thresholds on
const { own, parts, patterns, patternBias, out, outBias } = teach(
  all.filter(({ from }) => from !== held),
  loadVocabulary(),
  ROUNDS,
  Number(process.env['SEED'] ?? 1),
  (line) => console.log(line),
)
const stored = [own, parts, patterns, patternBias, out, outBias]
const net = new Float32Array(stored.reduce((sum, { length }) => sum + length, 0))
let from = 0
for (const part of stored) {
  net.set(part, from)
  from += part.length
}
writeFileSync(process.env['TO'] ?? join(import.meta.dirname, '../../../bot/safety/learned/net.bin'), new Uint8Array(net.buffer))
console.log(`${String(all.length)} messages, ${String(net.length)} numbers`)
