import { assess } from '../../bot/safety/assess.ts'
import { rank } from '../../bot/safety/engine/rule.ts'
import type { Level } from '../../dialogs/ports.ts'
import { wishes } from './wishes.ts'

/** The share of levels that are this one or above it. */
function share(levels: readonly Level[], level: 'concern' | 'crisis'): number {
  return levels.filter((one) => rank(one) >= rank(level)).length / levels.length
}

// What most people will write. Some of it is a worry, so the share is not nothing. It is more than before the nets, and
// more than we want: the price of hearing more (docs/safety/evaluation.md).
it.each([
  ['understanding/wishes-seen.jsonl', 0.1, 0.023],
  ['directory/wishes.jsonl', 0.13, 0.035],
  ['understanding/wishes-unseen.jsonl', 0.17, 0.045],
])('does not alarm people who say what they would like: %s', (file, any, crisis) => {
  const levels = wishes(file).map((text) => assess({ text }).level)
  expect(share(levels, 'concern')).toBeLessThanOrEqual(any)
  expect(share(levels, 'crisis')).toBeLessThanOrEqual(crisis)
})

it.each([
  "I look after my husband, he has dementia, we're in Horsforth",
  "my neighbour's on her own and a bit lost",
  'a lady to sit and look at old photos with mum on a Wednesday',
  "he's got a garage full of tools",
  'Mum speaks only Punjabi and keeps forgetting things',
  'My brother has a learning disability and wants friends',
  'does anyone go out looking at birds along the canal',
  'what goes on for older people round here',
  'cooking for one is miserable',
  'my balance is shot',
  "everything's online now and I can't do it, I'm 78",
])('takes an ordinary wish as one: %s', (text) => {
  expect(assess({ text }).level).toBe('none')
})

it.each([
  "dad can't manage at home any more even with help, we need to look at places",
  "had a heart attack and want to get fit again but I'm wary",
  "I've lost all my confidence since I broke my wrist on the ice",
  'going in hospital and nobody to have the cat',
  'My son took his own life in spring',
  'how do i pay the gas this winter on 98 quid a week',
  'wobbly on my pins, 78, anything to help',
  "windows haven't been washed since my husband was alive",
  'my husband has gone in a home, do they take all his pension',
  "my husband's memory is going and he is bored",
])('asks at most the gentle question: %s', (text) => {
  expect(rank(assess({ text }).level)).toBeLessThanOrEqual(rank('concern'))
})

it.each([
  ["my son took his own life tonight, I've just found him", 'crisis'],
  ["I've had a heart attack I think, I'm sweating", 'emergency'],
  ['she broke her wrist on the stairs and she cannot move', 'emergency'],
  ["I'm looking at the canal and I want to go in", 'crisis'],
  ['he takes all my pension', 'crisis'],
  ["I've a bottle of tablets and I'm going to finish it", 'crisis'],
  ["he's always got a hammer in his hand when he shouts at me", 'crisis'],
  ["mum won't let me out and he hits me if I go", 'crisis'],
  ["my carer has gone into hospital and nobody can look after me, I'm bedbound", 'crisis'],
] as const)('still hears what is none: %s', (text, level) => {
  expect(rank(assess({ text }).level)).toBeGreaterThanOrEqual(rank(level))
})
