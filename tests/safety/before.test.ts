import { assess } from '../../bot/safety/assess.ts'
import { rank } from '../../bot/safety/engine/rule.ts'
import { buttons } from './buttons.ts'
import { judged } from './corpora.ts'

it.each([
  [['I have just took'], 'all of my tablets'],
  [['fell in the kitchen'], "can't get up"],
  [['I am going to kill'], 'myself'],
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

describe('a name, a place, yes or a button', () => {
  const worries = judged('corpus-seen.jsonl')
    .filter(({ row }) => row.label === 'concern')
    .map(({ row }) => row.text)
  const mine = "my mum forgets things and I'm worn out, we're in Otley"
  // "No, I can't go on" is a button of ours that is a plea when somebody types it.
  const answers = [
    ...buttons().filter((text) => !text.includes("can't go on")),
    'Mum',
    'Otley',
    'yes',
    'no',
    'my husband',
    'Sheila',
    'LS13',
    'I live in Morley',
  ]

  it('has buttons to try', () => {
    expect(answers.length).toBeGreaterThan(50)
    expect(answers).toContain('Someone I look after')
  })

  it('never makes a crisis of a worry that was said before', () => {
    const raised = answers.flatMap((text) => {
      const alone = rank(assess({ text }).level)
      return [mine, ...worries].filter((before) => rank(assess({ text, before: [before] }).level) > alone)
    })
    expect(raised).toEqual([])
  })
})
