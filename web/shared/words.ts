import type plainWords from '../../locales/en-GB/page.json'
import { make, picture } from './dom.ts'

/** The page's own words, filled in by the build from `locales/<language>/page.json`. */
declare const INLINED_WORDS: Record<string, Words>
/** Languages that have words of their own but are fetched only when asked for. */
declare const FAR_LANGUAGES: string[]

type Words = Record<string, string | string[]>
export type WordKey = keyof typeof plainWords

/** One line of words; in Easy Read with the picture beside it. */
export interface WordLine {
  text: string
  picture?: string
}

export const plainEnglish = 'en-GB'
export const easyRead = 'en-GB-x-easyread'

const languages: Record<string, Words> = { ...INLINED_WORDS }
let current = plainEnglish

export function isEasyRead(): boolean {
  return current === easyRead
}

/** The lines of a key in the language in use; English where that language has none. */
export function lines(key: WordKey): WordLine[] {
  const found = languages[current]?.[key] ?? languages[plainEnglish]?.[key] ?? ''
  return (Array.isArray(found) ? found : [found]).map(toLine)
}

/** The words of a key as one text. */
export function say(key: WordKey, values: Record<string, string> = {}): string {
  const text = lines(key)
    .map((line) => line.text)
    .join('\n')
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}

/** Takes up a language and puts its words into the page. An unknown one leaves the page in English. */
export async function speak(language: string): Promise<void> {
  const known = await fetchWords(language)
  current = known ? language : plainEnglish
  document.documentElement.lang = known && !isEasyRead() ? language : plainEnglish
  document.documentElement.classList.toggle('easy', isEasyRead())
  fill(document)
}

/** Fills every element that names its words: `data-word`, `data-label` (its accessible name), `data-lines`, `data-picture`. */
export function fill(within: ParentNode): void {
  for (const element of marked(within, 'word')) element.textContent = say(element.dataset['word'] as WordKey)
  for (const element of marked(within, 'label'))
    element.setAttribute('aria-label', say(element.dataset['label'] as WordKey))
  for (const element of marked(within, 'lines'))
    element.replaceChildren(...showLines(element.dataset['lines'] as WordKey))
  for (const element of marked(within, 'picture')) showPicture(element, element.dataset['picture'] as WordKey)
  if (within === document) document.title = say('tab')
}

function marked(within: ParentNode, mark: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`[data-${mark}]`)]
}

function showLines(key: WordKey): HTMLElement[] {
  return lines(key).map((line) => {
    const words = make('p', '', line.text)
    return line.picture === undefined ? words : make('div', 'line', picture(line.picture, '', 'lazy'), words)
  })
}

/** In Easy Read a button has its picture before its words. */
function showPicture(button: HTMLElement, key: WordKey): void {
  for (const old of button.querySelectorAll(':scope > img')) old.remove()
  const shown = lines(key)[0]?.picture
  if (shown !== undefined) button.prepend(picture(shown, '', 'lazy'))
}

/** `"talk | Talk to us"`: picture id, then the words. */
function toLine(line: string): WordLine {
  const bar = line.indexOf(' | ')
  return bar < 0 ? { text: line } : { picture: line.slice(0, bar), text: line.slice(bar + 3) }
}

async function fetchWords(language: string): Promise<boolean> {
  if (languages[language] !== undefined) return true
  if (!FAR_LANGUAGES.includes(language)) return false
  try {
    const answer = await fetch(`/words/${language}.json`)
    if (!answer.ok) return false
    languages[language] = (await answer.json()) as Words
    return true
  } catch {
    return false
  }
}
