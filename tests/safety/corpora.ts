import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess } from '../../bot/safety/assess.ts'
import type { Judged, Labelled, Measure } from './measures.ts'

const folder = join(process.cwd(), 'tests/safety')

/** The labelled messages of one of our own files, each with what safety makes of it. */
export function judged(name: string): Judged[] {
  return texts(name).map((line) => {
    const row = JSON.parse(line) as Labelled
    return { row, finding: assess(row) }
  })
}

/** The lines of one of our own files. */
export function texts(name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').trim().split('\n')
}

/** From 0 to 1. */
export function share({ part, of }: Measure): number {
  return part / of
}
