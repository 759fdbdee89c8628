import { hear } from '../../bot/safety/rulesSay.ts'
import { texts } from './corpora.ts'
import type { Labelled } from './measures.ts'

const rows = texts('canonical.mind.jsonl').map((line) => JSON.parse(line) as Labelled)

// Plain statements: the rules alone must hear every one, at its level and as its kind (`alt`, `kind2`: either is right).
it.each(rows)('hears "$text"', ({ text, label, alt, kind, kind2 }) => {
  const first = hear({ text }).signs[0]
  expect([label, alt]).toContain(first?.level)
  expect([kind, kind2]).toContain(first?.kind)
})

it('holds thirty plain statements or more of each kind', () => {
  const counts = new Map<string, number>()
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  expect(counts.size).toBe(12)
  for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(30)
})
