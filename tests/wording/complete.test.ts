import { fullLocales } from '../../dialogs/checkFlow.ts'
import { languages, plainEnglish } from '../../locales/index.ts'
import { kindOf, textsForPeople, textsOf, translations, variablesIn } from './texts.ts'
import type { Text } from './texts.ts'

const source = textsForPeople(plainEnglish)
/** An empty text is never said (a step without a name). */
const meets = (text: Text): boolean => text.value.length > 0
const full = fullLocales().filter((lang) => lang !== plainEnglish)

/** Whole conversations in Easy Read; in other languages the words of a crisis, complete, and nothing half done. */
const asked: [string, Text[]][] = [
  ...full.map((lang): [string, Text[]] => [lang, source]),
  ...translations.map((lang): [string, Text[]] => [lang, source.filter(({ file }) => file === 'safety')]),
]

test('there are the languages in which people ask for help', () => {
  expect(languages()).toEqual(expect.arrayContaining(['pl', 'ro', 'ur', 'ur-Latn', 'pa', 'pa-Latn', 'ar']))
})

describe.each(asked)('%s beside plain English', (lang, wanted) => {
  const texts = textsOf(lang)
  const byKey = new Map(texts.map((text) => [text.key, text]))

  it('has every key, with every context: language wins over context in i18next', () => {
    const missing = wanted.filter((text) => meets(text) && !byKey.has(text.key)).map((text) => text.key)
    expect(missing).toEqual([])
  })

  it('has no key that plain English has not', () => {
    const known = new Set(wanted.map((text) => text.key))
    const extra = texts.filter((text) => kindOf(text) !== 'recognised' && meets(text) && !known.has(text.key))
    expect(extra.map((text) => text.key)).toEqual([])
  })

  it('names the same values in each text', () => {
    const differing = wanted.flatMap((text) => {
      const there = byKey.get(text.key)
      if (there === undefined || kindOf(text) === 'recognised' || !meets(text)) return []
      const [expected, found] = [variablesIn(text.value), variablesIn(there.value)]
      return String(expected) === String(found) ? [] : [`${text.key}: ${String(expected)} became ${String(found)}`]
    })
    expect(differing).toEqual([])
  })
})

describe.each(languages())('%s', (lang) => {
  it('recognises with patterns that are regular expressions', () => {
    const broken = textsOf(lang).filter(
      (text) => kindOf(text) === 'recognised' && ![text.value].flat().every(isPattern),
    )
    expect(broken.map((text) => text.key)).toEqual([])
  })
})

function isPattern(source: string): boolean {
  try {
    return new RegExp(source.replace(/^~/, ''), 'u').source !== ''
  } catch {
    return false
  }
}
