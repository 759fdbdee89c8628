import { leeds } from './leeds.ts'

it.each([
  ['I used to play in a brass band and re-covered chairs for the whole street', 2, 'brass band'],
  ['played in a brass band', 1, 'brass band'],
  ['I re-covered chairs for the whole street', 1, 'chairs'],
  ['I was a joiner for forty years, I miss it', 1, 'joiner'],
  ['retired teacher with time on my hands', 1, 'teacher'],
  ['I can knit and sew', 1, 'knit'],
  ["I've always loved singing but my voice has gone", 1, 'singing'],
  ['Well, I love gardening', 1, 'gardening'],
])('hears what somebody is good at: %s', (text, count, word) => {
  const { strengths } = leeds.read(text)
  expect(strengths).toHaveLength(count)
  expect(strengths.join(' ')).toContain(word)
})

it.each([
  'my mum used to sing in a choir',
  'my husband was a joiner',
  "I love my wife but I'm tired",
  'I like men',
  'I loved him',
  "I'd love to paint",
  'I never learned to swim',
  'I used to drink',
  "I can't knit any more",
  'I made a mistake',
  'I tried to kill myself',
  'he says I ran a bath too hot',
  'I played up when I was in hospital',
  'I wish I could sing',
  'I need help with my garden',
  'I hate eating on my own',
  'I drove my mum to the hospital when she had her stroke',
])('claims no strength in "%s"', (text) => {
  expect(leeds.read(text).strengths).toEqual([])
})

it.each([
  ["my sister's in Wakefield and the lad next door brings my paper", ['my sister', 'the lad next door']],
  ['my sister in Wakefield', ['my sister in Wakefield']],
  ["I've got two sons and good neighbours", ['two sons']],
  ['my daughter rings every Sunday', ['my daughter']],
  ["we've got a lovely lady next door", ['a lovely lady next door']],
  ['my mum died and my brother never rings', []],
  ['my son hits me and the lad next door shouts', []],
  ['I have no family', []],
  ['I miss my friends from work', []],
])('hears who is around somebody: %s', (text, people) => {
  expect([...leeds.read(text).people].sort()).toEqual([...people].sort())
})

it.each([
  ['I tried the lunch club and hated it', 'tried the lunch club and hated it'],
  ["I've tried ringing the council", 'tried ringing the council'],
  ['tried the lunch club but it was too noisy. I love gardening', 'tried the lunch club but it was too noisy'],
])('hears what was tried: %s', (text, tried) => {
  expect(leeds.read(text).tried).toEqual([tried])
})

it.each([
  'I tried to kill myself',
  'I tried the door handle',
  'I tried the pills',
  "I've never tried the lunch club",
  'I hate eating on my own',
])('reports nothing tried in "%s"', (text) => {
  expect(leeds.read(text).tried).toEqual([])
})

it('quotes at most three, none long', () => {
  const text = Array.from({ length: 20 }, (_, at) => `I played the ${'tuba '.repeat(at)}loudly.`).join(' ')
  const { strengths } = leeds.read(text)
  expect(strengths.length).toBeLessThanOrEqual(3)
  expect(strengths.every((quote) => quote.length <= 80)).toBe(true)
})
