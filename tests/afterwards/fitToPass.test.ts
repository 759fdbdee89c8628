import fc from 'fast-check'
import { fitToPass } from '../../bot/afterwards/fitToPass.ts'
import { assess } from '../../bot/safety/assess.ts'
import { testPorts } from '../support/ports.ts'
import { testClock } from '../support/talk.ts'

const parts = { assess, understanding: testPorts(testClock()).understanding }
const fit = (words: string): string[] => fitToPass(words, parts)

const fine = [
  'I used to play the cornet.',
  'I love growing tomatoes.',
  'I baked for the whole street.',
  "I'd like to meet new friends.",
  'I am an ex-miner and I know a lot about engines.',
  'Walking by the canal is what I like best.',
  'I can mend anything with an engine.',
]
const stays = [
  'I have had a stroke.',
  "I'm depressed most days.",
  'My wife died in March.',
  'My sister drives me.',
  'She never lets me out.',
  'Dave next door is a nuisance.',
  'He takes my money.',
  'I take tablets for my blood pressure.',
  'I am on the waiting list at the hospital.',
  'My knees are bad.',
  'I was in prison.',
  'I am in debt with the gas.',
  'I have autism.',
  'I am deaf in one ear.',
  'I sometimes want to end it all.',
  'My neighbour shouts at night.',
  'Ring me on 0113 496 0000.',
  'Look at www.example.org for pills.',
  'I live at 12 Canal Street.',
  'LS12 3AB',
  'I look after my husband.',
  'The kids are at school.',
  'I am lonely.',
]

test.each(fine)('may go along: %s', (sentence) => expect(fit(sentence)).toEqual([sentence]))
test.each(stays)('stays with the person: %s', (sentence) => expect(fit(sentence)).toEqual([]))

test('whatever stands beside it, what is private never goes along, and nothing is made up', () => {
  const some = fc.array(fc.constantFrom(...fine, ...stays), { maxLength: 6 })
  fc.assert(
    fc.property(some, (sentences) => {
      const passed = fit(sentences.join(' '))
      for (const one of passed) expect(fine).toContain(one)
      for (const one of passed) expect(sentences).toContain(one)
    }),
    { numRuns: 60 },
  )
})

test('a very long or odd text takes no longer and breaks nothing', () => {
  expect(fit('a'.repeat(100_000))).toEqual([])
  expect(fit('<script>alert(1)</script>')).toEqual([])
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(Array.isArray(fit(text))).toBe(true)),
    { numRuns: 100 },
  )
})
