import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import restify from 'restify'
import { announceService, newSecret } from '../../bot/commands/announce.ts'
import { internalRoutes } from '../../bot/commands/internalRoutes.ts'
import { auditHeadKey, auditLog, type AuditLine } from '../../bot/handoff/audit/anchorLines.ts'
import { makeAudit } from '../../bot/people/audit.ts'
import { verifyAudit, type AuditReport } from '../../bot/handoff/audit/verify.ts'
import { createHandoffs, type HandoffDocument } from '../../bot/handoff/handoffs.ts'
import { sealed } from '../../bot/handoff/chain.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { faultyStorage, type Faults } from '../storage/faultyStorage.ts'
import { temporaryFolder } from '../storage/temporaryFolder.ts'
import { fall, fire, handClock } from './fixtures.ts'
import { deskOn, priya, restarted } from './workers.ts'

const what = ({ problems }: AuditReport): [string, string][] => problems.map((one) => [one.where, one.what])

/** Two handoffs with three lines each, all anchored. */
async function fill(storage: Storage, clock = handClock()): Promise<[string, string]> {
  const handoffs = createHandoffs(storage, clock)
  const desk = deskOn(storage, clock)
  const first = await handoffs.open('conversation-1', fall, 'mum fell')
  const second = await handoffs.open('conversation-2', fire, 'fire')
  for (const reference of [first, second]) {
    clock.pass(5)
    await desk.take(reference, priya)
    await desk.note(reference, priya, 'key under the pot')
  }
  await desk.stop()
  return [first, second]
}

async function edit(storage: Storage, key: string, change: (value: never) => unknown): Promise<void> {
  const stored = (await storage.read([key])).get(key)!
  await storage.write(new Map([[key, { value: change(stored.value as never) }]]))
}

describe('the process ends between a write and its anchor', () => {
  let storage: Storage
  let faults: Faults
  let real: Storage
  const clock = handClock()
  beforeEach(() => {
    real = openMemory()
    ;({ storage, faults } = faultyStorage(real))
  })

  it.each([
    ['before the anchor', (call: string) => call === 'append'],
    [
      'before the note of the log’s length',
      (call: string, names: readonly string[]) => call === 'write' && names.includes(auditHeadKey),
    ],
  ])('%s: the start makes it good, once', async (_, picks) => {
    const [reference] = await fill(storage, clock)
    const before = await verifyAudit(real)
    faults.fail(picks)
    const desk = deskOn(storage, clock)
    await desk.note(reference, priya, 'the last words before the end')
    await desk.stop()
    const broken = await verifyAudit(real)
    expect(broken.whole).toBe(true)

    const after = deskOn(restarted(real), clock)
    await after.start()
    await after.stop()
    await after.start()
    const good = await verifyAudit(real, before.newest!.hash)
    expect(good).toMatchObject({ whole: true, waiting: [], anchors: before.anchors + 1 })
  })

  it('says meanwhile which one waits', async () => {
    const [reference] = await fill(storage, clock)
    faults.fail((call) => call === 'append')
    const desk = deskOn(storage, clock)
    await desk.note(reference, priya, 'x')
    await desk.stop()
    expect(await verifyAudit(real)).toMatchObject({ whole: true, waiting: [reference] })
    // The disk has room again: what waited is anchored with what comes next.
    faults.heal()
    await desk.note(reference, priya, 'y')
    await desk.stop()
    expect(await verifyAudit(real)).toMatchObject({ whole: true, waiting: [], problems: [] })
  })

  it('holds nobody up while the log’s disk hangs', async () => {
    const [reference] = await fill(storage, clock)
    faults.hang((call) => call === 'append')
    const desk = deskOn(storage, clock)
    await desk.note(reference, priya, 'x')
    await desk.note(reference, priya, 'y')
    expect((await desk.get(reference))!.history).toHaveLength(5)
    faults.heal()
    await desk.stop()
    expect(await verifyAudit(real)).toMatchObject({ whole: true, waiting: [] })
  })

  it('anchors what an older version wrote from its first new line on, and says which lines prove nothing', async () => {
    const [reference] = await fill(real, clock)
    await edit(real, `handoffs/${reference}`, ({ history, ...rest }: HandoffDocument) => ({
      ...{ ...rest, reference: 'H-999-999' },
      history: history.map(({ at, what, by }) => ({ at, what, by })),
    }))
    const old = (await real.read([`handoffs/${reference}`])).get(`handoffs/${reference}`)!.value
    await real.write(new Map([['handoffs/H-999-999', { value: old }]]))
    await real.remove([`handoffs/${reference}`])
    const desk = deskOn(restarted(real), clock)
    await desk.start()
    await desk.note('H-999-999', priya, 'new')
    await desk.stop()
    const report = await verifyAudit(real)
    expect(report.older).toEqual([{ reference: 'H-999-999', lines: 3 }])
    expect(what(report)).toEqual([[reference, 'missing']])
  })
})

describe('somebody edits what is stored', () => {
  let storage: Storage
  let first: string
  let second: string
  beforeEach(async () => {
    storage = openMemory()
    ;[first, second] = await fill(storage)
  })
  const cutLog = (lines: number): Promise<void> => storage.truncate(auditLog, lines)
  const rewriteLog = async (change: (lines: AuditLine[]) => unknown[]): Promise<void> => {
    const lines = (await storage.lines(auditLog)) as AuditLine[]
    await storage.removeLog(auditLog)
    await storage.append(auditLog, change(lines))
  }

  it('finds nothing wrong where nothing is', async () => {
    const report = await verifyAudit(storage)
    expect(report).toMatchObject({ whole: true, handoffs: 2, anchors: 6, problems: [] })
    expect(await verifyAudit(storage, report.newest!.hash)).toMatchObject({ whole: true })
    expect(await verifyAudit(openMemory())).toMatchObject({ whole: true, newest: null })
  })

  it('names the line of the handoff that was edited', async () => {
    await edit(storage, `handoffs/${first}`, (value: HandoffDocument) => {
      value.history[1]!.by = 'somebody else'
      return value
    })
    expect(what(await verifyAudit(storage))).toEqual([[`${first}, line 2`, 'line changed']])
  })

  it('sees an edit beside the history: another time of the first contact', async () => {
    await edit(storage, `handoffs/${first}`, (value: HandoffDocument) => ({ ...value, contactedAt: value.openedAt }))
    expect(what(await verifyAudit(storage))).toEqual([[first, 'document changed']])
  })

  it('sees a chain that was made anew, whole in itself', async () => {
    await edit(storage, `handoffs/${first}`, (value: HandoffDocument) => {
      const history = value.history.map((line) => ({ ...line, by: 'somebody else' }))
      for (const line of history) {
        delete line.hash
        delete line.state
      }
      return sealed({ ...value, history }, 0)
    })
    const report = await verifyAudit(storage)
    expect(what(report)).toContainEqual([`${first}, line 1`, 'written anew'])
    expect(JSON.stringify(report.problems)).not.toContain(second)
  })

  it('sees an earlier version put back, and how many lines are gone', async () => {
    const key = `handoffs/${first}`
    const earlier = (await storage.read([key])).get(key)!.value
    const desk = deskOn(storage, handClock())
    await desk.note(first, priya, 'x')
    await desk.note(first, priya, 'y')
    await desk.stop()
    await storage.write(new Map([[key, { value: earlier }]]))
    expect(what(await verifyAudit(storage))).toEqual([[`${first}, lines 4 to 5`, 'lines missing']])
  })

  it('names the handoff that was deleted, or exchanged for another', async () => {
    await storage.remove([`handoffs/${first}`])
    expect(what(await verifyAudit(storage))).toEqual([[first, 'missing']])
    const other = (await storage.read([`handoffs/${second}`])).get(`handoffs/${second}`)!.value
    await storage.write(new Map([[`handoffs/${first}`, { value: other }]]))
    expect(what(await verifyAudit(storage))).toContainEqual([first, 'document changed'])
  })

  it.each([null, 7, 'x', {}, { history: [null], reference: 'H-222-222' }])(
    'stands what is no handoff: %j',
    async (value) => {
      await storage.write(new Map([[`handoffs/${first}`, { value }]]))
      expect(what(await verifyAudit(storage))).toEqual([[first, 'document changed']])
      const desk = deskOn(restarted(storage), handClock())
      await desk.start()
      expect(what(await verifyAudit(storage))).toEqual([[first, 'document changed']])
    },
  )

  it.each([0, 1, 5])(
    'says where the audit log was cut, and goes on saying so after the next start: %d lines left',
    async (left) => {
      const { newest } = await verifyAudit(storage)
      await cutLog(left)
      expect(what(await verifyAudit(storage))).toContainEqual([`audit log, after line ${left}`, 'log cut'])
      const desk = deskOn(restarted(storage), handClock())
      await desk.start()
      await desk.note(second, priya, 'life goes on')
      await desk.stop()
      const report = await verifyAudit(storage, newest!.hash)
      expect(what(report)).toEqual([
        [`audit log, after line ${left}`, 'log cut'],
        ['audit log', 'log cut'],
      ])
      expect(report.waiting).toEqual([])
    },
  )

  it('sees a cut whose traces were removed too, by the hash that was kept elsewhere', async () => {
    const { newest } = await verifyAudit(storage)
    await storage.removeLog(auditLog)
    await storage.remove([auditHeadKey])
    const desk = deskOn(restarted(storage), handClock())
    await desk.start()
    expect(await verifyAudit(storage)).toMatchObject({ whole: true })
    expect(what(await verifyAudit(storage, newest!.hash))).toEqual([['audit log', 'log cut']])
  })

  it('sees anchors that are missing though later ones are there', async () => {
    await storage.removeLog(auditLog)
    await storage.remove([auditHeadKey])
    // The newest may wait for its anchor, not one that is five minutes older.
    expect(await verifyAudit(storage)).toMatchObject({ waiting: [second] })
    expect(what(await verifyAudit(storage))).toEqual([[first, 'not anchored']])
  })

  it('names the line of the log that was edited, taken out or put in', async () => {
    await rewriteLog((lines) => lines.map((line) => (line.n === 3 ? { ...line, lines: 9 } : line)))
    expect(what(await verifyAudit(storage))[0]).toEqual(['audit log, line 3', 'log changed'])
    await rewriteLog((lines) => lines.filter(({ n }) => n !== 3))
    expect(what(await verifyAudit(storage))[0]).toEqual(['audit log, after line 2', 'log cut'])
    await rewriteLog((lines) => [...lines, 'rubbish'])
    expect(what(await verifyAudit(storage))).toContainEqual(['audit log', 'log changed'])
  })
})

const no = (): void => undefined

describe('npm run audit:verify', () => {
  let folder: string
  let cleanUp: () => Promise<void>
  let storage: Storage
  let references: [string, string]
  let stopServing: (() => Promise<void>) | undefined

  beforeEach(async () => {
    ;({ folder, cleanUp } = await temporaryFolder())
    storage = await openLowdb(folder)
    references = await fill(storage)
  })
  afterEach(async () => {
    await stopServing?.()
    stopServing = undefined
    await storage.close()
    await cleanUp()
  })

  function run(...options: string[]): Promise<{ code: number; out: string; err: string }> {
    const file = join(__dirname, '../../bot/commands/auditVerify.ts')
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [file, ...options],
        { env: { ...process.env, DATA_DIR: folder } },
        (error, out, err) => {
          resolve({ code: error ? Number(error.code) : 0, out, err })
        },
      )
    })
  }
  const report = async (...options: string[]): Promise<AuditReport> =>
    JSON.parse((await run('--json', ...options)).out) as AuditReport

  async function serve(): Promise<void> {
    const server = restify.createServer()
    const secret = newSecret()
    for (const [path, handler] of Object.entries(internalRoutes(storage, secret))) server.get(path, handler)
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
    await announceService(folder, { host: '127.0.0.1', port: server.address().port, secret })
    stopServing = () => new Promise<void>((done) => void server.close(done))
  }
  async function files(inside: string): Promise<string[]> {
    const found = await readdir(join(folder, inside), { recursive: true, withFileTypes: true })
    return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  }
  async function fileWith(inside: string, text: string): Promise<string> {
    for (const file of await files(inside)) if ((await readFile(file, 'utf8')).includes(text)) return file
    throw new Error(`No file in ${inside} has ${text}`)
  }

  it('says that all is well and which hash to keep, without words of people', async () => {
    for (const running of [true, false]) {
      if (running) await serve()
      else {
        await stopServing?.()
        stopServing = undefined
        await storage.close()
      }
      const { code, out, err } = await run()
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const { newest } = await report()
      expect(out).toContain(newest!.hash)
      expect(out).not.toMatch(/mum fell|pot/)
      expect((await run('--head', newest!.hash)).code).toBe(0)
      expect((await run('--head', '0'.repeat(64))).code).toBe(1)
    }
  })

  it.each([true, false])(
    'sees an edited file, also one that a running service remembers otherwise: running %s',
    async (running) => {
      if (running) await serve()
      else await storage.close()
      const file = await fileWith('documents/handoffs', references[0])
      await writeFile(file, (await readFile(file, 'utf8')).replace('mum fell', 'all well'))
      const { code, out } = await run()
      expect(code).toBe(1)
      expect(out).toContain(references[0])
      expect(out).not.toContain(references[1])
    },
  )

  it.each([true, false])('sees a deleted file and a cut log: running %s', async (running) => {
    if (running) await serve()
    else await storage.close()
    await rm(await fileWith('documents/handoffs', references[1]))
    const log = await fileWith('logs', references[0])
    const lines = (await readFile(log, 'utf8')).split('\n')
    await writeFile(log, `${lines.slice(0, 4).join('\n')}\n`)
    const found = what(await report())
    expect(found).toContainEqual([references[1], 'missing'])
    expect(found).toContainEqual(['audit log, after line 4', 'log cut'])
  })

  it('makes nothing where nothing is', async () => {
    await storage.close()
    folder = join(folder, 'nowhere')
    // A wrong DATA_DIR must not look as if all were well.
    expect(await run()).toMatchObject({ code: 1, err: '' })
    await expect(readdir(folder)).rejects.toThrow()
  })

  it('says that there is no handoff at all in a folder that has none', async () => {
    await storage.close()
    const { out: before } = await run()
    folder = join(folder, 'another')
    await mkdir(folder)
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out.split('\n').length).toBeGreaterThan(1)
    expect(before).not.toContain(out.split('\n')[0])
  })

  it('finds a line of the staff audit that was edited in its file', async () => {
    const audit = makeAudit(storage, { now: () => new Date() }, { info: no, warn: no, error: no })
    await audit.note('sam.taylor', 'opened', { about: references[0] })
    await audit.note('ruth', 'signed in')
    await storage.close()
    expect(await report()).toMatchObject({ whole: true, staff: { lines: 2, older: 0 } })
    const file = await fileWith('logs', 'sam.taylor')
    await writeFile(file, (await readFile(file, 'utf8')).replace('sam.taylor', 'tom.taylor'))
    expect((await run()).code).toBe(1)
    expect((await report()).problems.map(({ where }) => where)).toEqual(['staff audit, line 1'])
  })
})
