import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readConfig } from '../config.ts'
import { readUnderstanding } from '../understanding/readUnderstanding.ts'
import { readDirectory } from './readDirectory.ts'
import { tryLine } from './tryLine.ts'

/**
 * Tries the suggestions on many messages: JSON lines in, JSON lines out, in the same order (see `tryLine`).
 * `npm run --silent try:connections < in.jsonl > out.jsonl`; the council is the setting COUNCIL.
 */
async function main(): Promise<void> {
  const folder = join(import.meta.dirname, '../councils', readConfig(process.env).COUNCIL)
  const [understanding, directory] = [readUnderstanding(folder), readDirectory(folder)]
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const written = process.stdout.write(`${JSON.stringify(tryLine(line, number, understanding, directory))}\n`)
    if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
