/**
 * The notation of `vocabulary/`: each tag has sections `sure:`, `likely:`, `hint:` and `hide:`, each a list of phrases
 * between semicolons. A phrase is a small pattern over normalised text:
 *
 *   wander*     a word that begins so           (a|b)   either
 *   ~3          up to three words in between    @kin    a relative or a close one
 *   x?          an optional letter or group     $       end of the message
 *
 * `hide` phrases are blanked first, for this tag alone: "walk in shower" says nothing about walking.
 */
export interface Concept {
  tag: string
  sure: RegExp | null
  likely: RegExp | null
  hint: RegExp | null
  hide: RegExp | null
}

const kin =
  '(?:wife|husband|partner|mum|dad|gran|grandad|son|daughter|sister|brother|lad|lass|aunt|auntie|aunty|uncle|cousin|nephew|niece|' +
  'grandson|granddaughter|(?:mum|dad|mother|father|sister|brother) in law|parents|other half|fella|bloke|boyfriend|girlfriend|friend|neighbour|child|twin|fiancee?)'

export function compileConcept(tag: string, source: string): Concept {
  const sections = new Map<string, string>()
  for (const found of source.matchAll(/\b(sure|likely|hint|hide):([^]*?)(?=\b(?:sure|likely|hint|hide):|$)/g)) {
    sections.set(found[1] ?? '', found[2] ?? '')
  }
  const pattern = (name: string): RegExp | null => compilePhrases(sections.get(name) ?? '')
  return { tag, sure: pattern('sure'), likely: pattern('likely'), hint: pattern('hint'), hide: pattern('hide') }
}

/** One pattern for a whole list of phrases, whole words only. Null when the list is empty. */
export function compilePhrases(list: string): RegExp | null {
  const phrases = list
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '')
    .map(compilePhrase)
  return phrases.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${phrases.join('|')})(?![a-z0-9])`, 'g')
}

function compilePhrase(phrase: string): string {
  return phrase
    .replace(/@kin/g, kin)
    .replace(/\(\?/g, '(?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/(?<![\])])\*/g, '[a-z]*')
    .replace(/ ?~(\d) ?/g, (_all, most: string) => `(?: [a-z0-9]+){0,${most}} `)
    .replace(/ $/, '')
}
