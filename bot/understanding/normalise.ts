import { distance } from 'fastest-levenshtein'
import { forms, keywords } from './spellings.ts'

/**
 * One shape for matching: lower case, no apostrophes, one space between words, ` . ` where a sentence ends. Commas and
 * hyphens are spaces. Texting and dialect forms become the common word.
 */
export function normalise(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’‘`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/£\s?([0-9]+)/g, '$1 pounds')
    .replace(/[.!?;:\n\r]+(?=\s|$)|[!?;:\n\r]+/g, ' . ')
    .replace(/[^\p{L}\p{N} .]+/gu, ' ')
    .replace(/(?<=\S)\.(?=\S)/g, ' ')
  const words = plain
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => forms[word] ?? respell(word))
  if (words.at(-1) !== '.') words.push('.')
  return words.join(' ')
}

/** Shorter words are a letter away from too many others. */
const shortestRespelt = 6

const known = new Set(keywords)
const byStart = Map.groupBy(keywords, (keyword) => keyword.slice(0, 1))

/** A long word that is a slip away from one that means much is read as that one; its other forms stay as they are. */
function respell(word: string): string {
  if (word.length < shortestRespelt || word.length > 20 || known.has(word)) return word
  for (const keyword of byStart.get(word.slice(0, 1)) ?? []) {
    const most = word.length >= 9 ? 2 : 1
    if (Math.abs(keyword.length - word.length) > most || sameStem(word, keyword)) continue
    if (distance(word, keyword) <= most) return keyword
  }
  return word
}

/** "walked" and "walking", "garden" and "gardens": no slip, another form. */
function sameStem(word: string, keyword: string): boolean {
  const shared = Math.min(word.length, keyword.length) - 3
  return (
    shared >= 4 &&
    /^(s|ed|er|ers|ing|ings|y|e|es|d|r|rs|al|ly|ic|ist|ism|ion|ive|ies|)$/.test(rest(word, keyword)) &&
    /^(s|ed|er|ers|ing|ings|y|e|es|d|r|rs|al|ly|ic|ist|ism|ion|ive|ies|)$/.test(rest(keyword, word))
  )
}

/** What is left of a word after the letters it begins with in common with another. */
function rest(word: string, other: string): string {
  let at = 0
  while (at < word.length && word[at] === other[at]) at += 1
  return word.slice(at)
}
