import { assess } from '../../bot/safety/assess.ts'
import { makeNet, softmax } from '../../bot/learned/net.ts'
import { readWithNets } from '../../bot/safety/learned/reader.ts'
import { PARTS, WIDTH } from '../../bot/learned/vocabulary.ts'
import { patternsOf, sharesOf, unpack as unpackAs, type Weights } from '../../bot/learned/weights.ts'
import { LEVELS, RULES, shape } from '../../bot/safety/learned/shape.ts'
import { tokenise } from '../../bot/safety/engine/normalise.ts'

const { looks, mixed: MIXED, out: OUT } = shape
const PATTERNS = patternsOf(shape)
const SHARES = sharesOf(shape)
const SEEN = PATTERNS + RULES
const [ones, twos] = [looks[0]!.count, looks[1]!.count]
const unpack = (stored: Uint8Array, words: number): Weights => unpackAs(stored, words, shape)
const levelsOf = ({ says }: { says: Float32Array }): Float32Array => softmax(says.subarray(0, LEVELS))
const trouble = (says: (at: number) => number): number => says(2) / 2 + says(3) / 2 + says(1) / 4 - says(0)
const noRules = new Float32Array(RULES)

/** A net as it is stored, in which only one pattern of two words knows something: "on" and then "floor". */
function knowsOnTheFloor(): Uint8Array {
  const words = new Int8Array(3 * WIDTH)
  words[0] = 100 // "on": the first number of its row
  words[WIDTH + 1] = 50 // "floor": the second number of its row
  const measure = new Float32Array(WIDTH).fill(0.01)
  const patterns = new Float32Array(SHARES * WIDTH)
  patterns[(ones + 7) * WIDTH] = 2 // pattern 7 of those of two words: its first word
  patterns[(ones + twos + 7) * WIDTH + 1] = 4 // and its second
  const bias = new Float32Array(PATTERNS)
  bias[ones + 7] = -2.5
  const mixed = new Float32Array(SEEN * MIXED)
  mixed[(ones + 7) * MIXED + 5] = 1 // number 5 of those between knows of it too,
  const mixedBias = new Float32Array(MIXED)
  mixedBias[5] = -1 // when it is seen well
  const out = new Float32Array((SEEN + MIXED) * OUT)
  out[(ones + 7) * OUT + 3] = 2 // speaks for an emergency
  out[(SEEN + 5) * OUT + 3] = 4 // and so does what is between
  const parts = [measure, new Int8Array(PARTS * WIDTH)]
  const all = [measure, words, ...parts, patterns, bias, mixed, mixedBias, out, new Float32Array(OUT)]
  return Buffer.concat(all.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)))
}

it('sees a pattern where its words stand side by side in their order, and nowhere else', () => {
  const net = makeNet(['on', 'floor', 'the'], unpack(knowsOnTheFloor(), 3))
  const read = (text: string) => net.read(text.split(' '), noRules)
  // 1.00 times 2, and 0.50 times 4, less 2.5
  expect(read('she is on floor now').seen[ones + 7]).toBeCloseTo(1.5)
  expect(net.placeOf(ones + 7, ['she', 'is', 'on', 'floor', 'now'])).toBe(2)
  // 1.5 times 2, and what it is over 1 times 4
  expect(levelsOf(read('she is on floor now'))[3]).toBeCloseTo(Math.exp(5) / (Math.exp(5) + 3))
  for (const text of ['floor on', 'on the floor', 'on', 'floor', '', 'nothing of the sort'])
    expect(levelsOf(read(text))[3]).toBeCloseTo(0.25)
  const spoke = net.speaks(read('she is on floor now'), trouble)
  expect(spoke[ones + 7]).toBeCloseTo(1.5 * (2 / 2 + 4 / 2))
  expect(spoke.filter((weight) => weight !== 0)).toHaveLength(1)
})

it('hears what the rules found', () => {
  const stored = knowsOnTheFloor()
  const weights = unpack(stored, 3)
  weights.out[(PATTERNS + 3) * OUT + 3] = 5
  const rules = new Float32Array(RULES)
  rules[3] = 1
  const net = makeNet(['on', 'floor', 'the'], weights)
  expect(levelsOf(net.read(['hello'], rules))[3]).toBeGreaterThan(0.9)
  expect(levelsOf(net.read(['hello'], noRules))[3]).toBeCloseTo(0.25)
})

it('refuses a net that was taught other words', () => {
  expect(() => unpack(new Uint8Array(100), 3)).toThrow(/words\.txt/)
  expect(() => unpack(knowsOnTheFloor(), 4)).toThrow(/words\.txt/)
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
