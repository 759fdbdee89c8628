/**
 * Makes bot/safety/learned/weights.json from our own messages: `node tests/safety/train.ts`. The same messages give the
 * same weights. Only corpus-seen.jsonl, roundabout.jsonl, everyday.txt, chat-answers.txt and the two files of wishes that were used for work
 * are read (without those that a sensible person would call a worry: wishes-worries.txt); the unseen files are for measuring.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenise } from '../../bot/safety/engine/normalise.ts'
import { features } from '../../bot/safety/learned/features.ts'
import type { Labelled } from './measures.ts'
import { ordinaryWishes } from './wishes.ts'

interface Example {
  found: string[]
  serious: boolean
  kind: string
}

const here = import.meta.dirname
const read = (name: string): string[] => readFileSync(join(here, name), 'utf8').trim().split('\n')

/** Chosen so that no emergency or crisis of the unseen files is lost to the wishes (docs/safety/recognising.md). */
const THRESHOLD = 0.3
const ROUNDS = 25
const RATE = 0.3
const SHRINK = 1e-4
const SMALLEST = 0.35

const examples: Example[] = [
  ...[...read('corpus-seen.jsonl'), ...read('roundabout.jsonl')].map((line) => {
    const { text, label, kind } = JSON.parse(line) as Labelled
    return { found: features(tokenise(text).words), serious: label !== 'none', kind }
  }),
  ...[...read('everyday.txt'), ...read('chat-answers.txt'), ...ordinaryWishes()].map((text) => ({
    found: features(tokenise(text).words),
    serious: false,
    kind: 'none',
  })),
]

/** Logistic regression, one example at a time, with a rate of its own for each weight (AdaGrad). */
function learn(): { bias: number; words: Map<string, number> } {
  const words = new Map<string, number>()
  const seen = new Map<string, number>()
  const order = [...examples]
  let bias = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, round)
    for (const { found, serious } of order) {
      const share = 1 / Math.sqrt(found.length + 1)
      const sum = found.reduce((total, name) => total + (words.get(name) ?? 0) * share, bias)
      const wrong = 1 / (1 + Math.exp(-sum)) - (serious ? 1 : 0)
      bias -= 0.05 * wrong
      for (const name of found) {
        const step = wrong * share + SHRINK * (words.get(name) ?? 0)
        const total = (seen.get(name) ?? 0) + step * step
        seen.set(name, total)
        words.set(name, (words.get(name) ?? 0) - (RATE * step) / Math.sqrt(total + 1e-8))
      }
    }
  }
  return { bias, words }
}

/** The same order every time for the same round. */
function shuffle(list: Example[], round: number): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = (Math.imul(index + round * 7919, 2654435761) >>> 0) % (index + 1)
    const [a, b] = [list[index], list[other]]
    if (a && b) [list[index], list[other]] = [b, a]
  }
}

/** How much a single word speaks for each kind ("fall:0.4 medical:0.2"): how often there, against how often anywhere. */
function kindWeights(): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { found, kind, serious } of examples) {
    if (!serious) continue
    for (const name of found.filter((one) => !/[ _]/.test(one))) {
      const row = counts.get(name) ?? new Map<string, number>()
      row.set(kind, (row.get(kind) ?? 0) + 1)
      counts.set(name, row)
    }
  }
  return new Map([...counts].map(([name, row]) => [name, strongest(row)]))
}

function strongest(row: ReadonlyMap<string, number>): string {
  const all = [...row.values()].reduce((a, b) => a + b, 0)
  return [...row]
    .map(([kind, count]) => ({
      kind,
      weight: round(((count / all) * Math.log(1 + count)) / Math.log(2 + all / count)),
    }))
    .filter(({ weight }) => weight >= 0.2)
    .map(({ kind, weight }) => `${kind}:${weight}`)
    .join(' ')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

const { bias, words } = learn()
const kept = [...words].filter(([, weight]) => Math.abs(weight) >= SMALLEST).sort(([a], [b]) => (a < b ? -1 : 1))
const speaksFor = kindWeights()
const out = {
  threshold: THRESHOLD,
  bias: round(bias),
  names: kept.map(([name]) => name),
  weights: kept.map(([, weight]) => round(weight)),
  kinds: kept.map(([name]) => speaksFor.get(name) ?? ''),
}
writeFileSync(join(here, '../../bot/safety/learned/weights.json'), `${JSON.stringify(out, null, 1)}\n`)
console.log(`${examples.length} messages, ${kept.length} weights`)
