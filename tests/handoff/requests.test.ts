import { createRequests, listRequests } from '../../bot/handoff/requests.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Requests } from '../../dialogs/ports.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import { aRequest, handClock } from './fixtures.ts'

describe('contact requests', () => {
  let storage: Storage
  let clock: ReturnType<typeof handClock>
  let requests: Requests

  beforeEach(() => {
    storage = openMemory()
    clock = handClock()
    requests = createRequests(storage, clock)
  })

  it('is kept as it was asked, with its date and a reference', async () => {
    const request = aRequest({
      kind: 'carers_assessment',
      name: 'Ann',
      how: 'text',
      when: 'after six',
      about: 'my own rest',
    })
    const reference = await requests.put(request)
    expect(reference).toMatch(/^R-[2346789HKMPQRWXY]{3}-[2346789HKMPQRWXY]{3}$/)
    expect(await listRequests(storage)).toEqual([
      {
        ...request,
        reference,
        status: 'open',
        askedAt: '2026-03-02T09:00:00.000Z',
        changedAt: '2026-03-02T09:00:00.000Z',
      },
    ])
  })

  it('is replaced by the same id, and keeps its reference and the day it was first asked', async () => {
    const reference = await requests.put(aRequest({ name: 'Ann', how: 'ring me' }))
    clock.pass(24 * 60)
    expect(await requests.put(aRequest({ how: 'text me' }))).toBe(reference)
    const [request, ...others] = await listRequests(storage)
    expect(others).toEqual([])
    expect(request).toMatchObject({
      how: 'text me',
      askedAt: '2026-03-02T09:00:00.000Z',
      changedAt: '2026-03-03T09:00:00.000Z',
    })
    expect(request).not.toHaveProperty('name')
  })

  it('changes nothing when a turn is run again', async () => {
    await requests.put(aRequest())
    const before = await listRequests(storage)
    clock.pass(5)
    await requests.put(aRequest())
    expect(await listRequests(storage)).toEqual(before)
  })

  it('is one however often it is put at once', async () => {
    const references = await Promise.all(
      Array.from({ length: 12 }, (_, at) => requests.put(aRequest({ name: `${at}` }))),
    )
    expect(new Set(references).size).toBe(1)
    expect(await listRequests(storage)).toHaveLength(1)
  })

  it('lists the newest first, also many', async () => {
    for (let at = 0; at < 450; at += 1) {
      await requests.put(aRequest({ id: `turn/${at}` }))
      clock.pass(1)
    }
    const listed = await listRequests(storage)
    expect(listed.map(({ id }) => id)).toEqual(Array.from({ length: 450 }, (_, at) => `turn/${449 - at}`))
    expect(new Set(listed.map(({ reference }) => reference)).size).toBe(450)
  })

  it('gives no reference when the disk is full', async () => {
    const { storage: faulty, faults } = faultyStorage(storage)
    faults.fail()
    await expect(createRequests(faulty, clock).put(aRequest())).rejects.toMatchObject({ code: 'ENOSPC' })
    faults.heal()
    await createRequests(faulty, clock).put(aRequest())
    expect(await listRequests(storage)).toHaveLength(1)
  })
})
