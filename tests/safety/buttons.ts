import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.cwd(), 'locales/en-GB')

/** The words on every button of the conversation, without those that repeat a person's own. */
export function buttons(): string[] {
  const found = new Set<string>()
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    collect(JSON.parse(readFileSync(join(folder, name), 'utf8')), false, found)
  }
  return [...found]
}

function collect(part: unknown, isChoice: boolean, found: Set<string>): void {
  if (typeof part === 'string') {
    if (isChoice && !part.includes('{{')) found.add(part)
  } else if (typeof part === 'object' && part !== null) {
    for (const [name, inside] of Object.entries(part)) collect(inside, isChoice || name === 'choices', found)
  }
}
