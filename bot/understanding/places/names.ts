import { distance } from 'fastest-levenshtein'
import { asksForPlace } from './around.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import { everyday } from './everyday.ts'
import type { NamedPlace } from './places.ts'
import type { Word } from './words.ts'

export interface Named {
  place: NamedPlace
  /** Words it takes. */
  length: number
}

/** Shorter names are one letter from too many other words. */
const shortestMisspelt = 5
const longestName = 4

/** The name of a place that begins at this word: as it is written, or nearly so where the words around it ask for one. */
export function nameAt(words: readonly Word[], at: number, gazetteer: Gazetteer): Named | null {
  const exact = (gazetteer.byFirstWord.get(words[at]?.text ?? '') ?? []).find(({ words: name }) =>
    stands(name, words, at),
  )
  if (exact !== undefined) return { place: exact.place, length: exact.words.length }
  if (words.length > 3 && !asksForPlace(words[at - 1]?.text ?? '')) return null
  return misspelt(words, at, gazetteer)
}

function stands(name: readonly string[], words: readonly Word[], at: number): boolean {
  return name.every((part, index) => {
    const word = words[at + index]
    return word !== undefined && (word.text === part || (word.possessive && `${word.text}s` === part))
  })
}

function misspelt(words: readonly Word[], at: number, gazetteer: Gazetteer): Named | null {
  const first = words[at]?.text ?? ''
  const near = gazetteer.byLetter.get(first.slice(0, 1)) ?? []
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const some = words.slice(at, at + length)
    if (some.slice(1).some(({ opens }) => opens) || some.every(({ text }) => everyday.has(text))) continue
    const joined = some.map(({ text }) => text).join('')
    const found = joined.length < shortestMisspelt ? undefined : closest(joined, near)
    if (found !== undefined) return { place: found.place, length }
  }
  return null
}

function closest(joined: string, entries: readonly Entry[]): Entry | undefined {
  let best: { entry: Entry; slips: number } | undefined
  for (const entry of entries) {
    if (entry.place.careful === true || entry.joined.length < shortestMisspelt) continue
    const most = joined.length >= 8 ? 2 : 1
    if (Math.abs(entry.joined.length - joined.length) > most) continue
    const slips = distance(joined, entry.joined)
    if (slips <= most && slips < (best?.slips ?? most + 1)) best = { entry, slips }
  }
  return best?.entry
}
