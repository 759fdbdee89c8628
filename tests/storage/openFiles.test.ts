import fs from 'node:fs'
import { readdir, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { Disk } from '../../bot/storage/lowdb/disk.ts'
import { Documents } from '../../bot/storage/lowdb/documents.ts'
import { Logs } from '../../bot/storage/lowdb/logs.ts'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const onLinux = process.platform === 'linux' ? it : it.skip

describe('files that stay open', () => {
  let folder: string
  let cleanUp: () => Promise<void>

  beforeEach(async () => {
    ;({ folder, cleanUp } = await temporaryFolder())
  })
  afterEach(async () => {
    jest.restoreAllMocks()
    await cleanUp()
  })

  onLinux('are no more than so many, and none once the store is closed', async () => {
    const disk = new Disk(folder, { most: 5 })
    const logs = new Logs(disk, () => undefined)
    for (let at = 0; at < 40; at += 1) await logs.append(`log${at % 13}`, [at], false)
    for (let look = 0; look < 200 && (await openIn(folder)).length > 5; look += 1) await wait(10)
    expect(await openIn(folder)).toHaveLength(5)
    await disk.close()
    expect(await openIn(folder)).toEqual([])

    const storage = await openLowdb(folder)
    await storage.write(new Map([['people/a', { value: 1 }]]))
    await storage.append('log1', ['more'])
    expect((await openIn(folder)).length).toBeGreaterThan(0)
    await storage.close()
    expect(await openIn(folder)).toEqual([])
  })

  onLinux('are files that have a name: none that was removed or replaced', async () => {
    const disk = new Disk(folder)
    const [documents, logs] = [new Documents(disk, () => undefined), new Logs(disk, () => undefined)]
    for (let at = 0; at < 40; at += 1) {
      await documents.write(new Map([['people/a', { value: at }]]), at % 7 === 0)
      await documents.write(new Map(['people/b', 'people/c'].map((key) => [key, { value: at }])), false)
      await logs.append('log', [at], at % 5 === 0)
      if (at % 9 === 0) await documents.remove(['people/b'])
      if (at % 11 === 0) await logs.remove('log')
      expect(
        (await openIn(folder)).filter((path) => path.endsWith('(deleted)') || path.includes(join(folder, 'tmp'))),
      ).toEqual([])
    }
    await disk.close()
  })

  it('are never the wrong ones, whatever is done in whatever order, with room for two', async () => {
    const key = fc.constantFrom('things/a', 'things/b', 'things/c')
    const step = fc.record({
      key,
      other: key,
      durable: fc.boolean(),
      what: fc.constantFrom('write', 'write', 'both', 'remove', 'append', 'append', 'cut', 'removeLog'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const under = await temporaryFolder()
        const disk = new Disk(under.folder, { most: 2 })
        const [documents, logs] = [new Documents(disk, () => undefined), new Logs(disk, () => undefined)]
        const values = new Map<string, number>()
        const lines = new Map<string, number[]>()
        for (const [at, { key: name, other, durable, what }] of steps.entries()) {
          const names = what === 'both' ? [...new Set([name, other])] : [name]
          const had = lines.get(name) ?? []
          if (what === 'write' || what === 'both') {
            await documents.write(new Map(names.map((one) => [one, { value: at }])), durable)
            for (const one of names) values.set(one, at)
          } else if (what === 'remove') {
            await documents.remove(names)
            values.delete(name)
          } else if (what === 'append') {
            await logs.append(name, [at], durable)
            lines.set(name, [...had, at])
          } else if (what === 'cut') {
            await logs.truncate(name, 2)
            lines.set(name, had.slice(0, 2))
          } else {
            await logs.remove(name)
            lines.delete(name)
          }
        }
        await disk.close()
        const storage = await openLowdb(under.folder)
        for (const name of ['things/a', 'things/b', 'things/c']) {
          expect((await storage.read([name])).get(name)?.value).toBe(values.get(name))
          expect(await storage.lines(name)).toEqual(lines.get(name) ?? [])
        }
        await storage.close()
        await under.cleanUp()
      }),
      { numRuns: 60 },
    )
  })

  it('take everything when the system takes it in parts', async () => {
    const parts = spyOnWrite((write, file, bytes, from, length, then) =>
      write(file, bytes, from, Math.min(7, length), null, then),
    )
    const storage = await openLowdb(folder)
    await storage.append('log', ['one', 'a line that is longer than that'])
    await storage.append('log', ['three'])
    await storage.write(new Map([['people/a', { value: 'first of all' }]]))
    await storage.write(new Map([['people/a', { value: 'and then' }]]))
    await storage.close()
    expect(parts.mock.calls.length).toBeGreaterThan(20)
    parts.mockRestore()
    const again = await openLowdb(folder)
    expect(await again.lines('log')).toEqual(['one', 'a line that is longer than that', 'three'])
    expect((await again.read(['people/a'])).get('people/a')?.value).toBe('and then')
    await again.close()
  })

  it('are closed after a failure, which leaves no part of the line behind', async () => {
    const storage = await openLowdb(folder)
    await storage.append('log', ['one'])
    await storage.write(new Map([['people/a', { value: 'one' }]]))
    const failing = spyOnWrite((write, file, bytes, _from, _length, then) =>
      write(file, bytes, 0, 5, null, () =>
        then(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }), 0),
      ),
    )
    await expect(storage.append('log', ['never'])).rejects.toMatchObject({ code: 'ENOSPC' })
    await expect(storage.write(new Map([['people/a', { value: 'never' }]]))).rejects.toMatchObject({ code: 'ENOSPC' })
    await expect(storage.write(new Map([['people/b', { value: 'never' }]]))).rejects.toMatchObject({ code: 'ENOSPC' })
    failing.mockRestore()
    expect(await readdir(join(folder, 'tmp'))).toEqual([])
    if (process.platform === 'linux') {
      expect((await openIn(folder)).filter((path) => !path.includes('/lock'))).toEqual([])
    }
    expect(await storage.lines('log')).toEqual(['one'])
    await storage.append('log', ['two'])
    await storage.write(new Map([['people/a', { value: 'two' }]]))
    await storage.close()
    const again = await openLowdb(folder)
    expect(await again.lines('log')).toEqual(['one', 'two'])
    expect((await again.read(['people/a'])).get('people/a')?.value).toBe('two')
    expect((await again.read(['people/b'])).size).toBe(0)
    await again.close()
  })

  it('are let go when somebody deletes the folder: what is said from a second later on is in a file again', async () => {
    const storage = await openLowdb(folder)
    await storage.append('log', ['deleted with the folder'])
    await rm(join(folder, 'logs'), { recursive: true })
    await wait(1_100)
    await storage.append('log', ['said later'])
    await storage.close()
    const again = await openLowdb(folder)
    expect(await again.lines('log')).toEqual(['said later'])
    await again.close()
  })
})

/** What this process has open below a folder. */
async function openIn(folder: string): Promise<string[]> {
  const all = await readdir('/proc/self/fd')
  const paths = await Promise.all(all.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))
  return paths.filter((path) => path.startsWith(folder))
}

type Then = (error: Error | null, written: number) => void
type Write = (file: number, bytes: Buffer, from: number, length: number, at: null, then: Then) => void

/** Lets a test come between the store and the system's own `write`. */
function spyOnWrite(
  work: (write: Write, file: number, bytes: Buffer, from: number, length: number, then: Then) => void,
) {
  const real = fs.write.bind(fs) as unknown as Write
  const spied = jest.spyOn(fs as unknown as { write: Write }, 'write')
  return spied.mockImplementation((file, bytes, from, length, _at, then) => work(real, file, bytes, from, length, then))
}
