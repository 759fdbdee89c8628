import type { Understanding } from '../../dialogs/ports.ts'
import { normalise } from './normalise.ts'
import { makeGazetteer } from './places/gazetteer.ts'
import type { Places } from './places/places.ts'
import { readPlace } from './places/readPlace.ts'
import { readNeeds } from './readNeeds.ts'

/** What is read of a message: a long story, and a bound on the time a message can take. */
const longest = 4_000

/** Understands messages with a council's places. The result is pure: the same text always reads the same. */
export function makeUnderstanding(places: Places): Understanding {
  const gazetteer = makeGazetteer(places)
  return {
    read(message) {
      const text = message.slice(0, longest)
      const plain = normalise(text)
      return {
        needs: readNeeds(plain),
        place: readPlace(text, gazetteer),
        about: null,
        strengths: [],
        people: [],
        tried: [],
      }
    },
  }
}
