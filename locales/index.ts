import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import i18next from 'i18next'
import type { i18n } from 'i18next'

/** How a person is spoken to: the language tag says how it reads, the audience whom it is about. */
export interface Voice {
  lang: string
  audience: Audience
}
export type Audience = 'self' | 'carer' | 'worker' | 'supporter'

/** One line of Easy Read: picture left, words right. */
export interface Line {
  /** Picture id, see pictures.json. */
  picture: string
  /** What the picture shows. */
  alt: string
  text: string
}

/** Words ready to be said. */
export interface Said {
  /** The wording key: what tests compare, and what staff see. */
  key: string
  /** The whole meaning as plain text. */
  text: string
  /** The language these words really are in: English where the wanted language has none for this key. */
  lang: string
  /** In Easy Read only. */
  lines?: Line[]
  /** No reader of this language, or of Easy Read, has checked these words yet (rule 14). */
  unchecked?: true
  /** The same in plain English, for words that are unchecked. */
  plain?: string
}

export type Values = Record<string, string | number>

export const plainEnglish = 'en-GB'
export const easyRead = 'en-GB-x-easyread'

const folder = import.meta.dirname
const words = loadWords()
const keysByLanguage = new Map(Object.entries(words).map(([lang, tree]) => [lang, new Set(leaves(tree, ''))]))
const pictureNames = readJson(join(folder, 'pictures.json')) as Record<string, string>

/** Locales that exist, each a folder here. */
export function languages(): string[] {
  return Object.keys(words)
}

/** Every wording key of one locale, without context endings taken off. */
export function keysOf(lang: string): string[] {
  return [...(keysByLanguage.get(lang) ?? [])]
}

/** Which way a language is written: Urdu and Arabic from the right, but not in Latin letters (`ur-Latn`). */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = lang.toLowerCase().split('-')
  return !rest.includes('latn') && (writtenFromTheRight.includes(language) || rest.includes('arab')) ? 'rtl' : 'ltr'
}

const writtenFromTheRight = ['ar', 'fa', 'he', 'ps', 'ur']

/** The nearest locale to a wanted tag: `pl-PL` → `pl`, anything unknown → plain English. */
export function nearestLanguage(tag: string | undefined): string {
  if (tag === undefined) return plainEnglish
  const wanted = tag.toLowerCase()
  const exact = languages().find((lang) => lang.toLowerCase() === wanted)
  return exact ?? languages().find((lang) => lang.toLowerCase() === wanted.split('-')[0]) ?? plainEnglish
}

/** Are there words for this key, in the voice's language or at least in plain English? */
export function has(voice: Voice, key: string): boolean {
  return translator.exists(key, { lng: voice.lang })
}

/** The words of a key for this voice. A missing key is a fault in our files, and says so. */
export function say(voice: Voice, key: string, values: Values = {}): Said {
  const found = lookUp(voice, voice.lang, key, values)
  if (found === undefined)
    throw new Error(`No words for "${key}" in ${voice.lang} or ${plainEnglish}. Add it to locales/.`)
  const lang = ownWords(voice, key) ? voice.lang : plainEnglish
  const lines = typeof found === 'string' ? undefined : found.map(toLine)
  const text = typeof found === 'string' ? found : (lines ?? []).map((line) => line.text).join('\n')
  const said: Said = { key, text, lang, ...(lines === undefined ? {} : { lines }) }
  if (lang === plainEnglish) return said
  said.unchecked = true
  const plain = lookUp(voice, plainEnglish, key, values)
  if (typeof plain === 'string') said.plain = plain
  return said
}

/** Has the voice's own language words for this key, whomever they are about? */
function ownWords(voice: Voice, key: string): boolean {
  const known = keysByLanguage.get(voice.lang)
  return known?.has(key) === true || known?.has(`${key}_${voice.audience}`) === true
}

/** The words alone, for a label or a title. */
export function label(voice: Voice, key: string, values: Values = {}): string {
  return say(voice, key, values).text
}

/** The picture of a label in Easy Read (`"talk | A person"`), if it has one. */
export function pictureOf(voice: Voice, key: string): string | undefined {
  return has(voice, key) ? say(voice, key).lines?.[0]?.picture : undefined
}

/** A list of texts that is not said but recognised (commands.json). */
export function phrases(lang: string, key: string): string[] {
  const found: unknown = translator.t(key, { lng: lang, returnObjects: true })
  return Array.isArray(found) ? found.map(String) : []
}

function lookUp(voice: Voice, lang: string, key: string, values: Values): string | string[] | undefined {
  const context = voice.audience === 'carer' || voice.audience === 'worker' ? { context: voice.audience } : {}
  const found: unknown = translator.t(key, { ...values, ...context, lng: lang, returnObjects: true, defaultValue: '' })
  if (Array.isArray(found)) return found.map(String)
  // Words that are nothing but a value may be empty; a key without words may not.
  return typeof found === 'string' && (found !== '' || translator.exists(key, { lng: lang })) ? found : undefined
}

/** `"talk | You can talk to me."` */
function toLine(line: string): Line {
  const bar = line.indexOf('|')
  const picture = bar < 0 ? 'note' : line.slice(0, bar).trim()
  return { picture, alt: pictureNames[picture] ?? '', text: line.slice(bar + 1).trim() }
}

function loadWords(): Record<string, Tree> {
  const found: Record<string, Tree> = {}
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    found[entry.name] = {}
    for (const file of readdirSync(join(folder, entry.name)).filter((name) => name.endsWith('.json'))) {
      Object.assign(found[entry.name] ?? {}, {
        [file.slice(0, -'.json'.length)]: readJson(join(folder, entry.name, file)),
      })
    }
  }
  return found
}

interface Tree {
  [part: string]: string | string[] | Tree
}

function leaves(tree: Tree, prefix: string): string[] {
  return Object.entries(tree).flatMap(([part, value]) => {
    const key = prefix === '' ? part : `${prefix}.${part}`
    return typeof value === 'string' || Array.isArray(value) ? [key] : leaves(value, key)
  })
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function makeTranslator(): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    initAsync: false,
    // The words of each locale are complete (a test sees to it); this is the net under it.
    fallbackLng: plainEnglish,
    load: 'currentOnly',
    resources: Object.fromEntries(Object.entries(words).map(([lang, tree]) => [lang, { translation: tree }])),
    // O'Brien must stay O'Brien; whoever makes HTML or Markdown escapes there.
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  return instance
}

const translator = makeTranslator()
