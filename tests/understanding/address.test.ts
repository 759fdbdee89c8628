import { addressIn } from '../../bot/understanding/places/address.ts'

describe('an address in somebody’s own words', () => {
  it.each([
    ['im on the floor at 12 Cedar Road Armley', '12 Cedar Road'],
    ['flat 3, 40a St Mary’s Court please', 'flat 3, 40a St Mary’s Court'],
    ['its 7 town st LS12 3AB', '7 town st LS12 3AB'],
    ['come to ls9 7tf', 'ls9 7tf'],
  ])('%s', (text, address) => expect(addressIn(text)).toBe(address))

  it.each([
    '2 nights on the street',
    'he has 3 carers a day and 4 of them walk in',
    'there are 2 men in the house',
    'it was £20 a way',
    'rang 999 and 111, no way',
    'i am 82 and live by myself in a court',
  ])('none in: %s', (text) => expect(addressIn(text)).toBeUndefined())
})
