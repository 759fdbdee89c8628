import { open, readdir, readlink, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
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
    await wait(50)
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
    const real = await writeOf(folder)
    jest.spyOn(real.prototype, 'write').mockImplementation(function (this: FileHandle, ...args: unknown[]) {
      const [bytes, from, length] = args as [Buffer, number, number]
      return real.write.call(this, bytes, from, Math.min(7, length))
    })
    const storage = await openLowdb(folder)
    await storage.append('log', ['one', 'a line that is longer than that'])
    await storage.append('log', ['three'])
    await storage.write(new Map([['people/a', { value: 'first of all' }]]))
    await storage.write(new Map([['people/a', { value: 'and then' }]]))
    await storage.close()
    const again = await openLowdb(folder)
    expect(await again.lines('log')).toEqual(['one', 'a line that is longer than that', 'three'])
    expect((await again.read(['people/a'])).get('people/a')?.value).toBe('and then')
    await again.close()
  })

  it('are closed after a failure, which leaves no part of the line behind', async () => {
    const storage = await openLowdb(folder)
    await storage.append('log', ['one'])
    await storage.write(new Map([['people/a', { value: 'one' }]]))
    const real = await writeOf(folder)
    const failing = jest.spyOn(real.prototype, 'write').mockImplementation(async function (
      this: FileHandle,
      ...args: unknown[]
    ) {
      await real.write.call(this, args[0] as Buffer, 0, 5)
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    })
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

/** How any open file is written to. */
async function writeOf(folder: string) {
  const file = await open(join(folder, 'probe'), 'w')
  const prototype = Object.getPrototypeOf(file) as FileHandle
  const write = Reflect.get(prototype, 'write') as (bytes: Buffer, from: number, length: number) => Promise<unknown>
  await file.close()
  await rm(join(folder, 'probe'))
  return { prototype: prototype as unknown as { write: (...args: unknown[]) => Promise<unknown> }, write }
}
