import fc from 'fast-check'
import { findLinks } from '../../web/shared/links.ts'
import { workOf } from '../support/work.ts'

const links = (text: string): (string | undefined)[] =>
  findLinks(text)
    .filter((stretch) => stretch.href !== undefined)
    .map((stretch) => stretch.href)

describe('links in what the bot says', () => {
  test.each([
    ['Ring 999 now.', ['tel:999']],
    ['Ring 111 and choose option 2, or 116 123.', ['tel:111', 'tel:116123']],
    ['Childline is 0800 1111.', ['tel:08001111']],
    ['0800 4 70 80 90', ['tel:0800470809' + '0']],
    ['0113 222 4401, weekdays 9 to 5', ['tel:01132224401']],
    ['+44 113 222 4401', ['tel:+441132224401']],
    [
      'See https://www.leeds.gov.uk/adults, or nhs.uk/sarcs.',
      ['https://www.leeds.gov.uk/adults', 'https://nhs.uk/sarcs'],
    ],
    ['(carersleeds.org.uk)', ['https://carersleeds.org.uk']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected)
  })

  test.each([
    'Your reference is AB-0113-9',
    'In 2026, on 22 November at 10.30',
    'It costs £999',
    'Write to jo@leeds.gov.uk',
    'javascript:alert(1) data:text/html,x http://plain.example',
    'She is 105 and has 1115 stamps',
    'and so on...Then more. Uk is a place',
  ])('nothing in: %s', (text) => {
    expect(links(text)).toEqual([])
  })

  test('no text is lost or changed, and every link is tel or https', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('999', '0113 222 4401', 'https://a.org/x', 'nhs.uk', ' ', '.', ')', '£'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const found = findLinks(text)
        expect(found.map((stretch) => stretch.text).join('')).toBe(text)
        for (const { href } of found) if (href !== undefined) expect(href).toMatch(/^(tel:\+?\d+$|https:\/\/)/i)
      }),
    )
  })

  test('stays quick on long and hostile text', () => {
    const units = ['a', '0', 'a.', '0 ', 'a-', 'https://', '1 2']
    expect(workOf(() => units.forEach((unit) => findLinks(unit.repeat(20_000))))).toBeLessThan(1000)
  })
})
