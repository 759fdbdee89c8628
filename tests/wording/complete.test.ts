import { languages, plainEnglish } from '../../locales/index.ts'
import { kindOf, textsOf, variablesIn } from './texts.ts'
import type { Text } from './texts.ts'

const source = textsOf(plainEnglish)
/** An empty text is never said (a step without a name). */
const meets = (text: Text): boolean => text.value.length > 0
const others = languages().filter((lang) => lang !== plainEnglish)

describe.each(others)('%s beside plain English', (lang) => {
  const texts = textsOf(lang)
  const byKey = new Map(texts.map((text) => [text.key, text]))

  it('has every key, with every context: language wins over context in i18next', () => {
    const missing = source.filter((text) => meets(text) && !byKey.has(text.key)).map((text) => text.key)
    expect(missing).toEqual([])
  })

  it('has no key that plain English has not', () => {
    const known = new Set(source.map((text) => text.key))
    const extra = texts.filter((text) => kindOf(text) !== 'recognised' && meets(text) && !known.has(text.key))
    expect(extra.map((text) => text.key)).toEqual([])
  })

  it('names the same values in each text', () => {
    const differing = source.flatMap((text) => {
      const there = byKey.get(text.key)
      if (there === undefined || kindOf(text) === 'recognised' || !meets(text)) return []
      const [wanted, found] = [variablesIn(text.value), variablesIn(there.value)]
      return String(wanted) === String(found) ? [] : [`${text.key}: ${String(wanted)} became ${String(found)}`]
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
