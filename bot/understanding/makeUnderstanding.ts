import type { Understanding } from '../../dialogs/ports.ts'
import { tokenise } from '../safety/engine/normalise.ts'
import { readAbout } from './about.ts'
import { normalise } from './normalise.ts'
import { makeGazetteer } from './places/gazetteer.ts'
import type { Places } from './places/places.ts'
import { readPlace } from './places/readPlace.ts'
import { readPeople } from './quotes/people.ts'
import { readStrengths } from './quotes/strengths.ts'
import { readTried, withoutRefused } from './quotes/tried.ts'
import { readNeeds } from './readNeeds.ts'

/** What is read of a message: a long story, and a bound on the time a message can take. */
const longest = 3_000

/** What is left of a message when places and what is refused are taken out: as words for the nets, as plain text for the vocabulary. */
export interface Clean {
  words: readonly string[]
  plain: string
}

/** Understands messages with a council's places. Pure: the same text always reads the same. */
export function makeUnderstanding(places: Places): Understanding & { clean(message: string): Clean } {
  const gazetteer = makeGazetteer(places)
  const inCommonWords = localWords(places.means)
  const cleanOf = (without: string): Clean => {
    const wanted = withoutRefused(without)
    return { words: tokenise(wanted).words, plain: normalise(wanted) }
  }
  return {
    clean: (message) => cleanOf(readPlace(inCommonWords(message.slice(0, longest)), gazetteer).without),
    read(message) {
      const text = message.slice(0, longest)
      const { own, others, without } = readPlace(inCommonWords(text), gazetteer)
      const about = readAbout(normalise(without))
      const { words, plain } = cleanOf(without)
      return {
        needs: readNeeds(words, plain),
        // "My sister in Wakefield" is not where help is wanted; "my mum in Seacroft needs company" is.
        place: own ?? (about === 'self' ? null : others),
        about,
        strengths: readStrengths(text),
        people: readPeople(text),
        tried: readTried(text),
      }
    },
  }
}

/** Local names of things become the common word: "Jimmy's" is a hospital. */
function localWords(means: Places['means']): (text: string) => string {
  const common = new Map(Object.entries(means).map(([local, word]) => [local.toLowerCase(), word]))
  if (common.size === 0) return (text) => text
  // The longest first, so that no name hides in another.
  const names = [...common.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'gi')
  return (text) => text.replace(/[’‘`´]/g, "'").replace(pattern, (name) => common.get(name.toLowerCase()) ?? name)
}
