import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import allowed from './inCode.json' with { type: 'json' }
import { sentencesInCode } from './sentencesInCode.ts'

const root = join(import.meta.dirname, '../..')
const folders = ['dialogs', 'cards', 'bot']
const entries: { path: string; reason: string }[] = allowed.files

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
)

function found(file: string): string[] {
  return sentencesInCode(file, readFileSync(join(root, file), 'utf8')).map(
    ({ line, words }) => `${file}:${String(line)} ${words}`,
  )
}

function isAllowed(file: string): boolean {
  return entries.some(({ path }) => file === path || (path.endsWith('/') && file.startsWith(path)))
}

describe('words said to a person live in locales/', () => {
  it('and nowhere in the code', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter((file) => !isAllowed(file)).flatMap(found)).toEqual([])
  })

  it('the files that are let off exist, and say why', () => {
    const idle = entries.filter(
      ({ path, reason }) => reason.length < 20 || !files.some((file) => file === path || file.startsWith(path)),
    )
    expect(idle).toEqual([])
  })
})

describe('the search sees words in code', () => {
  it.each([
    "out.say('Ring 999 now.')",
    'const title = `Hello ${name}, how are you?`',
    "const button = { title: 'Talk to a person' }",
    "return ok ? 'All right then' : ''",
    "const words = ['it is', \"that's all for now\"]",
  ])('%s', (code) => {
    expect(sentencesInCode('made.ts', code)).toHaveLength(1)
  })

  it.each([
    "throw new Error('There is no such flow.')",
    "log.warn({ id }, 'The disk is slow.')",
    "out.say('common.help')",
    "const pattern = new RegExp('That is all')",
    "type Way = 'Go along now' | 'later'",
    "// Ring 999 now.\nconst id = 'ring'",
    "const header = 'no-store, max-age=0'",
  ])('and not in %s', (code) => {
    expect(sentencesInCode('made.ts', code)).toEqual([])
  })
})
