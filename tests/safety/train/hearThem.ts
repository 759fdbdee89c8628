/**
 * Says what the rules find in messages that are only words: `node tests/safety/train/hearThem.ts <from.jsonl> <to.jsonl>`.
 * For the varied messages of vary.py, which nobody has labelled.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { ruleFeatures } from '../../../bot/safety/learned/ruleFeatures.ts'
import { hear } from '../../../bot/safety/rulesSay.ts'

const [from = '', to = ''] = process.argv.slice(2)

function heard(line: string): string {
  const { words: said } = JSON.parse(line) as { words: string[] }
  const { words, signs } = hear({ text: said.join(' ') })
  return JSON.stringify({
    words,
    rules: [...ruleFeatures(signs)].flatMap((value, at) => (value === 0 ? [] : [[at, value]])),
  })
}

const lines = readFileSync(from, 'utf8').trimEnd().split('\n')
writeFileSync(to, `${lines.map(heard).join('\n')}\n`)
console.log(`${String(lines.length)} messages: ${to}`)
