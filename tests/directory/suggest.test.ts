import { readDirectory } from '../../bot/directory/readDirectory.ts'
import { taxonomies } from '../../bot/directory/service.ts'
import type { ServiceData } from '../../bot/directory/service.ts'
import { serviceSchema } from '../../bot/directory/service.ts'
import { makeDirectory } from '../../bot/directory/makeDirectory.ts'
import type { Place, Suggestions, Wish } from '../../dialogs/ports.ts'
import { leeds } from '../support/ports.ts'

const directory = readDirectory(leeds)
const armley: Place = { name: 'Armley', outcode: 'LS12', latitude: 53.7952, longitude: -1.5853 }
const wetherby: Place = { name: 'Wetherby', outcode: 'LS22', latitude: 53.931, longitude: -1.3861 }
const york: Place = { name: 'YO30', outcode: 'YO30', latitude: 53.98, longitude: -1.1 }

function ask(wish: Partial<Wish>): Suggestions {
  return directory.suggest({ words: [], needs: [], place: armley, strengths: [], not: [], ...wish })
}
const ids = (found: Suggestions): string[] => found.connections.map((one) => one.id)

describe('a lonely man in Armley who played in a brass band', () => {
  const wish = {
    words: ['since my wife died the days are long'],
    needs: ['bereavement', 'loneliness'],
    strengths: ['played in a brass band'],
  }
  const found = ask(wish)

  test('hears of his own neighbourhood network first, with a reason and a caution', () => {
    expect(found.fits).toBe(true)
    expect(found.connections[0]).toMatchObject({
      id: 'armley-helping-hands',
      because: { need: 'loneliness', near: true },
      caution: expect.any(String) as string,
    })
    expect(found.connections[0]?.distanceKm).toBeLessThan(5)
  })

  test('is offered something else when he has heard of that one', () => {
    const next = ask({ ...wish, not: ids(found) })
    expect(ids(next).filter((id) => ids(found).includes(id))).toEqual([])
  })

  test('in Holbeck the singing answers to the brass band, in his own words', () => {
    const holbeck: Place = { name: 'Holbeck', outcode: 'LS11', latitude: 53.773, longitude: -1.553 }
    expect(ask({ ...wish, place: holbeck }).connections[0]).toMatchObject({
      id: 'holbeck-together',
      because: { words: 'played in a brass band' },
    })
  })

  test('is not sent to a service for people bereaved by suicide', () => {
    expect(ids(ask({ ...wish, needs: ['bereavement'] }))).not.toContain('leeds-suicide-bereavement-service')
    const words = ['my wife took her own life']
    expect(ids(ask({ words, needs: ['bereavement'] }))[0]).toBe('leeds-suicide-bereavement-service')
  })
})

describe('whom a group is for', () => {
  const men = ['andys-man-club-leeds', 'men-in-sheds-holbeck', 'wharfedale-mens-shed']

  test.each([
    ['men’s groups', "I'm a woman who likes making things", ['men_shed', 'loneliness'], men],
    ['men’s groups', 'my husband died and I would like to make things', ['men_shed'], men],
    ['women’s groups', "I'm a bloke of 40 who likes art", ['hobbies_arts'], ['vandan-group']],
    ['groups for people over 60', "I'm 28 and lonely", ['loneliness'], ['armley-helping-hands', 'the-silver-line']],
    ['children’s clubs', 'my son is 31', ['learning_disability_group'], ['leeds-mencap']],
    ['a Jewish group', 'somewhere for lunch', ['lunch_club', 'faith_culture'], ['leeds-jewish-welfare-board']],
    ['a South Asian memory cafe', 'a memory cafe for dad', ['dementia'], ['hamari-yaadain']],
    ['a club of Black elders', 'dominoes', ['hobbies_arts', 'loneliness'], ['leeds-black-elders-association']],
    ['carers’ groups', 'I am low and lonely', ['loneliness', 'bereavement'], ['carers-leeds']],
    ['deaf people’s groups', 'somewhere to have a chat', ['loneliness'], ['leeds-society-for-deaf-and-blind-people']],
    [
      'refuges and crisis houses',
      'I feel low',
      ['mental_health_support', 'housing'],
      ['dial-house', 'leeds-womens-aid'],
    ],
    ['food banks', 'I like cooking with people', ['hobbies_arts', 'food'], ['leeds-north-and-west-foodbank']],
  ])('%s are not offered for: %s', (_what, words, needs, never) => {
    const first = ask({ words: [words], needs })
    const second = ask({ words: [words], needs, not: ids(first) })
    expect([...ids(first), ...ids(second)].filter((id) => never.includes(id))).toEqual([])
  })

  test.each([
    ['kosher lunch for my father', ['lunch_club'], 'leeds-jewish-welfare-board', 'LS17'],
    ['my mum speaks Punjabi and forgets things', ['dementia'], 'hamari-yaadain', 'LS8'],
    ['we lost our son to suicide', ['bereavement'], 'leeds-suicide-bereavement-service', 'LS12'],
    ['I look after my wife', ['carers_support'], 'carers-leeds', 'LS12'],
    ['the cupboards are bare', ['food'], 'leeds-north-and-west-foodbank', 'LS12'],
    ['I want to see a social worker', ['talk_to_social_worker'], 'leeds-adult-social-care', 'LS12'],
  ])('%s: made for them, so it comes first', (words, needs, id, outcode) => {
    const place: Place = { name: outcode, outcode, latitude: null, longitude: null }
    expect(ids(ask({ words: [words], needs, place }))[0]).toBe(id)
  })
})

describe('where somebody lives', () => {
  test('the network of their own area comes before one next door', () => {
    const wishes: [string, string, string][] = [
      ['Headingley', 'LS6', 'owls'],
      ['Woodhouse', 'LS6', 'caring-together'],
      ['Weetwood', 'LS6', 'step-kirkstall'],
      ['Gipton', 'LS9', 'action-for-gipton-elderly'],
      ['Burmantofts', 'LS9', 'burmantofts-senior-action'],
      ['Middleton', 'LS10', 'middleton-elderly-aid'],
      ['Belle Isle', 'LS10', 'belle-isle-elderly-winter-aid'],
    ]
    for (const [name, outcode, id] of wishes) {
      const place: Place = { name, outcode, latitude: null, longitude: null }
      expect([name, ids(ask({ needs: ['loneliness'], place }))[0]]).toEqual([name, id])
    }
  })

  test('nothing to go to is further than five kilometres when it is said to fit', () => {
    for (const need of ['loneliness', 'hobbies_arts', 'sport_activity', 'gardening', 'men_shed', 'walking_group']) {
      const found = ask({ needs: [need], place: wetherby })
      if (found.fits) for (const one of found.connections) expect(one.distanceKm ?? 0).toBeLessThanOrEqual(5)
    }
  })

  test('outside the area only what serves everybody is offered', () => {
    expect(ask({ needs: ['sport_activity'], place: york })).toEqual({ connections: [], fits: false })
    expect(ids(ask({ needs: ['food'], words: ['no food'], place: york }))).toEqual(['help-through-hardship'])
  })

  test('when nothing near fits it says so, and offers those who know what else there is', () => {
    const found = ask({ words: ['my dog and I'], needs: ['pets'], place: wetherby })
    expect(found.fits).toBe(false)
    expect(ids(found)).toContain('leeds-directory')
    expect(found.connections.every((one) => one.because.need === null)).toBe(true)
  })

  test('“Leeds” and no place at all are answered alike', () => {
    const leedsAsPlace: Place = { name: 'Leeds', outcode: 'LS1', latitude: null, longitude: null }
    const wish = { needs: ['mental_health_support'], words: ['I feel low'] }
    expect(ask({ ...wish, place: leedsAsPlace })).toEqual(ask({ ...wish, place: null }))
  })

  test('with nothing known nothing is offered', () => {
    expect(ask({ place: null })).toEqual({ connections: [], fits: false })
  })
})

describe('reasons', () => {
  test('quote what the person loves only where it meets the group', () => {
    const wish = { needs: ['men_shed'], place: { ...armley }, strengths: ['re-covered chairs for the whole street'] }
    expect(ask(wish).connections[0]?.because.words).toBe('re-covered chairs for the whole street')
    expect(ask({ ...wish, strengths: ['kept budgerigars'] }).connections[0]?.because.words).toBeNull()
  })

  test('never quote what they hate', () => {
    const found = ask({ needs: ['lunch_club'], words: ['I hate bingo and I never liked lunch clubs'] })
    for (const one of found.connections) expect(one.because.words).toBeNull()
  })
})

describe('odd directories', () => {
  const bare: ServiceData = {
    id: 'chess',
    name: 'Chess',
    status: 'active',
    attributes: [{ taxonomy_term: { taxonomy: taxonomies.needs, name: 'hobbies_arts' } }],
    service_at_locations: [{ location: { name: 'Here', latitude: 53.8, longitude: -1.58 } }],
  }
  const of = (...all: ServiceData[]) => makeDirectory(all.map((one) => serviceSchema.parse(one)))
  const wish: Wish = { words: ['a game'], needs: ['hobbies_arts'], place: armley, strengths: [], not: [] }

  test('an empty one offers nothing', () => {
    expect(of().suggest(wish)).toEqual({ connections: [], fits: false })
  })

  test('what is closed is neither offered nor found; of two with one id the first counts', () => {
    expect(of({ ...bare, status: 'defunct' }).suggest(wish).connections).toEqual([])
    expect(of({ ...bare, status: 'temporarily closed' }).get('chess')).toBeUndefined()
    expect(of(bare, { ...bare, name: 'Another' }).get('chess')?.name).toBe('Chess')
  })

  test('a service with hardly any facts is offered with what there is', () => {
    expect(of(bare).suggest(wish).connections[0]).toMatchObject({ id: 'chess', phone: null, url: null, where: 'Here' })
  })
})
