import fc from 'fast-check'
import { join } from 'node:path'
import { isNeed } from '../../bot/understanding/needs.ts'
import { workOf } from '../support/work.ts'
import { leeds } from './leeds.ts'
import { readLabelled } from './measure.ts'

const words = readLabelled(join(import.meta.dirname, 'wishes-seen.jsonl')).flatMap(({ text }) => text.split(' '))

const message = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...words, 'LS12', 'Armley', '.', ',', '!', "I'm", 'tried', 'used to'), { maxLength: 40 })
    .map((some) => some.join(' ')),
)

it('never throws, keeps its shape, and reads the same text the same way', () => {
  fc.assert(
    fc.property(message, (text) => {
      const read = leeds.read(text)
      expect(read.needs.every(isNeed)).toBe(true)
      expect(new Set(read.needs).size).toBe(read.needs.length)
      expect(read.needs.length).toBeLessThanOrEqual(5)
      for (const quotes of [read.strengths, read.people, read.tried]) {
        expect(quotes.length).toBeLessThanOrEqual(3)
        // In their own words: what is quoted was written.
        const written = text.replace(/[’‘`´]/g, "'").replace(/\s+/g, ' ')
        expect(quotes.every((quote) => written.includes(quote))).toBe(true)
      }
      expect(leeds.read(text)).toEqual(read)
    }),
    { numRuns: 300 },
  )
})

it('understands a place whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Armley', 'Seacroft', 'Malton', 'LS12 3AB', 'YO23'),
      fc.constantFrom(...words),
      (place, word) => {
        expect(leeds.read(`I live in ${place}. ${word.replace(/\W/g, '')}`).place).not.toBeNull()
      },
    ),
  )
})

it.each(['a ', 'my mum ', 'lonely in armly and ', '((', '. ', 'tried the ', 'i used to ', '😀'])(
  'does not hang on 256 KB of "%s"',
  (piece) => {
    const text = piece.repeat(262_144 / piece.length)
    expect(workOf(() => leeds.read(text))).toBeLessThan(1_000)
  },
)
