import fc from 'fast-check'
import { kinds } from '../../dialogs/ports.ts'
import type { Kind } from '../../dialogs/ports.ts'
import { directionOf, languages, plainEnglish, say } from '../../locales/index.ts'
import type { Audience } from '../../locales/index.ts'
import { leeds, leedsData } from '../councils/leeds.ts'
import rules from './crisisRules.json' with { type: 'json' }
import { foundIn } from './sentences.ts'
import { kindOf, textsForPeople, textsOf, translations } from './texts.ts'
import type { Text } from './texts.ts'

const audiences: Audience[] = ['self', 'carer', 'worker', 'supporter']
const first = (lang: string, audience: Audience, kind: Kind): string =>
  say({ lang, audience }, `safety.first.${kind}`).text
const everyWay = languages().flatMap((lang) => audiences.map((audience): [string, Audience] => [lang, audience]))
const lines = (text: Text): string[] => [text.value].flat().map((line) => line.slice(line.indexOf('|') + 1).trim())
const spoken = (lang: string): Text[] => textsForPeople(lang).filter((text) => kindOf(text) !== 'recognised')
const inCrisis = (lang: string): Text[] => spoken(lang).filter(({ file }) => rules.files.includes(file))

/** Digits in a row, however they are grouped: "0808 2000 247" is one number. */
function numbersIn(text: string): string[] {
  return (text.match(/\p{Nd}(?:[ ]?\p{Nd})*/gu) ?? []).map((found) => found.replaceAll(' ', ''))
}
const mayBeShown = new Set(
  leedsData.contacts.filter(({ show }) => show === 'yes').flatMap(({ number }) => numbersIn(number)),
)

describe.each(everyWay)('the first words in %s, for %s', (lang, audience) => {
  it.each(kinds)('%s: 999 at once', (kind) => {
    const [opening = ''] = first(lang, audience, kind).split(/\n|(?<=[.۔।])\s/u)
    expect(numbersIn(opening)).toContain('999')
  })

  it('tell, and ask nothing: one question at a time comes after them', () => {
    expect(kinds.filter((kind) => /[?؟]/u.test(first(lang, audience, kind)))).toEqual([])
  })

  it('are short enough to be read in fear', () => {
    const most = lang === plainEnglish ? 50 : rules.mostWords
    const long = (text: string): boolean => text.split(/\s+/u).length > most
    expect(kinds.filter((kind) => long(first(lang, audience, kind)))).toEqual([])
  })
})

describe.each(languages())('the first words in %s', (lang) => {
  const self = (kind: string): string => first(lang, 'self', kind as Kind)

  it('of abuse tell how to be silent on a mobile, and how to leave the page', () => {
    expect(rules.silent.filter((kind) => !numbersIn(self(kind)).includes('55'))).toEqual([])
    const button = say({ lang: plainEnglish, audience: 'self' }, 'page.leave').text
    expect(rules.leaveQuickly.filter((kind) => !self(kind).includes(button))).toEqual([])
  })

  it('name the number and the people that help with the kind', () => {
    const without = Object.entries(rules.helped).flatMap(([kind, contacts]) =>
      contacts
        .filter((id) => !numbersIn(leeds.contact(id).number).every((one) => numbersIn(self(kind)).includes(one)))
        .map((id) => `${kind}: ${id}`),
    )
    expect(without).toEqual([])
  })

  it('of a fall speak differently to the one on the floor and to whoever is with them', () => {
    expect(self('fall')).not.toBe(first(lang, 'carer', 'fall'))
    expect(self('suicide')).not.toBe(first(lang, 'carer', 'suicide'))
  })

  it('and of suicide never name a way', () => {
    const lists = rules.methods as Record<string, string[]>
    const listed = [...(lists['en'] ?? []), ...(lists[lang] ?? [])]
    const about = inCrisis(lang).filter(({ key }) => /suicide|mental_health_crisis|\.mind\./.test(key))
    expect(about.length).toBeGreaterThan(3)
    expect(
      about.flatMap((text) => foundIn(lines(text).join('\n'), listed).map((word) => `${text.key}: ${word}`)),
    ).toEqual([])
  })
})

describe.each(languages())('every word of a crisis in %s', (lang) => {
  it('has no number that the profile does not show', () => {
    const unknown = spoken(lang).flatMap((text) =>
      numbersIn(lines(text).join('\n'))
        .filter((number) => (rules.files.includes(text.file) || number.length > 4) && !mayBeShown.has(number))
        .map((number) => `${text.key}: ${number}`),
    )
    expect(unknown).toEqual([])
  })

  it('promises nothing, scores nobody, blames nobody and gives no first aid of its own', () => {
    const said = inCrisis(lang).map((text): [string, string] => [text.key, lines(text).join('\n').replaceAll('’', "'")])
    const wrong = said.flatMap(([key, words]) =>
      Object.entries(rules.never).flatMap(([why, list]) =>
        foundIn(words, list).map((word) => `${key} (${why}): ${word}`),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe.each(translations)('%s', (lang) => {
  it('is marked as unchecked, says which language it is, and has the plain English beside it', () => {
    for (const kind of kinds)
      for (const audience of audiences) {
        const said = say({ lang, audience }, `safety.first.${kind}`)
        const english = say({ lang: plainEnglish, audience }, `safety.first.${kind}`)
        expect(said).toMatchObject({ lang, unchecked: true, plain: english.text })
        expect(said.text).not.toBe(english.text)
      }
  })

  it('says the rest in English, and says so', () => {
    const said = say({ lang, audience: 'self' }, 'common.help')
    expect(said).toEqual(say({ lang: plainEnglish, audience: 'self' }, 'common.help'))
    expect(say({ lang, audience: 'self' }, 'safety.english').lang).toBe(lang)
  })

  it('keeps the groups of a number in order where lines are written from the right', () => {
    const grouped = textsOf(lang).filter((text) => /\d \d|\{\{/.test(String(text.value)))
    expect(grouped.length).toBeGreaterThan(5)
    const loose = grouped.filter((text) =>
      /\d \d|\{\{/.test(String(text.value).replace(/\u2066[^\u2066\u2069]*\u2069/gu, '')),
    )
    expect(loose.map(({ key }) => key)).toEqual(directionOf(lang) === 'rtl' ? [] : grouped.map(({ key }) => key))
  })

  it('is written in its own letters', () => {
    const letters: Record<string, RegExp> = {
      ur: /\p{Script=Arabic}/u,
      ar: /\p{Script=Arabic}/u,
      pa: /\p{Script=Gurmukhi}/u,
    }
    const wanted = letters[lang] ?? /\p{Script=Latin}/u
    expect(textsOf(lang).filter((text) => !wanted.test(String(text.value)))).toEqual([])
  })
})

describe('which way a language is written', () => {
  it.each([
    ['ur', 'rtl'],
    ['ar-EG', 'rtl'],
    ['ur-Latn', 'ltr'],
    ['pa', 'ltr'],
    ['pa-Arab', 'rtl'],
    ['pl', 'ltr'],
    ['en-GB-x-easyread', 'ltr'],
  ])('%s: %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction)
  })
})

describe('the checks see what they are for', () => {
  it('a number is found however it is grouped, in any digits', () => {
    expect(numbersIn('Ring 0808 2000 247, or 999.')).toEqual(['08082000247', '999'])
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{4,10}$/), (digits) => {
        expect(numbersIn(`call ${digits.slice(0, 3)} ${digits.slice(3)}.`)).toEqual([digits])
        expect(mayBeShown.has(`7${digits}`)).toBe(false)
      }),
    )
  })

  it.each([
    ['promises', 'Somebody will come to you.'],
    ['promises', 'This is confidential.'],
    ['promises', 'They will answer within 4 hours.'],
    ['scores', 'You are at low risk.'],
    ['blame', "Why didn't you ring?"],
    ['firstAid', 'Give them water.'],
  ])('%s: %s', (why, words) => {
    expect(foundIn(words, (rules.never as Record<string, string[]>)[why] ?? [])).not.toEqual([])
  })

  it('the lists name kinds and numbers that exist', () => {
    const named = [...rules.silent, ...rules.leaveQuickly, ...Object.keys(rules.helped)]
    expect(named.filter((kind) => !(kinds as readonly string[]).includes(kind))).toEqual([])
    expect(
      Object.keys(rules.methods)
        .filter((lang) => lang !== 'en')
        .sort(),
    ).toEqual([...translations].sort())
  })
})
