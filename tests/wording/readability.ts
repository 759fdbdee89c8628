import { sentencesOf, wordsOf } from './sentences.ts'

/** Automated Readability Index (Senter and Smith, 1967): about the school grade that reads it. */
export function automatedReadability(lines: readonly string[]): number {
  const { words, sentences } = counts(lines)
  const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences) - 21.43
}

/** Flesch-Kincaid grade level (Kincaid and others, 1975). */
export function fleschKincaid(lines: readonly string[]): number {
  const { words, sentences } = counts(lines)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

function counts(lines: readonly string[]): { words: string[]; sentences: number } {
  return { words: lines.flatMap(wordsOf), sentences: Math.max(1, lines.flatMap(sentencesOf).length) }
}

/** Groups of vowels, a silent last e aside: near enough for a grade. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const groups = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}
