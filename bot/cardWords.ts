const mostWords = 100
const deepest = 5

/** The name of a step or an action of ours (`crisis.danger`), which nobody says. */
const id = /^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)+$/

/** Every text in a card's answers: people write their trouble into any box there is. */
export function wordsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return id.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null || depth >= deepest) return []
  const found: string[] = []
  for (const part of Object.values(value)) {
    found.push(...wordsIn(part, depth + 1))
    if (found.length >= mostWords) break
  }
  return found
}
