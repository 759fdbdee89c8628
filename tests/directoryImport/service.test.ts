import { execFile } from 'node:child_process'
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readSourceStates } from '../../bot/directory/readSources.ts'
import { reportKey } from '../../bot/directory/import/takeIn.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { startService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'
import { paged, sound, startFeed, type FeedServer } from './feedServer.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const many = (count: number): unknown[] => Array.from({ length: count }, (_none, at) => sound(at + 1))

/** The command as it is typed. */
async function command(folder: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const environment = { ...process.env, DATA_DIR: folder, DIRECTORY_ALLOW_INSIDE: '127.0.0.1' }
  const asked = ['--no-warnings', 'bot/commands/directoryImport.ts', ...words]
  try {
    const { stdout, stderr } = await run(process.execPath, asked, { cwd: root, env: environment })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const failed = error as { code?: number; stdout?: string; stderr?: string }
    return { code: failed.code ?? -1, out: failed.stdout ?? '', err: failed.stderr ?? '' }
  }
}

let feed: FeedServer
let service: TestService | undefined
beforeEach(async () => {
  feed = await startFeed(paged(many(30)))
})
afterEach(async () => {
  await service?.stop()
  service = undefined
  await feed.close()
})

test('a feed of the settings is brought in by itself, and is there after a restart', async () => {
  const environment = { DIRECTORY_FEEDS: `${feed.address}/services`, DIRECTORY_ALLOW_INSIDE: '127.0.0.1' }
  service = await startService({ environment })
  const { storage, folder } = service
  await until(async () => (await readSourceStates(storage)).length === 1)
  const [state] = await readSourceStates(storage)
  expect(state).toMatchObject({ count: 30, source: `${feed.address}/services` })
  expect((await storage.read([reportKey(state?.version ?? '')])).size).toBe(1)
  await service.stop('keep')
  const asked = feed.asked.length
  service = await startService({ folder })
  const found = await fetch(`${service.address}/oruk/v3/services?per_page=200`)
  expect(((await found.json()) as { contents: { name: string }[] }).contents.map(({ name }) => name)).toContain(
    'Choir number 30',
  )
  // It is not due again.
  expect(feed.asked).toHaveLength(asked)
})

test('the command goes through the running service, which has it at once; and without one to the store', async () => {
  service = await startService()
  const { folder } = service
  const file = join(folder, 'own.csv')
  await writeFile(file, 'name,description,postcode\nTea at Three,A cup of tea and a chat,LS12 3AB\n')
  const done = await command(folder, file)
  expect(done).toMatchObject({ code: 0 })
  expect(done.out).toMatch(/Came: +1/)
  const found = await fetch(`${service.address}/oruk/v3/services?per_page=200`)
  expect(((await found.json()) as { contents: { name: string }[] }).contents.map(({ name }) => name)).toContain(
    'Tea at Three',
  )
  const fetched = await command(folder, `${feed.address}/services`, '--json')
  expect(JSON.parse(fetched.out)).toMatchObject({ outcome: 'taken in', came: 30, kept: 30 })
  await writeFile(file, 'name\n')
  expect(await command(folder, file)).toMatchObject({ code: 1 })
  await service.stop('keep')
  service = undefined
  expect((await command(folder, '--list')).out).toMatch(/own\.csv/)
  expect(await command(folder, '--remove', file)).toMatchObject({ code: 0 })
  const storage = await openLowdb(folder)
  expect((await readSourceStates(storage)).map(({ count }) => count)).toEqual([30])
  await storage.close()
})

test('only the command may ask the service, and nonsense changes nothing', async () => {
  service = await startService()
  const ask = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${service?.address ?? ''}/internal/directory`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ do: 'take in', source: 'x', version: '../../../../etc/passwd' }),
    })
  expect((await ask({})).status).toBe(401)
  expect((await ask({ authorization: 'Bearer guess' })).status).toBe(401)
  expect(await readSourceStates(service.storage)).toEqual([])
})

test.each([[[]], [['--nonsense']], [['a.csv', 'b.csv']], [['nowhere.json']]])(
  'typed wrongly (%j) it says what to type, and makes no data folder',
  async (words) => {
    const folder = join(root, 'tests', 'no-such-folder')
    const { code, err } = await command(folder, ...words)
    expect(code).toBe(1)
    expect(err.length).toBeGreaterThan(10)
    expect(err).not.toMatch(/ at .*:\d+:\d+/)
    await expect(access(folder)).rejects.toThrow()
  },
)
