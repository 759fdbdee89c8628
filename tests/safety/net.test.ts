import { assess } from '../../bot/safety/assess.ts'
import { makeNet } from '../../bot/safety/learned/net.ts'
import { readWithNets } from '../../bot/safety/learned/reader.ts'
import { PARTS, WIDTH } from '../../bot/safety/learned/vocabulary.ts'
import { OUT, PATTERNS, RULES, SHARES, unpack } from '../../bot/safety/learned/weights.ts'
import { tokenise } from '../../bot/safety/engine/normalise.ts'

const noRules = new Float32Array(RULES)

/** A net as it is stored, in which only one pattern of two words knows something: "on" and then "floor". */
function knowsOnTheFloor(): Uint8Array {
  const words = new Int8Array(3 * WIDTH)
  words[0] = 100 // "on": the first number of its row
  words[WIDTH + 1] = 50 // "floor": the second number of its row
  const measure = new Float32Array(WIDTH).fill(0.01)
  const patterns = new Float32Array(SHARES * WIDTH)
  const [ones, twos] = [64, 160]
  patterns[(ones + 7) * WIDTH] = 2 // pattern 7 of those of two words: its first word
  patterns[(ones + twos + 7) * WIDTH + 1] = 4 // and its second
  const bias = new Float32Array(PATTERNS)
  bias[ones + 7] = -2.5
  const out = new Float32Array((PATTERNS + RULES) * OUT)
  out[(ones + 7) * OUT + 3] = 2 // speaks for an emergency
  const parts = [measure, new Int8Array(PARTS * WIDTH)]
  const all = [measure, words, ...parts, patterns, bias, out, new Float32Array(OUT)]
  return Buffer.concat(all.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)))
}

it('sees a pattern where its words stand side by side in their order, and nowhere else', () => {
  const net = makeNet(['on', 'floor', 'the'], unpack(knowsOnTheFloor(), 3))
  const read = (text: string) => net.read(text.split(' '), noRules)
  // 1.00 times 2, and 0.50 times 4, less 2.5
  expect(read('she is on floor now').seen[64 + 7]).toBeCloseTo(1.5)
  expect(read('she is on floor now').at[64 + 7]).toBe(2)
  expect(read('she is on floor now').levels[3]).toBeCloseTo(Math.exp(3) / (Math.exp(3) + 3))
  for (const text of ['floor on', 'on the floor', 'on', 'floor', '', 'nothing of the sort'])
    expect(read(text).levels[3]).toBeCloseTo(0.25)
  expect(net.speaks(64 + 7)).toBeGreaterThan(0)
  expect(net.speaks(0)).toBe(0)
})

it('hears what the rules found', () => {
  const stored = knowsOnTheFloor()
  const weights = unpack(stored, 3)
  weights.out[(PATTERNS + 3) * OUT + 3] = 5
  const rules = new Float32Array(RULES)
  rules[3] = 1
  const net = makeNet(['on', 'floor', 'the'], weights)
  expect(net.read(['hello'], rules).levels[3]).toBeGreaterThan(0.9)
  expect(net.read(['hello'], noRules).levels[3]).toBeCloseTo(0.25)
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
