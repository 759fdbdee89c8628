import facts from './easyReadRules.json' with { type: 'json' }
import { foundIn, readable, sentencesOf, withOnePhoneNumber, wordsOf } from './sentences.ts'
import { automatedReadability, fleschKincaid } from './readability.ts'
import type { TextKind } from './texts.ts'

/** A message or label of Easy Read: its words, line by line, without the pictures. */
export interface Piece {
  key: string
  file: string
  kind: TextKind
  lines: string[]
}

/** What is wrong with a piece, one phrase each; empty when nothing is. */
export type Check = (piece: Piece) => string[]

const { limits } = facts

/** Named after the rules; the names are what `exceptions` in the facts file refer to. */
export const checks: Record<string, Check> = {
  linesInMessage: ({ kind, lines }) => {
    const most = kind === 'label' ? 1 : limits.linesInMessage
    return lines.length === 0 || lines.length > most ? [`${String(lines.length)} lines`] : []
  },
  wordsInLine: ({ kind, lines }) => longer(lines, kind === 'label' ? limits.wordsInLabel : limits.wordsInLine),
  wordsInSentence: ({ lines }) => longer(lines.flatMap(sentencesOf), limits.wordsInSentence),
  wordsInSentenceWanted: ({ lines }) => longer(lines.flatMap(sentencesOf), limits.wordsInSentenceWanted),
  oneIdea: ({ kind, lines }) => (kind === 'label' ? [] : lines.flatMap(sentencesOf).flatMap(joins)),
  fullWords: ({ lines }) =>
    lines.flatMap((line) => [
      ...(readable(line).match(/\b[A-Z]{2,}\b/g) ?? []).filter((found) => !facts.acronymsAllowed.includes(found)),
      ...(readable(line).match(/\b(?:e\.?g|i\.?e|etc|km|hrs?|mins?|tel|approx)\b\.?/gi) ?? []),
    ]),
  noContractions: ({ lines }) =>
    lines.flatMap(
      (line) =>
        line.match(/\b\w+(?:n['’]t|['’](?:re|ll|ve|m|d))\b|\b(?:it|that|what|there|here|who|let|he|she)['’]s\b/gi) ??
        [],
    ),
  hardWordsExplained: ({ kind, lines }) => (kind === 'label' ? [] : unexplained(lines.flatMap(sentencesOf))),
  activeVoice: ({ lines }) => lines.flatMap((line) => passives(readable(line))),
  speaksToReader,
  sameWord: ({ lines }) =>
    lines.flatMap((line) =>
      facts.vocabulary.flatMap(({ use, never }) => foundIn(line, never).map((found) => `"${found}": say "${use}"`)),
    ),
  everydayWords: ({ lines }) => lines.flatMap((line) => foundIn(line, [...facts.metaphors, ...facts.childish])),
  digits: ({ lines }) => lines.flatMap((line) => foundIn(line, facts.numberWords)),
  smallNumbers: ({ lines }) =>
    lines.flatMap((line) => [
      ...(line.match(/%|\bper ?cent\b/g) ?? []),
      ...(withOnePhoneNumber(line).match(/\d[\d,]*/g) ?? []).filter(
        (found) => Number(found.replaceAll(',', '')) > limits.biggestNumber,
      ),
    ]),
  positive: ({ file, kind, lines }) =>
    kind === 'label' || facts.safetyFiles.includes(file)
      ? []
      : lines.flatMap((line) => foundIn(line, ['do not', 'never', 'must not', 'should not'])),
  noExclamation: ({ lines }) => lines.filter((line) => line.includes('!')),
  oneQuestion: ({ lines }) => (lines.join(' ').split('?').length > 2 ? ['more than one question'] : []),
  endsProperly: ({ kind, lines }) =>
    kind === 'label' ? [] : lines.filter((line) => !/(?:[.?:]”?|\}\}”?)$/.test(line)),
  readingLevel: ({ kind, lines }) =>
    kind === 'label' || lines.flatMap(wordsOf).length < limits.wordsForReadingLevel ? [] : tooHard(lines),
}

/** Grades above the limit, of a message or of all the messages of a file. */
export function tooHard(lines: readonly string[]): string[] {
  const grades = { ARI: automatedReadability(lines), 'Flesch-Kincaid': fleschKincaid(lines) }
  return Object.entries(grades).flatMap(([name, grade]) =>
    grade > limits.readingLevel ? [`${name} ${grade.toFixed(1)}`] : [],
  )
}

function longer(texts: readonly string[], most: number): string[] {
  return texts
    .filter((text) => wordsOf(text).length > most)
    .map((text) => `${String(wordsOf(text).length)} words: ${text}`)
}

/** "Which" may begin a question; anywhere else it hangs a second idea on the first. */
function joins(sentence: string): string[] {
  const rest = sentence.replace(/^which\b/i, '')
  return [...foundIn(rest, facts.clauseWords), ...(rest.includes(';') ? [';'] : [])].map(
    (word) => `"${word}" in: ${sentence}`,
  )
}

function unexplained(sentences: readonly string[]): string[] {
  return facts.hardWords.filter((word) => {
    const first = sentences.findIndex((sentence) => foundIn(sentence, [word]).length > 0)
    return first >= 0 && !(sentences[first + 1] ?? '').startsWith(facts.explains)
  })
}

function passives(line: string): string[] {
  const found = line.match(/\b(?:am|is|are|was|were|be|been|being|gets?|got)\s+(?:not\s+)?\w+\b/gi) ?? []
  return found.filter((pair) => {
    const last = pair.split(/\s+/).at(-1)?.toLowerCase() ?? ''
    return (
      !facts.notPassive.includes(last) &&
      (last.length > 4 && last.endsWith('ed') ? true : facts.participles.includes(last))
    )
  })
}

/** Advice says "you" or is an instruction; what is about another person may speak of them. A question asks the reader. */
function speaksToReader({ key, kind, lines }: Piece): string[] {
  if (kind === 'label' || lines.join('').includes('?')) return []
  const { words, aboutAnother, imperatives } = facts.speaksToReader
  const may = /_(?:carer|worker)$/.test(key) ? [...words, ...aboutAnother] : words
  const starts = lines.flatMap(sentencesOf).map((sentence) => wordsOf(sentence)[0]?.toLowerCase() ?? '')
  return foundIn(lines.join(' '), may).length > 0 || starts.some((word) => imperatives.includes(word))
    ? []
    : ['nothing says "you"']
}
