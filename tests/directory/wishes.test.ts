import { leeds } from '../support/ports.ts'
import { measureWishes } from './wishes.ts'

describe('wishes that were held back while the rules were made', () => {
  test('get a suggestion, and the first one truly fits', () => {
    const { answered, firstFits, wishes } = measureWishes(leeds, 'held back', 'given')
    expect(wishes).toBeGreaterThanOrEqual(60)
    expect(answered).toBeGreaterThanOrEqual(95)
    expect(firstFits).toBeGreaterThanOrEqual(90)
  })

  test('from the words alone nearly as often', () => {
    const { answered, firstFits } = measureWishes(leeds, 'held back', 'read')
    expect(answered).toBeGreaterThanOrEqual(95)
    expect(firstFits).toBeGreaterThanOrEqual(80)
  })
})
