import { assess } from '../../bot/safety/assess.ts'
import { rank } from '../../bot/safety/engine/rule.ts'

it.each([
  [['I have just took'], 'all of my tablets'],
  [['fell in the kitchen'], "can't get up"],
  [['my husband has dementia'], "he's been gone since this morning and it's dark"],
  [['my carers'], 'have not come since yesterday'],
])('%j and then "%s" say it together', (before, text) => {
  expect(rank(assess({ text, before }).level)).toBeGreaterThanOrEqual(rank('crisis'))
  expect(rank(assess({ text, before }).level)).toBeGreaterThan(rank(assess({ text }).level))
})

it('does not raise again what was said and judged before', () => {
  expect(assess({ text: 'what time is the lunch club', before: ['he is not breathing'] }).level).toBe('none')
})

it('never hears less because of what was said before', () => {
  expect(
    assess({ text: 'he is not breathing', before: ['hello', 'thanks for the bus times', 'my card has not come'] })
      .level,
  ).toBe('emergency')
})

it('reads a long history', () => {
  const before = Array.from({ length: 500 }, (_, index) => `message ${index} about the bus`)
  expect(assess({ text: 'all of my tablets', before: [...before, 'I have just took'] }).level).toBe('emergency')
})
