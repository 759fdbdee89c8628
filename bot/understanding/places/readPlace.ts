import type { Place } from '../../../dialogs/ports.ts'
import { isNotPlace, setting, type Setting } from './around.ts'
import type { Gazetteer } from './gazetteer.ts'
import { nameAt } from './names.ts'
import { postcodeAt } from './postcodes.ts'
import { wordsOf, type Word } from './words.ts'

/** How much a mention says that this is where the person is. Where they came from says nothing. */
const weight: Readonly<Record<Setting, number>> = { home: 4, here: 3, bare: 2, other: 1, past: 0 }

interface Mention {
  place: Place
  around: Setting
  weight: number
}

export interface PlaceRead {
  /** Where the person lives, or the place they name without saying whose it is. */
  own: Place | null
  /** Where somebody else lives or works: counts when it is that somebody who needs something. */
  others: Place | null
  /** The text with a plain word in place of every name, so that "Temple Newsam" says nothing of temples. */
  without: string
}

/** Stands where the name of a place stood. */
export const somewhere = 'someplace'

export function readPlace(text: string, gazetteer: Gazetteer): PlaceRead {
  const words = wordsOf(text)
  let own: Mention | null = null
  let others: Mention | null = null
  let without = ''
  let copied = 0
  for (let at = 0; at < words.length;) {
    const found = mentionAt(words, at, gazetteer)
    if (found !== null) {
      if (found.around === 'other') others ??= found
      else if (found.weight > (own?.weight ?? 0)) own = found
      without += text.slice(copied, words[at]?.start) + somewhere
      copied = words[at + found.length - 1]?.end ?? text.length
    }
    at += found?.length ?? 1
  }
  return { own: own?.place ?? null, others: others?.place ?? null, without: without + text.slice(copied) }
}

function mentionAt(words: readonly Word[], at: number, gazetteer: Gazetteer): (Mention & { length: number }) | null {
  const around = setting(words, at)
  const code = postcodeAt(words, at, gazetteer)
  if (code?.kind === 'postcode') return { ...code, around, weight: weight[around] + 1.5 }
  // "B12" is a vitamin: far-away halves are only believed where the words around them say "place".
  if (code !== null && (gazetteer.knows(code.place.outcode) || around === 'home' || around === 'here'))
    return { ...code, around, weight: weight[around] + 0.5 }
  const name = nameAt(words, at, gazetteer)
  if (name === null || isNotPlace(words, at, name)) return null
  const wide = name.place.wide === true ? 0.2 : 1
  return { place: gazetteer.named(name.place), around, weight: weight[around] * wide, length: name.length }
}
