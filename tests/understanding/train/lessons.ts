/**
 * Writes what there is to learn needs from, one message a line, for teach.py: `node tests/understanding/train/lessons.ts <to.jsonl>`.
 * Never reads tests/understanding/unseen. `EVERYDAY=<file>` adds messages without a need that are not ours (`{text}` lines);
 * further files are labelled messages to be judged by, not learned from.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FEATURES, needFeatures } from '../../../bot/understanding/needFeatures.ts'
import { needTags } from '../../../bot/understanding/needs.ts'
import { readUnderstanding } from '../../../bot/understanding/readUnderstanding.ts'
import { readLabelled, type Labelled } from '../measure.ts'

const understanding = join(import.meta.dirname, '..')
const leeds = readUnderstanding(join(understanding, '../../bot/councils/leeds'))
const [to = 'needs.jsonl', ...judges] = process.argv.slice(2)

/** The first tag is what they most want to be shown something for. */
const first = 0.7

function line(from: string, { text, wants }: Labelled, fresh: boolean): string {
  const { words, plain } = leeds.clean(text)
  const features = fresh ? needFeatures(plain) : new Float32Array(FEATURES)
  const shares = [...needTags, 'none'].map((tag) => {
    if (wants.length === 0) return tag === 'none' ? 1 : 0
    const at = wants.indexOf(tag)
    if (at < 0) return 0
    return wants.length === 1 ? 1 : at === 0 ? first : (1 - first) / (wants.length - 1)
  })
  return JSON.stringify({
    ...{ from, words, wants, kinds: shares, text },
    rules: [...features].flatMap((value, at) => (value === 0 ? [] : [[at, Math.round(value * 1000) / 1000]])),
  })
}

const plainLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
const needless = (text: string): Labelled => ({ text, wants: [] })

const corpus = join(understanding, 'corpus')
const everyday = process.env['EVERYDAY']
const all = [
  ...readdirSync(corpus).flatMap((name) => readLabelled(join(corpus, name)).map((one) => line(name, one, true))),
  // The vocabulary was made with these in view: what it says of them is not what it says of others.
  ...['wishes-seen.jsonl', 'wishes-cold.jsonl'].flatMap((name) =>
    readLabelled(join(understanding, name)).map((one) => line(basename(name), one, false)),
  ),
  ...plainLines(join(understanding, '../safety/chat-answers.txt')).map((text) => line('answers', needless(text), true)),
  ...plainLines(join(understanding, '../safety/everyday.txt')).map((text) => line('answers', needless(text), true)),
  ...(everyday === undefined ? [] : readLabelled(everyday).map(({ text }) => line('everyday', needless(text), true))),
  ...judges.flatMap((file) => readLabelled(file).map((one) => line(`judge:${basename(file)}`, one, true))),
]
writeFileSync(to, `${JSON.stringify({ kinds: [...needTags, 'none'] })}\n${all.join('\n')}\n`)
console.log(`${String(all.length)} messages: ${to}`)
