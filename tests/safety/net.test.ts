import { assess } from '../../bot/safety/assess.ts'
import { makeNet, pack, PATTERNS, RULES, unpack } from '../../bot/safety/learned/net.ts'
import { readWithNets } from '../../bot/safety/learned/reader.ts'
import { loadVocabulary } from '../../bot/safety/learned/vocabulary.ts'
import { tokenise } from '../../bot/safety/engine/normalise.ts'
import { example, type Example } from './train/examples.ts'
import { teach } from './train/teach.ts'

const vocabulary = loadVocabulary()
const noRules = new Float32Array(RULES)

const ofFall = [
  'she is on the floor and hurt',
  'fell in the bath and stuck',
  'he went down the steps and his leg is bent',
]
const harmless = ['the tea dance was lovely', 'what time is bingo', 'my sister knits hats for the market']

function lesson(text: string, label: 'none' | 'emergency'): Example {
  return example({ id: '', text, label, kind: label === 'none' ? 'none' : 'fall' }, 'test', false)
}

it('learns what it is shown, and the same each time', () => {
  const all = [...ofFall.map((text) => lesson(text, 'emergency')), ...harmless.map((text) => lesson(text, 'none'))]
  const lessons = Array.from({ length: 20 }, () => all).flat()
  const weights = teach(lessons, vocabulary, { rounds: 4, seed: 1 })
  const again = teach(lessons, vocabulary, { rounds: 4, seed: 1 })
  expect(pack(weights)).toEqual(pack(again))
  const net = makeNet(vocabulary, unpack(pack(weights).buffer, vocabulary.size))
  const emergency = (text: string): number => net.read(tokenise(text).words, noRules).levels[3] ?? 0
  for (const text of ofFall) expect(emergency(text)).toBeGreaterThan(0.6)
  for (const text of harmless) expect(emergency(text)).toBeLessThan(0.4)
})

it('refuses a net that was taught other words', () => {
  expect(() => unpack(new ArrayBuffer(100), vocabulary.size)).toThrow(/words\.txt/)
})

it('gives chances that add up, for anything at all', () => {
  for (const text of ['', 'a', '\u{1f600}', 'xyzzy qwfpgj', 'he is not breathing '.repeat(300)]) {
    const { concern, crisis, emergency, kinds } = readWithNets(tokenise(text).words, noRules)
    expect(1).toBeGreaterThanOrEqual(concern - 1e-6)
    expect(concern).toBeGreaterThanOrEqual(crisis)
    expect(crisis).toBeGreaterThanOrEqual(emergency)
    expect(kinds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  }
})

it('names only words of the message as its reason', () => {
  const text =
    'the lady at the end has not opened her curtains and her cat is howling, nobody has seen her since Sunday'
  const { words } = tokenise(text)
  const opinion = readWithNets(words, noRules)
  expect(opinion.words().length).toBeGreaterThan(0)
  for (const told of opinion.words()) for (const word of told.split(' ')) expect(words).toContain(word)
  expect(assess({ text }).because.length).toBeGreaterThan(0)
})

it('looks for as many patterns as the net has', () => {
  const net = makeNet(vocabulary, teach([lesson('hello', 'none')], vocabulary, { rounds: 1, seed: 3 }))
  expect(net.read(['hello'], noRules).seen).toHaveLength(PATTERNS)
})
