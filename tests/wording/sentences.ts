/** Words of a text as a reader meets them: a value that is put in counts as one plain word. */
export function readable(line: string): string {
  return line
    .replace(/\{\{\w+\}\}/g, 'name')
    .replace(/\s+/g, ' ')
    .trim()
}

export function sentencesOf(line: string): string[] {
  return readable(line)
    .split(/(?<=[.?!:])(?:[”"])?\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

export function wordsOf(text: string): string[] {
  return withOnePhoneNumber(readable(text)).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
}

/** A telephone number is read as one thing, however its digits are grouped. */
export function withOnePhoneNumber(text: string): string {
  return text.replace(/\b0[\d ]{5,}\d\b|\b116 123\b/g, '0')
}

/** Whole words or phrases of a list that stand in the text, whatever the case. */
export function foundIn(text: string, list: readonly string[]): string[] {
  return list.filter((phrase) =>
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’])${phrase}(?![\\p{L}\\p{M}\\p{N}])`, 'iu').test(text),
  )
}
