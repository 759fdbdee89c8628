import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rank } from '../../bot/safety/engine/rule.ts'
import { tokenise } from '../../bot/safety/engine/normalise.ts'
import type { Sign } from '../../bot/safety/engine/judge.ts'
import { findingAbout, findingLanguage, languageLevel, spokenSigns } from '../../bot/safety/findingLanguage.ts'
import { languageOf } from '../../bot/safety/language.ts'
import { hear } from '../../bot/safety/rulesSay.ts'
import type { Level } from '../../dialogs/ports.ts'

interface Row {
  text: string
  label: Level
  kind: string
  about: string
  lang?: string
}

const rows = (file: string): Row[] =>
  readFileSync(join(process.cwd(), 'tests/safety', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

interface Heard {
  signs: readonly Sign[]
  words: readonly string[]
  level: Level
}

function heard(text: string): Heard {
  const { signs, words } = hear({ text })
  const spoken = spokenSigns(signs, words, text)
  return { signs: spoken, words, level: spoken[0]?.level ?? 'none' }
}

const langOf = (text: string): string | undefined => languageOf(tokenise(text).words, text)
const share = <Item>(all: readonly Item[], holds: (item: Item) => boolean): number =>
  all.filter(holds).length / Math.max(1, all.length)

describe.each(['corpus/languages.jsonl', 'unseen/languages.jsonl'])('%s', (file) => {
  const all = rows(file)
  describe.each([...new Set(all.map(({ lang }) => lang))])('%s', (lang) => {
    const mine = all.filter((row) => row.lang === lang)
    const serious = mine.filter(({ label }) => rank(label) >= rank('crisis'))

    it('hears emergencies and crises, and what kind they are', () => {
      expect(share(serious, ({ text }) => rank(heard(text).level) >= rank('concern'))).toBeGreaterThanOrEqual(0.9)
      expect(share(serious, ({ text }) => rank(heard(text).level) >= rank('crisis'))).toBeGreaterThanOrEqual(0.75)
      expect(share(serious, ({ text, kind }) => heard(text).signs[0]?.kind === kind)).toBeGreaterThanOrEqual(0.8)
    })

    it('raises hardly anything that is harmless', () => {
      const harmless = mine.filter(({ label }) => label === 'none')
      expect(harmless.filter(({ text }) => heard(text).level !== 'none').length).toBeLessThanOrEqual(1)
    })

    it('knows the language', () => {
      const right = share(mine, ({ text }) => {
        const { signs, words } = heard(text)
        const found = findingLanguage(signs, words, text)
        return found === lang || (lang === 'pa' && found === 'ur')
      })
      expect(right).toBeGreaterThanOrEqual(lang === 'pa-Latn' ? 0.75 : 0.9)
    })
  })
})

it('never takes English for another language, nor hears a plea of one in it', () => {
  const english = ['abuse', 'body', 'harmless', 'mind', 'voices'].flatMap((part) => rows(`corpus/${part}.jsonl`))
  const own = english.filter(({ lang }) => lang === undefined || lang === 'en')
  expect(own.length).toBeGreaterThan(5000)
  expect(own.filter(({ text }) => langOf(text) !== undefined)).toEqual([])
  expect(own.filter(({ text }) => languageLevel(hear({ text }).signs) !== 'none').length).toBeLessThanOrEqual(2)
})

it.each([
  ['pl', 'mój mąż nie oddycha', 'medical'],
  ['pl', 'moj maz nie oddycha', 'medical'],
  ['ro', 'mama mea nu respiră', 'medical'],
  ['ro', 'este foc în casă', 'fire_gas'],
  ['ur', 'گھر میں آگ لگی ہے', 'fire_gas'],
  ['pa', 'ਮੇਰੇ ਪਿਤਾ ਜੀ ਸਾਹ ਨਹੀਂ ਲੈ ਰਹੇ', 'medical'],
  ['ar', 'أمي لا تتنفس', 'medical'],
  ['ur-Latn', 'abbu ko saans nahi aa rahi', 'medical'],
  ['pa-Latn', 'bebe ji dig gayi aa uth nahi sakdi', 'fall'],
  ['ur', 'ابا جی ساہ نئیں لیندے پئے', 'medical'],
])('%s: "%s" is an emergency in that language', (lang, text, kind) => {
  const { signs, words, level } = heard(text)
  expect(level).toBe('emergency')
  expect(signs[0]?.kind).toBe(kind)
  expect(findingLanguage(signs, words, text)).toBe(lang)
})

it.each([
  ...['pomocy', 'Pomocy!!', 'pomóżcie mi', 'ajutor', 'ajutați-mă vă rog', 'مجھے بچاؤ', 'مدد کریں', 'ساعدني', 'النجدة'],
  ...['ਬਚਾਓ', 'ਮਦਦ ਕਰੋ', 'bachao', 'madad', 'help karo', 'meri madad karo', 'potrzebuję pilnie pomocy'],
])('"%s" is a plea, whatever for', (text) => {
  const { signs, level } = heard(text)
  expect(level).toBe('crisis')
  expect(signs[0]?.kind).toBe('other')
})

it.each([
  ...['gdzie jest biblioteka', 'unde este biblioteca', 'مجھے لائبریری کا پتہ چاہیے', 'أين المكتبة', 'ਲਾਇਬ੍ਰੇਰੀ ਕਿੱਥੇ ਹੈ'],
  ...['lunch club kab khulta hai', 'nic mi nie jest', 'nie pali się, mam pytanie', 'mieszkam w Leeds od roku'],
  ...[
    'potrzebuję pomocy z formularzem',
    'dziękuję za pomoc',
    'am nevoie de ajutor cu un formular',
    'form bharne mein madad chahiye',
  ],
])('"%s" raises nothing', (text) => {
  expect(heard(text).level).toBe('none')
})

it.each([
  ['mąż mnie bije', 'self'],
  ['mama nie oddycha', 'other'],
  ['sotul ma bate', 'self'],
  ['bunica nu respira', 'other'],
  ['زوجي يضربني', 'self'],
  ['أمي لا تتنفس', 'other'],
  ['husband mujhe roz marta hai', 'self'],
  ['ammi saans nahi le rahi', 'other'],
])('"%s" is about %s', (text, about) => {
  const { signs, words } = heard(text)
  expect(findingAbout(signs, words, text)).toBe(about)
})
