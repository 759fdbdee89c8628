/**
 * A message with a card says everything in its text too, for clients that show no cards. Where the card is shown, the
 * part of the text that stands on the card would be read twice: only what goes beyond it is shown beside it.
 */

/** What of a text is not on the cards: `above` comes before the part that is, `below` after it. */
export interface Beyond {
  above: string
  below: string
}

export function beyondCards(text: string, cards: unknown[]): Beyond {
  const onCards = plainWords(cards.flatMap(textsOf).join(' '))
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '' && isOn(line, onCards))
  if (first < 0) return { above: text.trim(), below: '' }
  const rest = lines.slice(first).filter((line) => !isOn(line, onCards))
  return { above: lines.slice(0, first).join('\n').trim(), below: rest.join('\n').trim() }
}

/** Does everything in this line stand on the cards, sentence by sentence? */
export function isOnCards(line: string, cards: unknown[]): boolean {
  return isOn(line, plainWords(cards.flatMap(textsOf).join(' ')))
}

function isOn(line: string, onCards: string): boolean {
  const sentences = line.split(/[.:;!?]\s+|\n+/).map(plainWords)
  return sentences.every((sentence) => ` ${onCards} `.includes(` ${sentence} `) || sentence === '')
}

const shown = new Set(['text', 'title', 'value', 'label', 'placeholder'])
/** What a card sends is not what it shows. */
const hidden = new Set(['data', 'speak', 'fallback'])

function textsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) => {
    if (hidden.has(name)) return []
    return typeof value === 'string' ? (shown.has(name) ? [value] : []) : textsOf(value)
  })
}

/** Words alone, in small letters: marks, Markdown's backslashes and spaces make no difference. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
