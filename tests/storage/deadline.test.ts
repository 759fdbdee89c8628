import { StoreTooSlow, withDeadline } from '../../bot/storage/deadline.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { EtagConflict, type Storage } from '../../bot/storage/storage.ts'
import { faultyStorage, type Faults } from './faultyStorage.ts'

const key = 'handoffs/a'

describe('a store with a deadline', () => {
  let real: Storage
  let storage: Storage
  let faults: Faults

  beforeEach(() => {
    real = openMemory()
    const faulty = faultyStorage(real)
    faults = faulty.faults
    storage = withDeadline(faulty.storage, 30)
  })

  it.each<[string, (store: Storage) => Promise<unknown>]>([
    ['write', (store) => store.write(new Map([[key, { value: 1 }]]), { durable: true })],
    ['remove', (store) => store.remove([key])],
    ['append', (store) => store.append('log', [1])],
    ['truncate', (store) => store.truncate('log', 0)],
    ['removeLog', (store) => store.removeLog('log')],
  ])('does not wait for a %s that hangs', async (_, call) => {
    faults.hang()
    await expect(call(storage)).rejects.toBeInstanceOf(StoreTooSlow)
    expect(faults.hanging()).toBe(1)
    faults.heal()
  })

  it('does not wait for a read that hangs', async () => {
    const stuck: Storage = { ...faultyStorage(real).storage, read: () => new Promise(() => undefined) }
    await expect(withDeadline(stuck, 30).read([key])).rejects.toBeInstanceOf(StoreTooSlow)
  })

  it('passes on a failure as it is', async () => {
    faults.fail()
    await expect(storage.write(new Map([[key, { value: 1 }]]))).rejects.toMatchObject({ code: 'ENOSPC' })
  })

  it('doubles nothing when a late write is repeated with its etag', async () => {
    faults.hang()
    const change = new Map([[key, { value: 'once', etag: 'new' }]])
    await expect(storage.write(change)).rejects.toBeInstanceOf(StoreTooSlow)
    faults.heal()
    await expect(storage.write(change)).rejects.toBeInstanceOf(EtagConflict)
    expect((await storage.read([key])).get(key)?.value).toBe('once')
  })

  it('doubles no line when a late append is repeated after cutting back', async () => {
    await storage.append('log', ['kept'])
    faults.hang()
    await expect(storage.append('log', ['late'])).rejects.toBeInstanceOf(StoreTooSlow)
    const repeated = [real.lines('log'), storage.truncate('log', 1), storage.append('log', ['late'])]
    faults.heal()
    await Promise.all(repeated)
    expect(await storage.lines('log')).toEqual(['kept', 'late'])
  })

  it('lets a late failure pass unheard', async () => {
    const unhandled = jest.fn()
    process.on('unhandledRejection', unhandled)
    const fails: Storage = {
      ...faultyStorage(real).storage,
      write: () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 60)),
    }
    await expect(withDeadline(fails, 20).write(new Map())).rejects.toBeInstanceOf(StoreTooSlow)
    await new Promise((done) => setTimeout(done, 80))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
