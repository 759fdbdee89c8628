import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { announceService, newSecret } from '../../bot/commands/announce.ts'
import type { ShownAccount } from '../../bot/people/manage.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { temporaryFolder } from '../storage/temporaryFolder.ts'
import { goodPassword, staffServer } from './staffServer.ts'

const node = join(process.cwd(), 'node_modules/.bin/node')

describe('npm run staff:add', () => {
  let folder: string
  let cleanUp: () => Promise<void>
  beforeEach(async () => {
    ;({ folder, cleanUp } = await temporaryFolder())
  })
  afterEach(() => cleanUp())

  /** In a process of its own, with something piped in. */
  const run = async (options: string[], input = ''): Promise<{ code: number; out: string; err: string }> => {
    const child = spawn(node, ['bot/commands/staffAdd.ts', ...options], { env: { ...process.env, DATA_DIR: folder } })
    const said = { out: '', err: '' }
    child.stdout.on('data', (part: Buffer) => (said.out += part.toString()))
    child.stderr.on('data', (part: Buffer) => (said.err += part.toString()))
    child.stdin.end(input)
    const [code] = (await once(child, 'close')) as [number]
    return { code, ...said }
  }
  const add = (signIn: string, password = goodPassword) =>
    run(['--name', 'Sam Taylor', '--sign-in', signIn, '--role', 'rapidResponse'], `${password}\n`)
  const list = async () => JSON.parse((await run(['--list', '--json'])).out) as ShownAccount[]

  test('adds, lists and disables on the store when no service runs, and says no secret', async () => {
    const added = await add('sam.taylor')
    expect([added.code, added.err]).toEqual([0, ''])
    expect(await list()).toMatchObject([{ signIn: 'sam.taylor', role: 'rapidResponse', disabled: false }])
    expect((await add('sam.taylor')).code).toBe(1)
    expect((await run(['--disable', '--sign-in', 'sam.taylor'])).code).toBe(0)
    const shown = await run(['--list'])
    expect(shown.out).toMatch(/sam\.taylor.*disabled/)
    for (const { out, err } of [added, shown]) expect(out + err).not.toMatch(/kettle|"hash"|"salt"/)
    const storage = await openLowdb(folder)
    const lines = (await storage.lines('staff-audit')) as { what: string; by?: string }[]
    const me = process.env['SUDO_USER'] ?? userInfo().username
    expect(lines.map(({ what, by }) => [what, by])).toEqual([
      ['added', me],
      ['disabled', me],
    ])
    await storage.close()
  }, 60_000)

  test('asks the running service, which lets them in at once', async () => {
    const storage = await openLowdb(folder)
    const commandSecret = newSecret()
    const server = await staffServer({ storage, commandSecret })
    const { hostname, port } = new URL(server.url)
    const withdraw = await announceService(folder, { host: hostname, port: Number(port), secret: commandSecret })
    expect((await add('sam.taylor')).code).toBe(0)
    expect((await server.signIn('sam.taylor', goodPassword)).status).toBe(200)
    const cookie = await server.cookie()
    expect((await add('other', 'Password2026!')).err).not.toBe('')
    expect((await run(['--disable', '--sign-in', 'sam.taylor'])).code).toBe(0)
    expect(await server.ask(cookie)).toBe(401)
    expect((await run(['--new-password', '--sign-in', 'sam.taylor'], 'thistle kettle umbrella')).code).toBe(0)
    expect((await server.signIn('sam.taylor', 'thistle kettle umbrella')).status).toBe(200)
    expect((await run(['--disable', '--sign-in', 'nobody'])).code).toBe(1)

    for (const authorization of ['', `Bearer ${'x'.repeat(43)}`, commandSecret]) {
      expect((await server.post('/internal/staff', { do: 'list' }, { authorization })).status).toBe(401)
    }
    const right = { authorization: `Bearer ${commandSecret}` }
    for (const order of [{}, { do: 'remove' }, { do: 'add', signIn: 'x' }, [], 'list']) {
      expect((await server.post('/internal/staff', order, right)).status).toBe(400)
    }
    await withdraw()
    await server.stop()
    await storage.close()
  }, 60_000)

  test('without a secret the service takes no orders', async () => {
    const server = await staffServer()
    for (const authorization of ['Bearer ', 'Bearer undefined', 'Bearer']) {
      expect((await server.post('/internal/staff', { do: 'list' }, { authorization })).status).toBe(401)
    }
    await server.stop()
  })

  test.each<[string, string[], string]>([
    ['nothing', [], ''],
    ['an unknown option', ['--nam', 'x'], ''],
    ['an unknown role', ['--name', 'Sam', '--sign-in', 'sam', '--role', 'boss'], goodPassword],
    ['no password', ['--name', 'Sam', '--sign-in', 'sam', '--role', 'manager'], ''],
    ['an odd name', ['--name', '<b>Sam</b>', '--sign-in', 'sam', '--role', 'manager'], goodPassword],
    ['an odd sign-in', ['--name', 'Sam', '--sign-in', '../sam', '--role', 'manager'], goodPassword],
  ])('given %s it says what is wrong and changes nothing', async (_what, options, input) => {
    const { code, out, err } = await run(options, input)
    expect([code, out]).toEqual([1, ''])
    expect(err).not.toMatch(/^\s+at /m)
    expect(await list()).toEqual([])
  })
})
