import { makeUnderstanding } from '../../bot/understanding/makeUnderstanding.ts'
import { placesSchema } from '../../bot/understanding/places/places.ts'
import { leeds } from './leeds.ts'

it.each([
  ['LS12 3AB', 'LS12'],
  ['my postcode is ls123ab', 'LS12'],
  ['ls 12 3ab', 'LS12'],
  ['is there a choir in ls12', 'LS12'],
  ['I live in Leeds 12', 'LS12'],
  ['armley', 'LS12'],
  ['anything on in Armley?', 'LS12'],
  ['I live in armly', 'LS12'],
  ['near seecroft', 'LS14'],
  ["I'm in chapple allerton", 'LS7'],
  ['CHAPEL ALLERTON', 'LS7'],
  ['bowls, is there a beginners in YO23?', 'YO23'],
  ['frozen dinners delivered, who does them in Malton', 'YO17'],
  ['Harrogate. we have had the diagnosis', 'HG1'],
  ['anywhere in Robin Hood’s Bay', 'YO22'],
  ['thornton-le-dale', 'YO18'],
  ["I'm in Armley, my sister's in Wakefield", 'LS12'],
  ["my sister's in Wakefield and I live in Armley", 'LS12'],
  ['I used to live in Whitby but now I am in Seacroft', 'LS14'],
  ['my mum in Seacroft needs a bit of company', 'LS14'],
  ['we live near Temple Newsam', 'LS15'],
  ['in Morley', 'LS27'],
  ['EC1A 1BB', 'EC1A'],
])('finds the place in "%s"', (text, outcode) => {
  expect(leeds.read(text).place?.outcode).toBe(outcode)
})

it.each([
  'Bramley apples are the best for a crumble',
  'my friend Morley comes round',
  'Mr Otley from the club',
  'Rawdon is a lovely lad',
  'I hope so',
  'a reading group',
  'I want to settle in first',
  'I moved here from Barnsley',
  'born and bred in Whitby',
  'I take vitamin B12',
  'the surgery on Harrogate Road',
  'I support Leeds United',
  'I went to New York once',
  'barely anything',
  'my leeks won prizes',
  'my sister in Wakefield',
])('sees no home in "%s"', (text) => {
  expect(leeds.read(text).place).toBeNull()
})

it('places a full postcode by its sector and a name by its outcode', () => {
  const sector = leeds.read('LS12 3AB').place
  const outcode = leeds.read('LS12').place
  expect(sector?.latitude).toBeCloseTo(53.8, 1)
  expect(outcode?.longitude).toBeCloseTo(-1.6, 1)
  expect([sector?.latitude, sector?.longitude]).not.toEqual([outcode?.latitude, outcode?.longitude])
})

it('gives no point where none is known, or where the whole city is meant', () => {
  expect(leeds.read('I live in Middlesbrough').place).toMatchObject({ outcode: 'TS1', latitude: null, longitude: null })
  expect(leeds.read('I live in Leeds').place).toMatchObject({ name: 'Leeds', latitude: null })
  expect(leeds.read('I live in Leeds, in Armley').place?.name).toBe('Armley')
})

it('does not take words in the name of a place for a wish', () => {
  expect(leeds.read('I live near Temple Newsam').needs).not.toContain('faith_culture')
  expect(leeds.read('in Hyde Park').needs).toEqual([])
})

describe('another council', () => {
  const places = placesSchema.parse({
    source: 'made up',
    attribution: 'nobody',
    numbered: {},
    means: { 'the Towers': 'hospital' },
    places: [
      { name: 'Little Snoring', outcode: 'ZE9', sectors: ['ZE9 2'] },
      { name: 'Hope', outcode: 'ZE8', careful: true },
    ],
    sectors: { 'ZE9 1': [60, -1], 'ZE9 2': [61, -2], 'ZE8 1': [62, -3] },
  })
  const { read } = makeUnderstanding(places)

  it('brings its own names and points', () => {
    expect(read('we live in little snorring').place).toMatchObject({ outcode: 'ZE9', latitude: 61, longitude: -2 })
    expect(read('I live in Hope').place?.outcode).toBe('ZE8')
    expect(read('I hope it helps').place).toBeNull()
  })
  it('brings its own words', () => {
    expect(read('coming home from the towers on Friday').needs[0]).toBe('hospital_discharge')
  })
  it('knows nothing of ours', () => {
    expect(read('I live in Armley').place).toBeNull()
  })
})
