import fc from 'fast-check'
import type { Desk } from '../../bot/handoff/desk.ts'
import { createRequests, listRequests, requestKey } from '../../bot/handoff/requests.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import type { Requests } from '../../dialogs/ports.ts'
import { aRequest, handClock } from './fixtures.ts'
import { carl, deskOn, priya, restarted, ruth, tom } from './workers.ts'

describe('contact requests at the desk', () => {
  let storage: Storage
  let clock: ReturnType<typeof handClock>
  let requests: Requests
  let desk: Desk
  let reference: string
  beforeEach(async () => {
    storage = openMemory()
    clock = handClock()
    requests = createRequests(storage, clock)
    desk = deskOn(storage, clock)
    reference = await requests.put(aRequest())
  })
  const only = async () => (await listRequests(storage))[0]!

  it('goes from open to taken, in touch and done; each step is kept with who and when', async () => {
    expect(await desk.request(reference, carl, 'take')).toMatchObject({ status: 'taken', takenBy: { name: 'Carl' } })
    clock.pass(5)
    expect(await desk.request(reference, carl, 'touch', 'rang, will ring again')).toMatchObject({ status: 'in touch' })
    await desk.request(reference, carl, 'done')
    expect(await only()).toMatchObject({
      status: 'done',
      history: [
        { at: '2026-03-02T09:00:00.000Z', by: 'Carl', what: 'taken' },
        { at: '2026-03-02T09:05:00.000Z', by: 'Carl', what: 'in touch', note: 'rang, will ring again' },
        { by: 'Carl', what: 'done' },
      ],
    })
    expect((await desk.list()).requests).toEqual([])
  })

  it('is one worker’s when many take it at once, and the others hear whose', async () => {
    const results = await Promise.allSettled(
      [carl, priya, tom].map((worker) => desk.request(reference, worker, 'take')),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { name } = (await only()).takenBy!
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'taken', by: name })
    }
    const other = [carl, priya, tom].find((worker) => worker.name !== name)!
    await expect(desk.request(reference, other, 'touch')).rejects.toMatchObject({ code: 'taken', by: name })
    await expect(desk.request(reference, other, 'done')).rejects.toMatchObject({ code: 'taken' })
    expect((await desk.request(reference, ruth, 'done')).status).toBe('done')
  })

  it('changes nothing when the same step comes again, and knows no made-up reference', async () => {
    await desk.request(reference, carl, 'touch', 'rang', 'a')
    const before = await only()
    clock.pass(1)
    await desk.request(reference, carl, 'touch', 'rang', 'a')
    await desk.request(reference, carl, 'take', undefined, 'b')
    expect(await only()).toEqual(before)
    await expect(desk.request('R-222-222', carl, 'take')).rejects.toMatchObject({ code: 'unknown' })
  })

  it('stays with its worker when the person adds something, and is open again when it was done', async () => {
    await desk.request(reference, carl, 'touch')
    await requests.put(aRequest({ about: 'one more thing' }))
    expect(await only()).toMatchObject({ status: 'taken', takenBy: { name: 'Carl' }, about: 'one more thing' })
    await desk.request(reference, carl, 'done')
    await requests.put(aRequest({ about: 'and another' }))
    const again = await only()
    expect(again).toMatchObject({ status: 'open', askedAt: '2026-03-02T09:00:00.000Z' })
    expect(again).not.toHaveProperty('takenBy')
    expect(again.history!.at(-1)).toMatchObject({ what: 'asked again', by: 'conversation' })
    expect((await desk.list()).requests).toHaveLength(1)
    const before = await only()
    await requests.put(aRequest({ about: 'and another' }))
    expect(await only()).toEqual(before)
  })

  it('reads what older versions called answered as done', async () => {
    const key = requestKey(aRequest().id)
    const stored = (await storage.read([key])).get(key)!.value as object
    await storage.write(new Map([[key, { value: { ...stored, status: 'answered' } }]]))
    const fresh = restarted(storage)
    expect((await listRequests(fresh))[0]).toMatchObject({ status: 'done' })
    expect((await deskOn(fresh, clock).list()).requests).toEqual([])
    await createRequests(fresh, clock).put(aRequest({ about: 'again' }))
    expect((await deskOn(fresh, clock).list()).requests).toMatchObject([{ status: 'open' }])
  })

  it('whatever workers and the person do: never two holders, never a line lost, done only by a worker', async () => {
    const act = fc.record({
      step: fc.constantFrom('take', 'touch', 'done', 'person'),
      worker: fc.constantFrom(carl, priya, ruth),
      words: fc.constantFrom('a', 'b'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { maxLength: 10 }), async (rounds) => {
        const fresh = openMemory()
        const own = createRequests(fresh, clock)
        const here = deskOn(fresh, clock)
        const name = await own.put(aRequest())
        let before = (await listRequests(fresh))[0]!
        for (const round of rounds) {
          await Promise.allSettled(
            round.map(({ step, worker, words }) =>
              step === 'person'
                ? own.put(aRequest({ about: words }))
                : here.request(name, worker, step as 'take', words),
            ),
          )
          const after = (await listRequests(fresh))[0]!
          expect((after.history ?? []).slice(0, before.history?.length ?? 0)).toEqual(before.history ?? [])
          expect(after.askedAt).toBe(before.askedAt)
          expect(after.takenBy === undefined).toBe(after.status === 'open')
          const listed = (await here.list()).requests
          expect(listed).toEqual(after.status === 'done' ? [] : [after])
          before = after
        }
      }),
    )
  })
})
