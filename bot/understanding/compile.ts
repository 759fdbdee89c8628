/**
 * The notation of `vocabulary/`: sections `sure:`, `likely:`, `hint:` and `hide:`, each a list of phrases between
 * semicolons. A phrase is a small pattern over normalised text (see normalise.ts):
 *
 *   wander*     a word that begins so           (a|b)   either
 *   ~3          up to three words in between    @kin    a relative or a close one
 *   (x)?  x?    a word, or a letter, that may be missing
 *   $           the end of a sentence or of the message
 *   a & b       both, anywhere in the message (for a tag only; a whole phrase is split so)
 *
 * `hide` phrases are blanked first, for this tag alone: "walk in shower" says nothing about walking.
 */
export interface Concept {
  sure: Section
  likely: Section
  hint: Section
  hide: RegExp | null
}

export interface Section {
  /** Any of the phrases. */
  any: RegExp | null
  /** Sets of phrases that tell only together. */
  together: readonly (readonly RegExp[])[]
}

const kin =
  '(?:wife|husband|partner|mum|dad|gran|grandad|son|daughter|sister|brother|lad|lass|aunt|auntie|aunty|uncle|cousin|nephew|niece|' +
  'grandson|granddaughter|(?:mum|dad|mother|father|sister|brother) in law|parents|other half|fella|bloke|boyfriend|girlfriend|' +
  'friend|neighbour|child|twin|fiancee?)'

export function compileConcept(source: string): Concept {
  const sections = new Map<string, string>()
  for (const [, name = '', list = ''] of source.matchAll(
    /\b(sure|likely|hint|hide):([^]*?)(?=\b(?:sure|likely|hint|hide):|$)/g,
  )) {
    sections.set(name, list)
  }
  const section = (name: string): Section => compileSection(sections.get(name) ?? '')
  return {
    sure: section('sure'),
    likely: section('likely'),
    hint: section('hint'),
    hide: compilePhrases(sections.get('hide') ?? ''),
  }
}

function compileSection(list: string): Section {
  const phrases = list.split(';')
  const together = phrases
    .filter((phrase) => phrase.includes(' & '))
    .map((phrase) => phrase.split(' & ').map((part) => compilePhrases(part, '')))
    .map((parts) => parts.filter((part) => part !== null))
  return { any: compilePhrases(phrases.filter((phrase) => !phrase.includes(' & ')).join(';')), together }
}

/** One pattern for a whole list of phrases, whole words only. Null when the list is empty. */
export function compilePhrases(list: string, flags = 'g'): RegExp | null {
  const phrases = list
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => topLevel(phrase, '|'))
    .map(compilePhrase)
  return phrases.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${phrases.join('|')})(?![a-z0-9])`, flags)
}

function compilePhrase(phrase: string): string {
  const parts = topLevel(phrase, ' ')
  // What may be missing at an end changes nothing.
  while (parts.length > 1 && mayBeMissing(parts.at(-1) ?? '')) parts.pop()
  while (parts.length > 1 && mayBeMissing(parts[0] ?? '')) parts.shift()
  return parts
    .map((part, at) => {
      const gap = /^~(\d)$/.exec(part)?.[1]
      if (gap !== undefined) return `(?: [a-z0-9]+){0,${gap}}`
      if (mayBeMissing(part)) return `(?: ${word(part.slice(0, -1))})?`
      return at === 0 ? word(part) : ` ${word(part)}`
    })
    .join('')
}

function mayBeMissing(part: string): boolean {
  return /^~\d$/.test(part) || (part.startsWith('(') && part.endsWith(')?') && closes(part) === part.length - 2)
}

/** Where the bracket that opens a part closes. */
function closes(part: string): number {
  let depth = 0
  for (let at = 0; at < part.length; at += 1) {
    if (part[at] === '(') depth += 1
    if (part[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

function word(part: string): string {
  return part
    .replace(/ ~(\d)(?= )/g, '(?: [a-z0-9]+){0,$1}')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('@kin', kin)
    .replace(/(?<!\])\*/g, '[a-z]*')
    .replace(/(?<=[\w)?*+\]])\$/g, ' \\.')
    .replace(/\$/g, '\\.')
}

/** Parts between a separator, not looking into brackets. */
function topLevel(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth -= 1
    if (letter === separator && depth === 0) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '')
}
