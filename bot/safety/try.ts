/**
 * `npm run --silent try:safety < in.jsonl > out.jsonl`: one finding for each line `{id, text, lang?, before?}`, in order,
 * as they come. A line that cannot be read gives `{error}` with its number, and the next one is read.
 */
import { createInterface } from 'node:readline'
import { assess, type Message } from './assess.ts'

interface Line extends Message {
  id?: unknown
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** @throws Error that says what is wrong with the line, never what it says. */
function parse(line: string): Line {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('is not JSON')
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new Error('has no "text" that is a string')
  }
  const { text } = value
  const lang = 'lang' in value ? value.lang : undefined
  const before = 'before' in value ? value.before : undefined
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    throw new Error('has a "lang" that is not a string')
  if (before !== undefined && before !== null && !isTexts(before))
    throw new Error('has a "before" that is not a list of strings')
  return {
    text,
    ...('id' in value ? { id: value.id } : {}),
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(isTexts(before) ? { before } : {}),
  }
}

function answer(line: string, number: number): object {
  try {
    const message = parse(line)
    return { id: message.id ?? null, ...assess(message) }
  } catch (error) {
    return { error: `Line ${number} ${error instanceof Error ? error.message : 'could not be read'}.` }
  }
}

async function run(): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const more = process.stdout.write(`${JSON.stringify(answer(line, number))}\n`)
    if (!more) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', () => process.exit(0))
await run()
