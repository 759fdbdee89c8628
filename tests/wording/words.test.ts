import { easyRead, languages, plainEnglish } from '../../locales/index.ts'
import { foundIn, wordsOf } from './sentences.ts'
import { kindOf, textsForPeople, withoutContext } from './texts.ts'
import type { Text } from './texts.ts'
import rules from './words.json' with { type: 'json' }

const emergency = rules.emergency.map((pattern) => new RegExp(pattern))
const readFrom = [easyRead, plainEnglish].filter((lang) => languages().includes(lang))
const heard = (lang: string): Text[] => textsForPeople(lang).filter((text) => kindOf(text) !== 'recognised')
const words = (text: Text): string => [text.value].flat().join('\n')

function isListed(list: readonly { key: string; reason: string }[], text: Text): boolean {
  return list.some(({ key }) => key === withoutContext(text.key))
}

describe.each(readFrom)('%s', (lang) => {
  it('has no word of the office in it, rights apart', () => {
    const allowed: { key: string; word: string; reason: string }[] = rules.allowed
    const found = heard(lang).flatMap((text) => {
      if (rules.rightsFiles.includes(text.file)) return []
      const here = allowed.filter(({ key }) => key === withoutContext(text.key)).map(({ word }) => word)
      const rest = here.reduce((left, word) => left.replaceAll(new RegExp(word, 'gi'), ''), words(text))
      return foundIn(rest, rules.banned).map((word) => `${text.key}: ${word}`)
    })
    expect(found).toEqual([])
  })

  it('names 999 wherever somebody may be in danger', () => {
    const spoken = heard(lang).filter((text) => emergency.some((pattern) => pattern.test(withoutContext(text.key))))
    expect(spoken.length).toBeGreaterThan(rules.emergency.length)
    expect(spoken.filter((text) => !words(text).includes('999')).map((text) => text.key)).toEqual([])
  })

  it('never shouts', () => {
    expect(
      heard(lang)
        .filter((text) => words(text).includes('!'))
        .map((text) => text.key),
    ).toEqual([])
  })

  it('asks one thing at a time', () => {
    const many = heard(lang).filter((text) => words(text).split('?').length > 2 && !isListed(rules.questions, text))
    expect(many.map((text) => text.key)).toEqual([])
  })
})

describe('plain English', () => {
  it('stays within fifty words a message, or is a card', () => {
    const long = heard(plainEnglish).filter(
      (text) => wordsOf(words(text)).length > rules.mostWords && !isListed(rules.long, text),
    )
    expect(long.map((text) => `${text.key}: ${String(wordsOf(words(text)).length)}`)).toEqual([])
  })
})

describe('the lists above', () => {
  const plain = heard(plainEnglish)
  const named = (key: string): Text[] => plain.filter((text) => withoutContext(text.key) === key)

  it('hold nothing that is no longer needed', () => {
    const { allowed, long, questions }: { allowed: Listed[]; long: Listed[]; questions: Listed[] } = rules
    const idle = [
      ...allowed.filter(({ key, word }) => !named(key).some((text) => foundIn(words(text), [word ?? '']).length > 0)),
      ...long.filter(({ key }) => !named(key).some((text) => wordsOf(words(text)).length > rules.mostWords)),
      ...questions.filter(({ key }) => !named(key).some((text) => words(text).split('?').length > 2)),
    ]
    expect(idle).toEqual([])
  })
})

interface Listed {
  key: string
  word?: string
  reason: string
}
