import MiniSearch from 'minisearch'
import type { Entry } from './entry.ts'
import { makeSlices } from './slices.ts'

export interface TextIndex {
  /** How well each entry answers to the words, from just above 0 to 1; entries that share no telling word are left out. */
  score(words: readonly string[]): Map<number, number>
}

/** A word that stands in more entries than this tells nothing about any of them. */
const commonShare = 0.1
const commonFloor = 20
/** Enough for what somebody says in a conversation; more would only cost time. */
const mostTerms = 24

export function makeTextIndex(entries: readonly Entry[]): TextIndex {
  const growing = begin()
  entries.forEach(growing.add)
  return growing.finish()
}

/** The same, without keeping anybody waiting for it. */
export async function makeTextIndexInSlices(entries: readonly Entry[]): Promise<TextIndex> {
  const growing = begin()
  const slice = makeSlices()
  for (const [id, entry] of entries.entries()) {
    growing.add(entry, id)
    const pause = slice()
    if (pause !== undefined) await pause
  }
  return growing.finish()
}

function begin(): { add: (entry: Entry, id: number) => void; finish: () => TextIndex } {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR' },
  })
  const counts = new Map<string, number>()
  let size = 0
  return {
    add: ({ text }, id) => {
      index.add({ id, text })
      size += 1
      for (const term of new Set(terms(text))) counts.set(term, (counts.get(term) ?? 0) + 1)
    },
    finish: () => toTextIndex(index, counts, size),
  }
}

function toTextIndex(
  index: MiniSearch<{ id: number; text: string }>,
  counts: ReadonlyMap<string, number>,
  size: number,
): TextIndex {
  const tooCommon = Math.max(commonFloor, size * commonShare)
  const tells = (term: string): boolean => {
    const count = counts.get(term) ?? 0
    return count > 0 && count <= tooCommon
  }
  return {
    score: (words) => {
      const query = [...new Set(words.flatMap(terms))].filter(tells).slice(-mostTerms)
      if (query.length === 0) return new Map()
      const found = index.search(query.join(' '))
      const best = found[0]?.score ?? 1
      return new Map(found.map((one) => [one.id as number, one.score / best]))
    },
  }
}

/** Words too common in speech to say what somebody is after. */
const idle = new Set(
  (
    'a about after again all also always am an and any anybody anyone anything are around as at back be because been before being bit but by can cannot come ' +
    'could day days did do does doing done down each else ever every few find for from get gets getting go goes going good got group groups had has have having he ' +
    'help her here hers him his how i if in into is it its just know last like little live lives look lot made make many may me mine more most much my need needs ' +
    'never new next nice no nobody not nothing now of off old on once one only or other our out over own people person place please pretty quite really right said ' +
    'same say see she should since so some somebody someone something sometimes somewhere still such take tell than thank thanks that the their them then there ' +
    'these they thing things think this those though through time to together told too two under until up us use used very want wanted wants was way we week well ' +
    'went were what when where which while who whole why will with without work would year years yes yet you your'
  ).split(' '),
)

export function terms(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘]/g, '')
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  )
    .filter((word) => !idle.has(word))
    .map(stem)
}

/** Enough of a stem for "singing" to meet "sings" and "gardening" to meet "garden". */
function stem(word: string): string {
  return word.length < 5 ? word.replace(/s$/, '') : word.replace(/(ships?|ing|ers?|ies|ed|es|s|y)$/, '')
}
