import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import alts from '../../locales/pictures.json' with { type: 'json' }
import { pictureIds } from '../../web/pictures.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const words = (lang: string): Record<string, string | string[]> =>
  JSON.parse(read(`locales/${lang}/page.json`)) as Record<string, string | string[]>
const easy = 'en-GB-x-easyread'

const scripts = readdirSync(join(root, 'web'), { recursive: true })
  .map(String)
  .filter((file) => /^(chat|shared)\/.*\.ts$/.test(file))

/** Strings in a script that read like words for people: two words or more, or one with a capital, inside quotes. */
function sentences(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/(?:new Error|super)\([^\n]*\)/g, '')
  const quoted = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? '')
  return quoted.filter((text) => /[A-Za-z]{2,}[,.!?]? [A-Za-z]{2,}/.test(text) && /^[A-Z]|[.!?]$/.test(text))
}

describe("the page's words", () => {
  test('none stands in a script', () => {
    expect(scripts.length).toBeGreaterThan(15)
    expect(sentences("say('A sentence for people.')")).toHaveLength(1)
    expect(scripts.flatMap((file) => sentences(read(`web/${file}`)).map((text) => `${file}: ${text}`))).toEqual([])
  })

  test('none stands in the HTML: only names of words, numbers, and who made the pictures', () => {
    const text = read('web/chat/index.html')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\{\{\w+\}\}/g, ' ')
      .replace(/OpenMoji|CC BY-SA 4\.0|&\w+;/g, ' ')
    expect(text.match(/[a-z]{2,}/gi)).toBeNull()
  })

  test('every word asked for exists, and none is there for nothing', () => {
    const sources = [...scripts.map((file) => `web/${file}`), 'web/chat/index.html'].map(read).join('\n')
    for (const key of Object.keys(words('en-GB'))) expect(sources).toMatch(new RegExp(`\\b${key}\\b`))
  })

  test('the locales have the same keys and the same values to fill in', () => {
    const plain = words('en-GB')
    const easyWords = words(easy)
    expect(Object.keys(easyWords).sort()).toEqual(Object.keys(plain).sort())
    for (const [key, value] of Object.entries(plain)) {
      const slots = (text: unknown): string[] => JSON.stringify(text).match(/\{\{\w+\}\}/g) ?? []
      expect([key, slots(easyWords[key])]).toEqual([key, slots(value)])
    }
  })

  test('in Easy Read every line has a picture that exists', () => {
    for (const value of Object.values(words(easy))) {
      expect(Array.isArray(value)).toBe(true)
      for (const line of value) expect(pictureIds).toContain(/^(\w+) \| \S/.exec(line)?.[1])
    }
  })
})

describe('pictures', () => {
  test('each has a drawing and an alt text', () => {
    expect(pictureIds.slice().sort()).toEqual(Object.keys(alts).sort())
    for (const alt of Object.values(alts)) expect(alt).toMatch(/^[A-Z].{3,}/)
  })

  test('every picture named in any Easy Read file exists', () => {
    const files = readdirSync(join(root, 'locales', easy)).filter((file) => file.endsWith('.json'))
    const named = files.flatMap((file) =>
      [...read(`locales/${easy}/${file}`).matchAll(/"([a-zA-Z]+) \| /g)].map((m) => m[1]),
    )
    expect(named.length).toBeGreaterThan(50)
    expect([...new Set(named)].filter((id) => !pictureIds.includes(id ?? ''))).toEqual([])
  })
})
