import { assess } from '../../bot/safety/assess.ts'
import { rank } from '../../bot/safety/engine/rule.ts'

// The same words, meant and not meant.
describe.each([
  ['he is not breathing', 'what is the breathing exercise class'],
  ['I have fallen and I cannot get up', 'I have fallen for a lovely lady at the tea dance'],
  ['the house is on fire', 'we got on like a house on fire'],
  ["I'm going to kill myself tonight", 'this heat is killing me'],
  ['I want to die', "I'm dying to see the panto"],
  ['my husband hits me', 'my husband hit the roof about the bill'],
  ['my carer slaps me', 'a slap up lunch with my carer'],
  ['mum is missing, she has dementia and it is dark', 'page two of my letter is missing'],
  ['I have no food in the house', 'there is no food on at the cafe on mondays'],
  ['I feel suicidal', 'suicide prevention training dates please'],
  ["I'm being evicted today", 'squirrels in the loft, how do I evict them'],
  ['he has a knife and he is coming in', 'where do I get a good bread knife'],
  ['we have had no heating since Monday and I am 85', 'had no heating last winter but the new boiler is grand'],
  ['she has had a stroke, her face has dropped', 'is there a stroke group'],
  ['I was raped last night', 'is rapeseed oil good for frying'],
])('"%s" against "%s"', (meant, notMeant) => {
  it('raises only the one that is meant', () => {
    expect(rank(assess({ text: meant }).level)).toBeGreaterThanOrEqual(rank('crisis'))
    expect(assess({ text: notMeant }).level).toBe('none')
  })
})

// "Not" is often the crisis itself; "if" is no comfort in a word about suicide.
it.each([
  "can't get up, on the floor",
  "carers haven't come and I need the toilet",
  'no insulin left',
  "he won't wake up",
  "if they stop my money I'll top myself",
])('hears the crisis in "%s"', (text) => {
  expect(rank(assess({ text }).level)).toBeGreaterThanOrEqual(rank('crisis'))
})

it.each([
  'mum fell last christmas and has been fine since',
  'what would happen if I fell and nobody knew? thinking of getting an alarm',
  "he's never been violent, he's a gentle giant",
  "I'm not suicidal, just bored",
  "I'm writing a crime novel, how long does an overdose take",
  'did you hear about the stabbing in town, terrible',
])('leaves "%s" alone', (text) => {
  expect(rank(assess({ text }).level)).toBeLessThan(rank('crisis'))
})

it('finds a crisis in the middle of a long message', () => {
  const chat = 'I used to run the bowls club and I still help with the teas. We had a lovely summer. '.repeat(40)
  const finding = assess({ text: `${chat} My husband has collapsed and he is not breathing. ${chat}` })
  expect(finding.level).toBe('emergency')
  expect(finding.kinds[0]).toBe('medical')
})
