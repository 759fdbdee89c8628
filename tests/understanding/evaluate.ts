/**
 * Measures understanding on files of labelled messages (one JSON object a line: text, wants, area):
 *
 *   node tests/understanding/evaluate.ts tests/understanding/wishes-seen.jsonl [--misses]
 *
 * `--misses` shows what went wrong. Do not use it on the unseen file: then it is unseen no longer.
 */
import { join } from 'node:path'
import { readUnderstanding } from '../../bot/understanding/readUnderstanding.ts'
import { measure, readLabelled } from './measure.ts'

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const showMisses = process.argv.includes('--misses')
const understanding = readUnderstanding(join(import.meta.dirname, '../../bot/councils/leeds'))

for (const file of files) {
  const labelled = readLabelled(file)
  const { misses, ...measures } = measure(labelled, understanding)
  if (showMisses) {
    for (const {
      labelled: { text, wants, area },
      understood: { needs, place },
    } of misses) {
      const mark = wants.length > 0 && needs.slice(0, 3).some((tag) => wants.includes(tag)) ? ' ' : 'X'
      console.log(
        `${mark} ${text}\n    wants ${wants.join(' ')} ${area ?? ''}\n    reads ${needs.join(' ')} ${place?.name ?? ''}`,
      )
    }
  }
  console.log(file)
  for (const [name, value] of Object.entries(measures)) console.log(`  ${name.padEnd(12)} ${figure(name, value)}`)
  console.log(`  ms each      ${speed(labelled.map(({ text }) => text)).toFixed(3)}`)
}

function figure(name: string, value: number): string {
  return ['amongThree', 'first', 'silent', 'placed'].includes(name) ? `${(value * 100).toFixed(1)}%` : String(value)
}

/** Mean milliseconds for a message once warm. */
function speed(texts: readonly string[]): number {
  const rounds = 10
  for (const text of texts) understanding.read(text)
  const start = performance.now()
  for (let round = 0; round < rounds; round += 1) for (const text of texts) understanding.read(text)
  return (performance.now() - start) / (rounds * texts.length)
}
