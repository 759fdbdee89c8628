import type { Place } from '../../../dialogs/ports.ts'
import { isNotPlace, setting, type Setting } from './around.ts'
import type { Gazetteer } from './gazetteer.ts'
import { nameAt } from './names.ts'
import { postcodeAt } from './postcodes.ts'
import { wordsOf, type Word } from './words.ts'

/**
 * How much a mention says that this is where the person is. Where they came from says nothing; somebody else's place
 * counts when it is the only one ("my mum in Seacroft").
 */
const weight: Readonly<Record<Setting, number>> = { home: 4, here: 3, bare: 2, other: 1, past: 0 }

interface Mention {
  place: Place
  weight: number
}

/** The place a message is about: where the person lives before one they only mention. Null when none is named. */
export function readPlace(text: string, gazetteer: Gazetteer): Place | null {
  const words = wordsOf(text)
  let best: Mention | null = null
  for (let at = 0; at < words.length;) {
    const found = mentionAt(words, at, gazetteer)
    if (found !== null && found.weight > (best?.weight ?? 0)) best = found
    at += found?.length ?? 1
  }
  return best?.place ?? null
}

function mentionAt(words: readonly Word[], at: number, gazetteer: Gazetteer): (Mention & { length: number }) | null {
  const around = setting(words, at)
  const code = postcodeAt(words, at, gazetteer)
  if (code?.kind === 'postcode') return { ...code, weight: weight[around] + 1.5 }
  // "B12" is a vitamin: far-away halves are only believed where the words around them say "place".
  if (code !== null && (gazetteer.knows(code.place.outcode) || around === 'home' || around === 'here'))
    return { ...code, weight: weight[around] + 0.5 }
  const name = nameAt(words, at, around, gazetteer)
  if (name === null || isNotPlace(words, at, name)) return null
  const wide = name.place.wide === true ? 0.2 : 1
  return { place: gazetteer.named(name.place), weight: weight[around] * wide, length: name.length }
}
