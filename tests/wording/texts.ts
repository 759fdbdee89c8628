import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fullLocales } from '../../dialogs/checkFlow.ts'
import { languages, plainEnglish } from '../../locales/index.ts'

/** One wording key of one locale. */
export interface Text {
  lang: string
  file: string
  /** As in the file, ending (`_carer`, `_worker`) included: `start.open.ask_carer`. */
  key: string
  value: string | string[]
}

/** `message`: said; `label`: on a button or in a list; `recognised`: patterns that are never shown. */
export type TextKind = 'message' | 'label' | 'recognised'

interface Tree {
  [part: string]: string | string[] | Tree
}

const folder = join(import.meta.dirname, '../../locales')

export const textsByLanguage = new Map(languages().map((lang) => [lang, readLocale(lang)]))

export function textsOf(lang: string): Text[] {
  return textsByLanguage.get(lang) ?? []
}

/** What only staff read (a page, an e-mail): plain English alone, and no words said to a person. */
const isForStaff = (file: string): boolean => /^(?:rapid|telling|staff\w*)$/.test(file)

/** The texts of a locale that a person may hear or read. */
export function textsForPeople(lang: string): Text[] {
  return textsOf(lang).filter(({ file }) => !isForStaff(file))
}

/** Languages that have the words of a crisis, and English for the rest. */
export const translations = languages().filter((lang) => !fullLocales().includes(lang))

export function withoutContext(key: string): string {
  return key.replace(/_(?:carer|worker)$/, '')
}

export function variablesIn(value: string | string[]): string[] {
  const found = [value].flat().flatMap((line) => [...line.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))
  return [...new Set(found)].sort()
}

const plainKinds = new Map(textsOf(plainEnglish).map((text) => [text.key, Array.isArray(text.value)]))

const labelKeys = [
  /\.(?:choices|buttons|rows)\./,
  /\.(?:name|title)$/,
  /^(?:needs|contacts|items|teams)\./,
  /^relay\.roles\./,
  /^common\.\w+Answer$/,
  /^connecting\.card\.(?:tellMore|where|whoFor|phone|open)$/,
  /^planning\.plan\.(?!note)/,
]

/** Lists are recognised, never said: in plain English they are the only arrays. */
export function kindOf(text: Text): TextKind {
  const key = withoutContext(text.key)
  if (plainKinds.get(text.key) === true || text.key.split('.').includes('hints')) return 'recognised'
  if (labelKeys.some((label) => label.test(key))) return 'label'
  if (text.file === 'page') return /[.?!]$/.test([text.value].flat().at(-1) ?? '') ? 'message' : 'label'
  return 'message'
}

function readLocale(lang: string): Text[] {
  const files = readdirSync(join(folder, lang)).filter((name) => name.endsWith('.json'))
  return files.flatMap((name) => {
    const file = name.slice(0, -'.json'.length)
    const tree = JSON.parse(readFileSync(join(folder, lang, name), 'utf8')) as Tree
    return leaves(tree, file).map(([key, value]) => ({ lang, file, key, value }))
  })
}

function leaves(tree: Tree, prefix: string): [string, string | string[]][] {
  return Object.entries(tree).flatMap(([part, value]): [string, string | string[]][] => {
    const key = `${prefix}.${part}`
    return typeof value === 'string' || Array.isArray(value) ? [[key, value]] : leaves(value, key)
  })
}
