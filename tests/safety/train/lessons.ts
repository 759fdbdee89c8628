/**
 * Writes what there is to learn from, one message a line, for teach.py: `node tests/safety/train/lessons.ts <to.jsonl>`.
 * Reads everything of examples.ts; never tests/safety/unseen. `EVERYDAY=<file>` adds harmless messages that are not ours;
 * further files named after the first are labelled messages to be judged by, not learned from.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { kinds } from '../../../dialogs/ports.ts'
import { languageOf } from '../../../bot/safety/language.ts'
import { example, examples, lines, type Example } from './examples.ts'

const [to = 'lessons.jsonl', ...judges] = process.argv.slice(2)

const judged = judges.flatMap((path) =>
  lines(path)
    .map((row) => example(row, `judge:${basename(path)}`, true))
    .filter(({ row, words }) => languageOf(words, row.text) === undefined),
)

function line({ from, row, words, rules, levels, kinds: shares, other }: Example): string {
  return JSON.stringify({
    ...{ from, words, levels, kinds: shares, other },
    ...{ label: row.label, kind: row.kind, kind2: row.kind2 },
    // Most of them are nought.
    rules: [...rules].flatMap((value, at) => (value === 0 ? [] : [[at, value]])),
  })
}

const all = [...examples(), ...judged]
writeFileSync(to, `${JSON.stringify({ kinds })}\n${all.map(line).join('\n')}\n`)
console.log(`${String(all.length)} messages: ${to}`)
