import fc from 'fast-check'
import { kinds } from '../../dialogs/ports.ts'
import { assess } from '../../bot/safety/assess.ts'
import { rank } from '../../bot/safety/engine/rule.ts'
import { workOf } from '../support/work.ts'
import { texts } from './corpora.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'not',
        'i',
        'he',
        'fell',
        'kill',
        'me',
        '.',
        ',',
        "'",
        'if',
        'tablets',
        '\u0000',
        'کھا',
        '😀',
        'no',
        'help',
        '@i',
        '..',
        '__proto__',
        'constructor',
        'toString',
      ),
      { maxLength: 120 },
    )
    .map((words) => words.join(' ')),
)

const emergencies = [
  'my husband has collapsed and he is not breathing',
  'the kitchen is on fire',
  'I have taken an overdose',
  'he has got a knife to my throat',
  'I have fallen and I cannot get up',
  'she is choking',
]

it('takes any text and says the same each time', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, before) => {
      const finding = assess({ text, before })
      expect(assess({ text, before })).toEqual(finding)
      expect(finding.kinds.every((kind) => kinds.includes(kind))).toBe(true)
      expect(finding.kinds.length === 0).toBe(finding.level === 'none')
      expect(finding.because.length === 0).toBe(finding.level === 'none')
    }),
    { numRuns: 500 },
  )
})

it('gives one sentence for each reason, with the rule', () => {
  for (const text of emergencies) {
    const { because } = assess({ text })
    expect(because.length).toBeGreaterThan(0)
    for (const sentence of because) expect(sentence).toMatch(/^[^\n]*"[^"]+"[^\n]*\([^()]+\)\.$/)
  }
})

it('hears an emergency whatever harmless text stands round it', () => {
  const harmless = texts('everyday.txt')
  fc.assert(
    fc.property(
      fc.constantFrom(...emergencies),
      fc.array(fc.constantFrom(...harmless), { maxLength: 30 }),
      fc.array(fc.constantFrom(...harmless), { maxLength: 30 }),
      fc.constantFrom('. ', '.\n', '! '),
      (emergency, before, after, stop) => {
        const text = [...before, emergency, ...after].join(stop)
        expect(rank(assess({ text }).level)).toBe(rank('emergency'))
      },
    ),
    { numRuns: 300 },
  )
})

const time = (text: string): number => workOf(() => assess({ text }))

/** How often longer `large` takes than `small`, at best: other work wears down the machine's caches. */
function ratioOf(small: string, large: string, atMost: number): number {
  const quickest = Math.max(1, Math.min(...[1, 2, 3, 4].map(() => time(small))))
  // One good try is enough, and each is long.
  let ratio = Infinity
  for (let tries = 0; tries < 3 && ratio >= atMost; tries += 1) ratio = Math.min(ratio, time(large) / quickest)
  return ratio
}

it.each([
  ['one word', 'fell '],
  ['fillers', 'i am really just so '],
  ['half a pattern', 'he has got a knife and he is not '],
  ['no spaces', 'aaaab'],
  ['signs', '.,!?'],
  ['crises', 'my husband has collapsed. i cannot breathe. there is no food. '],
])('takes time in step with length: %s', (_, piece) => {
  const small = piece.repeat(Math.ceil(50_000 / piece.length))
  expect(ratioOf(small, small.repeat(8), 24)).toBeLessThan(24)
})

it('reads a message of a megabyte and drops nothing of it', () => {
  const chat = 'what time does the post office shut on a saturday. '
  const many = chat.repeat(Math.ceil(500_000 / chat.length))
  expect(assess({ text: `${many} I have taken an overdose. ${many}` }).level).toBe('emergency')
})

it.each([
  'I have cut my wrists',
  "he's cut his throat",
  'she is drowning in the canal',
  'I will end it tomorrow',
  'she gave me a thick ear and she always hits me',
  'I work for nothing in a nail bar and they keep my passport',
  'meters run out and its minus two',
])('keeps no saying that swallows real danger: %s', (text) => {
  expect(rank(assess({ text }).level)).toBeGreaterThanOrEqual(rank('crisis'))
})
