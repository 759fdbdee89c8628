import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const tests = join(process.cwd(), 'tests')
const lines = (name: string): string[] => readFileSync(join(tests, name), 'utf8').trim().split('\n')

/** The wishes of one file of `{text}` lines: what people ask for, in their words. */
export function wishes(name: string): string[] {
  return lines(name).map((line) => (JSON.parse(line) as { text: string }).text)
}

/** Wishes that were used for work, without those that a sensible person would call a worry. */
export function ordinaryWishes(): string[] {
  const worries = new Set(lines('safety/wishes-worries.txt'))
  return [...wishes('understanding/wishes-seen.jsonl'), ...wishes('directory/wishes.jsonl')].filter(
    (text) => !worries.has(text),
  )
}

/** Many more, written by people who knew nothing of how danger is heard; nobody in them is in danger. */
export function freshWishes(): string[] {
  return readdirSync(join(tests, 'understanding/corpus')).flatMap((name) => wishes(`understanding/corpus/${name}`))
}
