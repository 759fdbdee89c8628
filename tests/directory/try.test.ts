import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'

const root = join(import.meta.dirname, '../..')
const answer = z.object({
  id: z.union([z.string(), z.number()]),
  needs: z.array(z.string()),
  place: z.strictObject({ name: z.string(), outcode: z.string() }).nullable(),
  services: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      needs: z.array(z.string()),
      distance_km: z.number().nullable(),
    }),
  ),
})

function run(lines: readonly string[], environment: Record<string, string> = {}) {
  const done = spawnSync(process.execPath, [join(root, 'bot/directory/try.ts')], {
    input: lines.join('\n'),
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  return { status: done.status, stderr: done.stderr, out: done.stdout.split('\n').filter((line) => line !== '') }
}

describe('try:connections', () => {
  test('answers every line in its order, and a line that is not right with an error that names it', () => {
    const { out, status } = run([
      '{"id":"a","text":"a lunch club for my mum please","place":"Holbeck"}',
      'not json',
      '{"id":"b"}',
      '{"id":"c","text":"thank you"}',
      '',
      '{"id":"d","text":"no food till Friday, where is the food bank","place":"YO30 1AA"}',
      '{"id":6,"text":"I am lonely, I live in Bramley","place":null}',
    ])
    expect(status).toBe(0)
    expect(out).toHaveLength(6)
    const [a, wrong, missing, c, d, six] = out.map((line) => JSON.parse(line) as unknown)
    expect(answer.parse(a)).toMatchObject({ id: 'a', place: { name: 'Holbeck', outcode: 'LS11' } })
    expect(answer.parse(a).services[0]?.id).toBe('holbeck-together')
    expect(wrong).toEqual({ error: expect.stringContaining('2') as string })
    expect(missing).toEqual({ error: expect.stringContaining('3') as string })
    expect(answer.parse(c)).toEqual({ id: 'c', needs: [], place: null, services: [] })
    expect(answer.parse(d).place?.outcode).toBe('YO30')
    expect(answer.parse(d).services.map((one) => one.id)).toEqual(['help-through-hardship'])
    expect(answer.parse(six)).toMatchObject({ id: 6, place: { outcode: 'LS13' } })
    expect(answer.parse(six).services[0]?.id).toBe('bramley-elderly-action')
  })

  test('a council that is not there stops it with a sentence', () => {
    const { status, stderr, out } = run(['{"id":1,"text":"hello"}'], { COUNCIL: 'nowhere' })
    expect(status).toBe(1)
    expect(out).toEqual([])
    expect(stderr).toContain('nowhere')
  })
})
