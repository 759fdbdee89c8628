import type staffWords from '../../locales/en-GB/rapid.json'

/** The page's own words, put in by the build from `locales/en-GB/rapid.json`: "take.go" → "Take it". */
declare const STAFF_WORDS: Record<string, string | string[]>

type Words = typeof staffWords
/** Every key of the file, with a dot between a group and what is in it. */
export type WordKey = Keys<Words>
type Keys<Tree, Prefix extends string = ''> = {
  [Part in keyof Tree & string]: Tree[Part] extends string | string[]
    ? `${Prefix}${Part}`
    : Keys<Tree[Part], `${Prefix}${Part}.`>
}[keyof Tree & string]

type Values = Record<string, string | number>

export function say(key: WordKey, values: Values = {}): string {
  const found = STAFF_WORDS[key] ?? ''
  const text = Array.isArray(found) ? found.join('\n') : found
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** The words for something the server names (`kinds`, `status` and so on); its own name where we have none. */
export function nameOf(group: string, id: string): string {
  const found = STAFF_WORDS[`${group}.${id}`]
  return typeof found === 'string' ? found : id
}

/** Are there words for this in the group? */
export function hasName(group: string, id: string): boolean {
  return typeof STAFF_WORDS[`${group}.${id}`] === 'string'
}

export function list(key: WordKey): string[] {
  const found = STAFF_WORDS[key]
  return Array.isArray(found) ? found : []
}
