import * as fc from 'fast-check'
import { makeDirectory } from '../../bot/directory/makeDirectory.ts'
import { readDirectory, readServices } from '../../bot/directory/readDirectory.ts'
import { serviceSchema } from '../../bot/directory/service.ts'
import { needTags } from '../../bot/understanding/needs.ts'
import type { Directory, Wish } from '../../dialogs/ports.ts'
import { madeUpService, seeded } from '../bench/suggest.ts'
import { leeds } from '../support/ports.ts'

const outcodes = ['LS1', 'LS6', 'LS8', 'LS12', 'LS22', 'LS28', 'YO30', 'ZZ3', '']
const talk = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    "I'm 72 and on my own",
    'my husband is deaf',
    'a Jewish lady of 90',
    'I drink',
    'we lost our son to suicide',
  ),
)
const degrees = (size: number): fc.Arbitrary<number> => fc.double({ min: -size, max: size, noNaN: true })
const place = fc.oneof(
  fc.record({
    name: fc.constantFrom('Armley', 'Leeds', 'LS12', 'Whitby', ''),
    outcode: fc.constantFrom(...outcodes),
    latitude: fc.constant(null),
    longitude: fc.constant(null),
  }),
  fc.record({
    name: fc.constantFrom('Armley', 'Somewhere'),
    outcode: fc.constantFrom(...outcodes),
    latitude: fc.oneof(fc.double({ min: 53.7, max: 53.95, noNaN: true }), degrees(90)),
    longitude: fc.oneof(fc.double({ min: -1.8, max: -1.3, noNaN: true }), degrees(180)),
  }),
)
const wishOf = (ids: readonly string[]): fc.Arbitrary<Wish> =>
  fc.record({
    words: fc.array(talk, { maxLength: 5 }),
    needs: fc.uniqueArray(fc.oneof(fc.constantFrom(...needTags), fc.string()), { maxLength: 8 }),
    place: fc.option(place),
    strengths: fc.array(fc.oneof(talk, fc.constantFrom('played in a brass band', 'I was a joiner')), { maxLength: 3 }),
    not: fc.subarray([...ids], { maxLength: ids.length }),
  })

const madeUp = Array.from({ length: 400 }, (_none, at) => at)
const random = seeded(7)
const generated = madeUp.map((at) => serviceSchema.parse(madeUpService(at, random)))
const directories: [string, Directory, string[]][] = [
  ['the starter directory', readDirectory(leeds), readServices(leeds).map((one) => one.id)],
  ['four hundred made-up services', makeDirectory(generated), generated.map((one) => one.id)],
]

describe.each(directories)('whatever is asked of %s', (_name, directory, ids) => {
  test('one to three different services come, none that was declined, each of them findable', () => {
    fc.assert(
      fc.property(wishOf(ids), (wish) => {
        const { connections, fits } = directory.suggest(wish)
        const offered = connections.map((one) => one.id)
        expect(offered.length).toBeLessThanOrEqual(3)
        expect(new Set(offered).size).toBe(offered.length)
        expect(offered.filter((id) => wish.not.includes(id))).toEqual([])
        expect(offered.every((id) => directory.get(id) !== undefined)).toBe(true)
        if (fits) expect(offered.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('the same question has the same answer, and asking changes nothing', () => {
    fc.assert(
      fc.property(wishOf(ids), (wish) => {
        const before = structuredClone(wish)
        expect(directory.suggest(wish)).toEqual(directory.suggest(wish))
        expect(wish).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })

  test('a quoted reason is the person’s own, and a named need is one that was wanted', () => {
    fc.assert(
      fc.property(wishOf(ids), (wish) => {
        for (const { because, needs } of directory.suggest(wish).connections) {
          const said = [...wish.words, ...wish.strengths]
          if (because.words !== null) expect(said.some((one) => one.includes(because.words ?? ''))).toBe(true)
          if (because.need !== null)
            expect([wish.needs, needs].every((all) => all.includes(because.need ?? ''))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
