import { list } from './words.ts'

/** A word of the office that people outside may not know, and what could be said instead. */
export interface OfficeWord {
  word: string
  instead: string
}

/** The first such word in what a worker writes to a person. It is only a prompt: rights are told in the law's own word. */
export function findOfficeWord(text: string): OfficeWord | null {
  for (const line of list('officeWords')) {
    const [pattern = '', instead = ''] = line.split(' | ')
    const found = new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'i').exec(text)
    if (found !== null) return { word: found[0], instead }
  }
  return null
}
