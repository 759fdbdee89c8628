/**
 * Teaches the net of bot/safety/learned: `SEED=1 node tests/safety/train/train.ts` and the same with `SEED=2` (some minutes each). The same messages give the same
 * net. Reads everything of examples.ts; never tests/safety/unseen. `EVERYDAY=<file>` adds harmless messages
 * that are not ours; `FROM=<net>` only does the last rounds, on a net that is there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack, unpack } from '../../../bot/safety/learned/net.ts'
import { loadVocabulary } from '../../../bot/safety/learned/vocabulary.ts'
import { examples } from './examples.ts'
import { teach } from './teach.ts'

const ROUNDS = Number(process.env['ROUNDS'] ?? 14)
const LAST_ROUNDS = Number(process.env['LAST'] ?? 6)
const SEED = Number(process.env['SEED'] ?? 1)
const all = examples()
const held = process.env['HOLD'] // a file of the corpus that is left out, to choose the lines of decide.ts on
const lessons = all.filter(({ from }) => from !== held)
const vocabulary = loadVocabulary()
const tell = (line: string): void => console.log(line)
const begun = process.env['FROM']
const first =
  begun === undefined
    ? teach(lessons, vocabulary, { rounds: ROUNDS, seed: SEED, tell })
    : unpack(new Uint8Array(readFileSync(begun)).buffer, vocabulary.size)
// At the end what most people write, wishes, several times over: a question too many costs them more than others.
const ordinary = lessons.filter(
  ({ from, row }) =>
    from === 'wishes' ||
    from === 'buttons' ||
    from === 'chat-answers.txt' ||
    (from === 'wave4-b.jsonl' && row.label === 'none'),
)
const weights = teach([...lessons, ...ordinary, ...ordinary], vocabulary, {
  rounds: LAST_ROUNDS,
  seed: SEED,
  from: first,
  pace: 0.6,
  tell,
})
const to = process.env['TO'] ?? join(import.meta.dirname, `../../../bot/safety/learned/net-${String(SEED)}.bin`)
writeFileSync(to, pack(weights))
console.log(`${String(all.length)} messages: ${to}`)
