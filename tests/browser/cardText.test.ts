import fc from 'fast-check'
import { beyondCards } from '../../web/chat/cardText.ts'

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'TextBlock', text: 'Armley Helping Hands' },
    { type: 'TextBlock', text: 'Because you said you re\\-covered chairs.' },
    { type: 'FactSet', facts: [{ title: 'Where', value: 'Strawberry Lane' }] },
  ],
  actions: [{ type: 'Action.Submit', title: 'Tell me more', data: { text: 'secret words' } }],
}

describe('what a message says beyond its card', () => {
  test('an introduction stays above, a question below, the list goes', () => {
    const text =
      'Here is one that might suit you.\n\nArmley Helping Hands. Where: Strawberry Lane.\n\nShall I say more?'
    expect(beyondCards(text, [card])).toEqual({ above: 'Here is one that might suit you.', below: 'Shall I say more?' })
  })

  test('a line that says a little more than the card stays whole', () => {
    const text = 'Armley Helping Hands\nArmley Helping Hands. It is closed this week.'
    expect(beyondCards(text, [card]).below).toBe('Armley Helping Hands. It is closed this week.')
  })

  test('what the card only sends, it does not say', () => {
    expect(beyondCards('Secret words', [card])).toEqual({ above: 'Secret words', below: '' })
  })

  test('no word of a text without its like on the card is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('One.', 'Zwei, drei!', '', 'Strawberry Lane', 'four: five')), (lines) => {
        const { above, below } = beyondCards(lines.join('\n'), [card])
        const left = `${above}\n${below}`
        for (const line of lines) if (line !== 'Strawberry Lane') expect(left).toContain(line)
      }),
    )
  })
})
