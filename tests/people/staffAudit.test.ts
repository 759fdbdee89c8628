import fc from 'fast-check'
import { makeAudit } from '../../bot/people/audit.ts'
import { staffAudit, staffHeadKey, verifyStaffAudit, type StaffAuditLine } from '../../bot/people/staffChain.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { person } from '../http/person.ts'
import { handClock } from '../handoff/fixtures.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import { startService, type TestService } from '../support/service.ts'
import { signInAs } from '../support/staff.ts'
import { testClock } from '../support/talk.ts'
import { keepingLog } from './staffServer.ts'

describe('Reading a crisis', () => {
  const clock = testClock()
  let service: TestService
  beforeAll(async () => {
    service = await startService({ clock })
  })
  afterAll(() => service.stop())

  test('is noted: who, which, once in a quarter of an hour, and not what is in it', async () => {
    await (await person(service.base)).say("my mum has fallen and she can't get up")
    const sam = await signInAs(service, 'Sam Taylor', 'rapidResponse')
    const ruth = await signInAs(service, 'Ruth Manager', 'manager')
    const [row] = (await sam.get('/rapid-response/api/list')).body.handoffs ?? []
    const reference = row?.reference ?? 'none'
    const path = `/rapid-response/api/handoffs/${reference}`
    const opened = async () =>
      ((await service.storage.lines(staffAudit)) as StaffAuditLine[])
        .filter(({ what }) => what === 'opened')
        .map(({ who, about }) => [who, about])
    for (const asked of [sam, sam, ruth]) expect((await asked.get(path)).status).toBe(200)
    expect((await sam.get(`${path.slice(0, -7)}222-222`)).status).toBe(404)
    clock.pass(14 / 60)
    await sam.get(path)
    expect(await opened()).toEqual([
      ['sam.taylor', reference],
      ['ruth.manager', reference],
    ])
    clock.pass(2 / 60)
    await sam.get(path)
    expect((await opened()).at(-1)).toEqual(['sam.taylor', reference])
    expect(await opened()).toHaveLength(3)
    expect(JSON.stringify(await service.storage.lines(staffAudit))).not.toMatch(/fallen|mum/)
    expect((await verifyStaffAudit(service.storage)).problems).toEqual([])
  })
})

describe('The staff audit', () => {
  const clock = handClock()
  const write = async (storage: Storage, many: number): Promise<void> => {
    const audit = makeAudit(storage, clock, keepingLog().log)
    await Promise.all(Array.from({ length: many }, (_, n) => audit.note(`worker.${n}`, 'signed in')))
  }
  const copied = async (lines: readonly unknown[], head: unknown): Promise<Storage> => {
    const storage = openMemory()
    await storage.append(staffAudit, lines)
    await storage.write(new Map([[staffHeadKey, { value: head }]]))
    return storage
  }

  test('is a chain: whatever line is changed, taken out, put in or cut off is found', async () => {
    const storage = openMemory()
    await write(storage, 4)
    await write(storage, 4)
    const lines = (await storage.lines(staffAudit)) as StaffAuditLine[]
    const head = (await storage.read([staffHeadKey])).get(staffHeadKey)?.value
    expect(await verifyStaffAudit(storage)).toEqual({ lines: 8, older: 0, problems: [] })
    const doings: ((at: number) => unknown[])[] = [
      (at) => lines.with(at, { ...lines[at], who: 'somebody.else' } as StaffAuditLine),
      (at) => lines.toSpliced(at, 1),
      (at) => lines.toSpliced(at, 0, { at: '', who: 'x', what: 'signed in' }),
      (at) => lines.slice(0, at),
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...doings), fc.integer({ min: 1, max: 7 }), async (change, at) => {
        expect((await verifyStaffAudit(await copied(change(at), head))).problems).not.toEqual([])
      }),
    )
  })

  test('that was cut says so for ever, also when it goes on', async () => {
    const storage = openMemory()
    await write(storage, 3)
    const cut = await copied((await storage.lines(staffAudit)).slice(0, 1), {
      ...((await storage.read([staffHeadKey])).get(staffHeadKey)?.value as object),
    })
    await write(cut, 2)
    expect((await verifyStaffAudit(cut)).problems).toHaveLength(1)
  })

  test('begins its chain after the lines of before, and says how many prove nothing', async () => {
    const storage = openMemory()
    await storage.append(staffAudit, [{ at: '2026-01-01T00:00:00.000Z', who: 'old', what: 'added' }])
    await write(storage, 2)
    expect(await verifyStaffAudit(storage)).toEqual({ lines: 3, older: 1, problems: [] })
  })

  test('holds up nobody on a full disk, and is written with the next line', async () => {
    const { storage, faults } = faultyStorage(openMemory())
    const { log, lines } = keepingLog()
    const audit = makeAudit(storage, clock, log)
    faults.fail()
    await audit.note('sam.taylor', 'signed in')
    expect(lines.join()).toContain('staff audit')
    faults.heal()
    await audit.note('sam.taylor', 'opened', { about: 'H-222-222' })
    expect(((await storage.lines(staffAudit)) as StaffAuditLine[]).map(({ what }) => what)).toEqual([
      'signed in',
      'opened',
    ])
    expect((await verifyStaffAudit(storage)).problems).toEqual([])
  })
})
