import { join } from 'node:path'
import { loadProfile, makeProfile } from '../../bot/councils/profile.ts'
import { readDirectory, readServices } from '../../bot/directory/readDirectory.ts'
import { readUnderstanding } from '../../bot/understanding/readUnderstanding.ts'
import { kinds } from '../../dialogs/ports.ts'
import { leeds } from '../support/ports.ts'

const folder = join(import.meta.dirname, '../support/councils/madeup')
const profile = makeProfile(loadProfile(folder))
const understanding = readUnderstanding(folder)
const directory = readDirectory(folder)

function suggest(text: string, needs: string[], place?: string) {
  const found = place === undefined ? null : understanding.read(place).place
  return directory.suggest({ words: [text], needs, place: found, strengths: [], not: [] })
}
const first = (text: string, needs: string[], place?: string): string | undefined =>
  suggest(text, needs, place).connections[0]?.id

describe('another council is other data in the same three files', () => {
  test('its own places are understood, and only those', () => {
    expect(understanding.read('I live in Millbeck').place).toMatchObject({ name: 'Millbeck End', outcode: 'ZZ2' })
    expect(understanding.read('I live in Fernby').place?.latitude).toBeCloseTo(55.005)
    expect(understanding.read('I live in Armley').place).toBeNull()
  })

  test('its own groups are found, by area, by what people love, and by who they are', () => {
    expect(first("I'm 80 and on my own", ['loneliness'], 'Fernby')).toBe('fernby-elders')
    expect(first("I'm 80 and on my own", ['loneliness'], 'Millbeck End')).toBe('millbeck-neighbours')
    expect(first('I can mend anything', ['men_shed'], 'Fernby')).toBe('fernby-makers')
    expect(first('other gay men', ['loneliness', 'lgbt'], 'Fernby')).toBe('fernby-rainbow')
    expect(first('I look after my wife', ['carers_support'], 'Skelderthwaite')).toBe('fernshire-carers')
  })

  test('an audience nobody has heard of is shown by its own name in the words', () => {
    expect(first('we are farmers and I feel low', ['mental_health_support'], 'Fernby')).toBe('fernshire-farmers')
    expect(first('I feel low', ['mental_health_support'], 'Fernby')).toBe('fernshire-minds')
  })

  test('when nothing near fits, its own guide is offered', () => {
    const found = suggest('my dog', ['pets'], 'Skelderthwaite')
    expect(found).toMatchObject({ fits: false, connections: [{ id: 'fernshire-guide' }] })
  })

  test('its own numbers and hours are shown; one to be confirmed first is not', () => {
    expect(profile.contact('council').number).toBe('01632 960001')
    expect(profile.isOpen(new Date('2026-11-21T11:00:00Z'))).toBe(true)
    expect(profile.responseHours(new Date('2026-11-23T10:00:00Z'))).toBe(2)
    expect(profile.contactsFor('domestic_abuse', new Date('2026-11-23T10:00:00Z')).map((one) => one.number)).toEqual([
      '999',
      '01632 960001',
    ])
  })

  test('nothing of another council is in any of its answers', () => {
    const at = new Date('2026-11-23T22:00:00Z')
    const answers = JSON.stringify([
      kinds.map((kind) => [profile.contactsFor(kind, at), profile.teamsFor(kind, at, true)]),
      readServices(folder).map((one) => directory.get(one.id)),
      ['Fernby', 'Millbeck', 'Armley', 'LS12', 'Leeds'].flatMap((place) =>
        ['loneliness', 'carers_support', 'pets', 'food', 'talk_to_social_worker'].map((need) =>
          suggest('I need somebody', [need], place),
        ),
      ),
    ])
    const theirs = readServices(leeds).flatMap((one) => [
      `"${one.id}"`,
      ...one.contacts.flatMap(({ phones }) => phones.map(({ number }) => number)),
    ])
    expect(theirs.filter((one) => answers.includes(one))).toEqual([])
    expect(answers).not.toMatch(/leeds|armley|0113/i)
    expect(answers).toContain('01632 960101')
  })
})
