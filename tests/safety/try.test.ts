import { spawn } from 'node:child_process'
import { join } from 'node:path'

interface Run {
  lines: Record<string, unknown>[]
  code: number | null
  errors: string
}

/** The program as people run it: Node on the TypeScript file, lines in, lines out. */
function run(input: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const node = join(process.cwd(), 'node_modules/.bin/node')
    const child = spawn(node, ['bot/safety/try.ts'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let out = ''
    let errors = ''
    child.stdout.on('data', (part: Buffer) => (out += part.toString()))
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()))
    child.on('error', reject)
    child.on('close', (code) => {
      const lines = out.split('\n').filter((line) => line !== '')
      resolve({ lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), code, errors })
    })
    child.stdin.end(input)
  })
}

it('answers each line, in order, with level, kinds, because and about', async () => {
  const { lines, code, errors } = await run(
    [
      { id: 'a', text: 'he is not breathing', lang: 'en' },
      { id: 'b', text: 'thanks, bye' },
      { id: 'c', text: 'all of my tablets', before: ['I have just took'] },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  )
  expect(errors).toBe('')
  expect(code).toBe(0)
  expect(lines.map(({ id, level }) => [id, level])).toEqual([
    ['a', 'emergency'],
    ['b', 'none'],
    ['c', 'emergency'],
  ])
  expect(Object.keys(lines[0] ?? {}).sort()).toEqual(['about', 'because', 'id', 'kinds', 'level'])
})

it('names a line that cannot be read and goes on, without repeating it', async () => {
  const { lines, code } = await run(
    '{"id":1,"text":"hello"}\nsecret words\n{"id":3}\n[]\n{"id":5,"text":7}\n{"id":6,"text":"hi","before":"no"}\n{"id":7,"text":"bye"}\n',
  )
  expect(code).toBe(0)
  expect(lines).toHaveLength(7)
  expect(lines.map((line) => 'error' in line)).toEqual([false, true, true, true, true, true, false])
  lines.slice(1, 6).forEach((line, index) => expect(String(line['error'])).toContain(`${index + 2}`))
  expect(JSON.stringify(lines)).not.toContain('secret')
})

it('keeps the order of ten thousand lines', async () => {
  const input = Array.from({ length: 10_000 }, (_, id) =>
    JSON.stringify({ id, text: id % 2 === 0 ? 'when is bingo' : 'I am on fire' }),
  ).join('\n')
  const { lines } = await run(input)
  expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 10_000 }, (_, id) => id))
})
