const mostWords = 100
const deepest = 5

/** Every text in a card's answers: people write their trouble into any box there is. */
export function wordsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || depth >= deepest) return []
  const found: string[] = []
  for (const part of Object.values(value)) {
    found.push(...wordsIn(part, depth + 1))
    if (found.length >= mostWords) break
  }
  return found
}
