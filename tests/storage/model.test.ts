import fc from 'fast-check'
import { openLowdb } from '../../bot/storage/lowdb/openLowdb.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { EtagConflict, type Change, type Storage } from '../../bot/storage/storage.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** What a store is, said as simply as can be: values and how often each was changed, and lists. */
interface Model {
  documents: Map<string, { json: string; version: number }>
  logs: Map<string, unknown[]>
}
interface Run {
  storage: Storage
  model: Model
  /** Real etag of each version that the model has seen. */
  etags: Map<string, string>
  reopen: () => Promise<Storage>
}
type Step = (run: Run) => Promise<void>

// Few names, so that steps meet; odd ones, so that escaping matters.
const names = ['a', 'A', 'a/b', 'é', '%61', 'y'.repeat(400)]
const key = fc.constantFrom(...names).map((name) => `things/${name}`)
const log = fc.constantFrom('log/a', 'log/A', 'x'.repeat(300))
const etag = fc.constantFrom('none', '*', 'new', 'current', 'old')
let version = 0

const write = fc
  .tuple(fc.uniqueArray(fc.tuple(key, fc.jsonValue(), etag), { selector: ([k]) => k, maxLength: 3 }), fc.boolean())
  .map(([wanted, durable]): Step => async ({ storage, model, etags }) => {
    const changes = new Map<string, Change>()
    let allowed = true
    for (const [k, value, kind] of wanted) {
      const now = model.documents.get(k)
      const current = now && etags.get(`${k} ${now.version}`)
      const given = { none: undefined, '*': '*', new: 'new', current: current ?? 'nothing', old: 'old' }[kind]
      changes.set(k, given === undefined ? { value } : { value, etag: given })
      if (kind === 'new') allowed &&= !now
      if (kind === 'current') allowed &&= now !== undefined
      if (kind === 'old') allowed = false
    }
    if (!allowed) {
      await expect(storage.write(changes, { durable })).rejects.toBeInstanceOf(EtagConflict)
      return
    }
    const given = await storage.write(changes, { durable })
    expect([...given.keys()].sort()).toEqual([...changes.keys()].sort())
    for (const [k, change] of changes) {
      version += 1
      model.documents.set(k, { json: JSON.stringify(change.value), version })
      etags.set(`${k} ${version}`, given.get(k)!)
    }
  })

const remove = fc.array(key, { maxLength: 2 }).map((keys): Step => async ({ storage, model }) => {
  await storage.remove(keys)
  for (const k of keys) model.documents.delete(k)
})

const append = fc
  .tuple(log, fc.array(fc.jsonValue(), { maxLength: 4 }), fc.boolean())
  .map(([name, lines, durable]): Step => async ({ storage, model }) => {
    await storage.append(name, lines, { durable })
    model.logs.set(name, [...(model.logs.get(name) ?? []), ...lines])
  })

const truncate = fc.tuple(log, fc.nat(8)).map(([name, count]): Step => async ({ storage, model }) => {
  await storage.truncate(name, count)
  model.logs.set(name, (model.logs.get(name) ?? []).slice(0, count))
})

const removeLog = log.map((name): Step => async ({ storage, model }) => {
  await storage.removeLog(name)
  model.logs.delete(name)
})

const readFrom = fc.tuple(log, fc.nat(6)).map(([name, from]): Step => async ({ storage, model }) => {
  expect(json(await storage.lines(name, from))).toEqual(json((model.logs.get(name) ?? []).slice(from)))
})

const reopen = fc.constant<Step>(async (run) => {
  run.storage = await run.reopen()
})

const steps = fc.array(
  fc.oneof({ weight: 4, arbitrary: write }, remove, append, truncate, removeLog, readFrom, reopen),
  {
    maxLength: 25,
  },
)

/** All that can be asked of the store is what the model says. */
async function compare({ storage, model, etags }: Run): Promise<void> {
  const found = await storage.read(names.map((name) => `things/${name}`))
  expect([...found.keys()].sort()).toEqual([...model.documents.keys()].sort())
  for (const [k, { value, etag: now }] of found) {
    const expected = model.documents.get(k)!
    expect(JSON.stringify(value)).toBe(expected.json)
    expect(now).toBe(etags.get(`${k} ${expected.version}`))
  }
  const walked: string[] = []
  for await (const k of storage.keys('things')) walked.push(k)
  expect(walked.sort()).toEqual([...model.documents.keys()].sort())
  for (const [name, lines] of model.logs) expect(json(await storage.lines(name))).toEqual(json(lines))
}

function json(lines: unknown[]): string[] {
  return lines.map((line) => JSON.stringify(line))
}

async function walk(taken: Step[], storage: Storage, again: (old: Storage) => Promise<Storage>): Promise<void> {
  const run: Run = {
    storage,
    model: { documents: new Map(), logs: new Map() },
    etags: new Map(),
    reopen: () => again(run.storage),
  }
  try {
    for (const step of taken) {
      await step(run)
      await compare(run)
    }
  } finally {
    await run.storage.close()
  }
}

describe('any series of steps', () => {
  it('leaves the memory store as the model says', async () => {
    await fc.assert(
      fc.asyncProperty(steps, (taken) => walk(taken, openMemory(), (same) => Promise.resolve(same))),
      { numRuns: 150 },
    )
  })

  it('leaves the lowdb store as the model says, closed and opened in between', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { folder, cleanUp } = await temporaryFolder()
        try {
          await walk(taken, await openLowdb(folder), async (old) => {
            await old.close()
            return openLowdb(folder)
          })
        } finally {
          await cleanUp()
        }
      }),
      { numRuns: 60 },
    )
  })
})
