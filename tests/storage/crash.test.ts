import { spawn, type ChildProcess } from 'node:child_process'
import { appendFile, mkdir, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreInUse } from '../../bot/storage/lowdb/lock.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { startOf, processSpace } from '../../bot/storage/lowdb/processes.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Written } from './crashingWriter.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const writer = join(__dirname, 'crashingWriter.ts')

interface Child {
  process: ChildProcess
  lines: string[]
  /** Resolves when a line starts so. */
  says(start: string): Promise<void>
  kill(): Promise<void>
}

function startWriter(folder: string, first: number): Child {
  const child = spawn(process.execPath, [writer, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  return {
    process: child,
    lines,
    says: async (start) => {
      while (!lines.some((line) => line.startsWith(start))) {
        if (child.exitCode !== null) throw new Error(`The writer ended: ${lines.at(-1) ?? 'without a word'}`)
        await wait(2)
      }
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

describe('lowdb and the end of a process', () => {
  let folder: string
  let cleanUp: () => Promise<void>
  const warnings: string[] = []
  const open = (): Promise<Storage> => openLowdb(folder, { warn: (sentence) => warnings.push(sentence) })

  beforeEach(async () => {
    warnings.length = 0
    ;({ folder, cleanUp } = await temporaryFolder())
  })
  afterEach(() => cleanUp())

  it('has after kill -9 whatever was acknowledged, whole and once', async () => {
    const acknowledged: string[] = []
    let next = 0
    for (let round = 0; round < 8; round += 1) {
      const child = startWriter(folder, next)
      await child.says('pair')
      await wait(Math.random() * 120)
      await child.kill()
      acknowledged.push(...child.lines)
      next += 100_000

      const storage = await open()
      await checkAll(storage, acknowledged)
      await storage.close()
    }
    expect(warnings).toEqual([])
    expect(acknowledged.filter((line) => line.startsWith('single')).length).toBeGreaterThan(20)
  }, 60_000)

  it('refuses a second process, and a second opening in the same one, in a sentence that names the way out', async () => {
    const child = startWriter(folder, 0)
    await child.says('open')
    const refused = await open().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(StoreInUse)
    expect((refused as Error).message).toContain(String(child.process.pid))
    expect((refused as Error).message).toContain('DATA_DIR')
    await child.kill()

    const storage = await open()
    await expect(open()).rejects.toBeInstanceOf(StoreInUse)
    const second = startWriter(folder, 0)
    await expect(second.says('single')).rejects.toThrow(/StoreInUse/)
    await storage.close()
    await (await open()).close()
  })

  it('lets one in when many come at once after a crash', async () => {
    const child = startWriter(folder, 0)
    await child.says('open')
    await child.kill()
    const results = await Promise.allSettled(Array.from({ length: 6 }, open))
    const opened = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(opened.length).toBeLessThanOrEqual(1)
    for (const storage of opened) await storage.close()
    await (await open()).close()
  })

  it('takes over from a dead process whose id somebody else has now', async () => {
    await leaveClaim(`${process.pid}-1-${await processSpace()}-0a0b0c`)
    await (await open()).close()
    expect(await readdir(join(folder, 'lock'))).toEqual([])
  })

  it('takes over at once from another machine that has been silent, but not from one that gives signs of life', async () => {
    const claim = join(folder, 'lock', '7-1-elsewhere000-0a0b0c')
    await leaveClaim('7-1-elsewhere000-0a0b0c')
    const beat = setInterval(() => void writeFile(claim, ''), 500)
    await expect(open()).rejects.toBeInstanceOf(StoreInUse)
    clearInterval(beat)
    await utimes(claim, 0, Date.now() / 1_000 - 120)
    await (await open()).close()
  })

  it('says who a process is', async () => {
    const child = startWriter(folder, 0)
    await child.says('open')
    const start = await startOf(child.process.pid!)
    expect(await startOf(child.process.pid!)).toBe(start)
    expect(start).not.toBe(await startOf(process.pid))
    await child.kill()
    expect(await startOf(child.process.pid!)).toBe('gone')
  })

  describe('opens what a crash left', () => {
    it('half a line at the end of a log', async () => {
      await withStorage((storage) => storage.append('log', ['whole', 'also whole']))
      await appendFile(await only('logs'), '{"half":"a li')
      await withStorage(async (storage) => {
        await storage.append('log', ['next'])
        expect(await storage.lines('log')).toEqual(['whole', 'also whole', 'next'])
      })
    })

    it('rubbish where the disk lost power', async () => {
      await withStorage((storage) => storage.append('log', ['whole']))
      await appendFile(await only('logs'), Buffer.concat([Buffer.alloc(50), Buffer.from('\n\0\0\n\0')]))
      await withStorage(async (storage) => {
        await storage.append('log', ['next'])
        expect(await storage.lines('log')).toEqual(['whole', 'next'])
        expect(await storage.lines('log', 1)).toEqual(['next'])
      })
      expect(warnings).toEqual([])
    })

    it('a spoilt line in the middle, without which the rest is still there', async () => {
      await withStorage((storage) => storage.append('log', ['one', 'two', 'three']))
      const file = await only('logs')
      await writeFile(file, (await readFile(file, 'utf8')).replace('two', 'tw"'))
      await withStorage(async (storage) => {
        expect(await storage.lines('log')).toEqual(['one', 'three'])
      })
      expect(warnings).toHaveLength(1)
    })

    it.each([0, 1, 20])('a document cut to %d bytes: put aside and told, not deleted', async (bytes) => {
      await withStorage((storage) => storage.write(new Map([['people/a', { value: 'lost' }]])))
      await truncate(await only('documents'), bytes)
      await withStorage(async (storage) => {
        expect((await storage.read(['people/a'])).size).toBe(0)
        await storage.write(new Map([['people/a', { value: 'new', etag: 'new' }]]))
        expect((await storage.read(['people/a'])).get('people/a')?.value).toBe('new')
      })
      expect(await readdir(join(folder, 'damaged'))).toHaveLength(1)
      expect(warnings).toHaveLength(1)
    })

    it('half a newer version of a document: the one before it counts, and the next goes after it', async () => {
      await withStorage((storage) => storage.write(new Map([['people/a', { value: 'whole' }]])))
      const file = await only('documents')
      await appendFile(file, (await readFile(file)).subarray(0, 30))
      await withStorage(async (storage) => {
        expect((await storage.read(['people/a'])).get('people/a')?.value).toBe('whole')
        await storage.write(new Map([['people/a', { value: 'next' }]]))
      })
      await withStorage(async (storage) => {
        expect((await storage.read(['people/a'])).get('people/a')?.value).toBe('next')
      })
      expect(warnings).toEqual([])
    })

    it('temporary files, and a torn note of what to move', async () => {
      await withStorage((storage) => storage.write(new Map([['people/a', { value: 1 }]])))
      for (const left of ['tmp', 'journal']) {
        await mkdir(join(folder, left), { recursive: true })
        await writeFile(join(folder, left, 'left-over'), '[{"from":')
      }
      await withStorage(async (storage) => {
        expect((await storage.read(['people/a'])).get('people/a')?.value).toBe(1)
      })
      expect(await readdir(join(folder, 'journal'))).toEqual([])
      expect(await readdir(folder)).not.toContain('tmp')
    })

    it('several documents of one write of which only the first was moved: the others follow', async () => {
      const text = (key: string): string => `${JSON.stringify({ key, etag: 'e2', value: 'new' })}\n`
      await withStorage((storage) =>
        storage.write(
          new Map([
            ['people/a', { value: 'old' }],
            ['people/b', { value: 'old' }],
          ]),
        ),
      )
      const [first, second] = await files('documents')
      const keyOfSecond = (JSON.parse(await readFile(second!, 'utf8')) as { key: string }).key
      const keyOfFirst = (JSON.parse(await readFile(first!, 'utf8')) as { key: string }).key
      await writeFile(first!, text(keyOfFirst))
      await mkdir(join(folder, 'tmp'), { recursive: true })
      await mkdir(join(folder, 'journal'), { recursive: true })
      await writeFile(join(folder, 'tmp', 'two'), text(keyOfSecond))
      const moves = [
        { from: 'tmp/one', to: first!.slice(folder.length + 1) },
        { from: 'tmp/two', to: second!.slice(folder.length + 1) },
      ]
      await writeFile(join(folder, 'journal', 'note.json'), JSON.stringify(moves))
      await withStorage(async (storage) => {
        const read = await storage.read(['people/a', 'people/b'])
        expect([...read.values()].map(({ value }) => value)).toEqual(['new', 'new'])
      })
    })
  })

  it('leaves nothing of older versions behind a durable write, and few behind others', async () => {
    await withStorage(async (storage) => {
      for (let at = 0; at < 100; at += 1) await storage.write(new Map([['people/a', { value: `version ${at}` }]]))
      const text = await readFile(await only('documents'), 'utf8')
      expect(text).toContain('version 99')
      expect(text.split('\n').length).toBeLessThan(20)
      await storage.write(new Map([['people/a', { value: 'corrected' }]]), { durable: true })
      expect(await readFile(await only('documents'), 'utf8')).not.toContain('version')
    })
  })

  it('keeps files from other accounts on the machine', async () => {
    await withStorage((storage) => storage.write(new Map([['people/a', { value: 1 }]])))
    const { mode } = await import('node:fs').then(({ statSync }) => statSync(join(folder, 'documents')))
    expect(mode & 0o077).toBe(0)
  })

  async function withStorage(work: (storage: Storage) => Promise<unknown>): Promise<void> {
    const storage = await open()
    await work(storage)
    await storage.close()
  }

  async function leaveClaim(name: string): Promise<void> {
    await mkdir(join(folder, 'lock'), { recursive: true })
    await writeFile(join(folder, 'lock', name), '')
  }

  async function files(under: string): Promise<string[]> {
    const entries = await readdir(join(folder, under), { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  }

  async function only(under: string): Promise<string> {
    const [file] = await files(under)
    return file!
  }
})

/** Everything in `acknowledged` (lines the writer printed) is there, and nothing is half done. */
async function checkAll(storage: Storage, acknowledged: readonly string[]): Promise<void> {
  const numbers = (kind: Written): number[] =>
    acknowledged.filter((line) => line.startsWith(`${kind} `)).map((line) => Number(line.split(' ')[1]))

  const singles = await storage.read(numbers('single').map((n) => `single/${n}`))
  expect(singles.size).toBe(numbers('single').length)

  const quick = (await storage.read(['quick/same'])).get('quick/same')?.value as { n: number; filler: string }
  expect(quick.n).toBeGreaterThanOrEqual(numbers('quick').at(-1)!)
  expect(quick.filler).toHaveLength(50_000)

  const last = numbers('pair').at(-1)!
  const pair = await storage.read(['pair/left', 'pair/right'])
  const left = pair.get('pair/left')?.value as number
  expect(left).toBeGreaterThanOrEqual(last)
  expect(pair.get('pair/right')?.value).toBe(left)
  expect((await storage.read([`pair/${left}`, `pair/${left + 1}`])).size).toBe(1)

  const lines = (await storage.lines('log')) as { n: number; half: number }[]
  const names = lines.map(({ n, half }) => `${n} ${half}`)
  expect(new Set(names).size).toBe(names.length)
  expect(
    numbers('log')
      .flatMap((n) => [`${n} 1`, `${n} 2`])
      .filter((name) => !names.includes(name)),
  ).toEqual([])
}
