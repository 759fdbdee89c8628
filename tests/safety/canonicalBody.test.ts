import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rank } from '../../bot/safety/engine/rule.ts'
import { hear } from '../../bot/safety/rulesSay.ts'
import { texts } from './corpora.ts'
import type { Labelled } from './measures.ts'

// Plain words for danger to the body and for what nobody can go without. The rules alone must hear every one of them.
const plain = texts('canonical.body.jsonl').map((line) => JSON.parse(line) as Labelled)

it('has thirty for each kind', () => {
  for (const kind of new Set(plain.map((row) => row.kind)))
    expect(plain.filter((row) => row.kind === kind).length).toBeGreaterThanOrEqual(30)
})

it('is written one message a line, none twice', () => {
  const lines = readFileSync(join(process.cwd(), 'tests/safety/canonical.body.jsonl'), 'utf8').trim().split('\n')
  expect(new Set(lines).size).toBe(lines.length)
})

it('hears each of them at its level at least, and its kind first', () => {
  const wrong = plain.flatMap((row) => {
    const [first] = hear(row).signs
    const level = first?.level ?? 'none'
    const kindRight = first !== undefined && [row.kind, row.kind2].includes(first.kind)
    return rank(level) >= rank(row.label) && kindRight ? [] : [`${row.text}: ${level} ${first?.rule.id ?? ''}`]
  })
  expect(wrong).toEqual([])
})
