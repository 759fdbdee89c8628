import { JsonText } from '../../bot/storage/jsonText.ts'
import { EtagConflict, type Change, type Storage } from '../../bot/storage/storage.ts'

/** A way to a store: `open` again after `close` must find what was there. */
export interface StoreUnderTest {
  open(): Promise<Storage>
  /** False for an engine that forgets when it is closed. */
  keeps: boolean
  /** Called after each test. */
  cleanUp?(): Promise<void>
}

const oddNames = [
  '',
  ' ',
  '.',
  '..',
  '../../up',
  '/',
  'a/b',
  'a%2fb',
  '%',
  '%%',
  '~',
  '~aa',
  'aB',
  'Ab',
  'AB',
  'ab',
  'con',
  'CON',
  'nul.txt',
  'trailing.',
  'trailing ',
  'tab\tnew\nline\r\0nothing',
  'q"uo\'te`s\\',
  '<>:|?*!@#$&()[]{}=+,;',
  // One letter, two ways to write it: two different names.
  'caf\u00e9',
  'cafe\u0301',
  'زينب',
  '王小明',
  '👩🏽‍🦽',
  '\u202eright to left',
  // Half a surrogate pair: no UTF-8 of its own.
  '\ud83d',
  '\ud83e',
  '__proto__',
  'constructor',
  'toString',
  'x'.repeat(5_000),
  'x'.repeat(5_001),
  'É'.repeat(300),
  `${'/'.repeat(300)}a`,
]

/** Everything that each engine of the storage interface must do, in the way of the SDK's own storage suite and beyond it. */
export function storageContract(name: string, start: () => StoreUnderTest | Promise<StoreUnderTest>): void {
  describe(`storage contract: ${name}`, () => {
    let subject: StoreUnderTest
    let storage: Storage

    beforeEach(async () => {
      subject = await start()
      storage = await subject.open()
    })
    afterEach(async () => {
      await storage.close()
      await subject.cleanUp?.()
    })

    const put = async (key: string, value: unknown, etag?: string): Promise<string> =>
      (await storage.write(new Map([[key, change(value, etag)]]))).get(key)!
    const get = async (key: string): Promise<unknown> => (await storage.read([key])).get(key)?.value
    const etagOf = async (key: string): Promise<string | undefined> => (await storage.read([key])).get(key)?.etag

    describe('documents', () => {
      it('gives back what was written, with the etag that the write gave', async () => {
        const value = { words: 'O’Brien said "ah, well"', list: [1, null, { deep: true }], empty: {}, nothing: null }
        const etag = await put('people/a', value)
        expect(await storage.read(['people/a'])).toEqual(new Map([['people/a', { value, etag }]]))
      })

      it.each([[null], [0], [''], [false], ['text'], [[]], [{}], [{ __proto__: null, a: 1 }]])(
        'keeps the JSON value %j',
        async (value) => {
          await put('values/a', value)
          expect((await storage.read(['values/a'])).has('values/a')).toBe(true)
          expect(await get('values/a')).toEqual(JSON.parse(JSON.stringify(value)))
        },
      )

      it('leaves missing documents out and gives the others', async () => {
        await put('people/a', 1)
        expect([...(await storage.read(['people/b', 'people/a', 'elsewhere/a', 'people/a'])).keys()]).toEqual([
          'people/a',
        ])
        expect((await storage.read([])).size).toBe(0)
      })

      it('writes nothing when given nothing', async () => {
        expect((await storage.write(new Map())).size).toBe(0)
      })

      it('keeps what was given at the time, whatever becomes of the object, and gives every reader their own', async () => {
        const value = { list: ['first'] }
        const writing = put('people/a', value)
        value.list.push('later')
        await writing
        const read = (await get('people/a')) as typeof value
        expect(read).toEqual({ list: ['first'] })
        read.list.push('mine alone')
        expect(await get('people/a')).toEqual({ list: ['first'] })
      })

      it('keeps what is given as JSON text like the value it stands for, alone, beside others and inside another', async () => {
        const value = { words: 'a\nb \u2028 "c"', list: [1, { deep: null }] }
        const text = (): JsonText => new JsonText(JSON.stringify(value))
        await put('people/a', text())
        await storage.write(
          new Map<string, Change>([
            ['people/b', { value: text() }],
            ['people/c', { value: { inside: text() } }],
          ]),
        )
        await storage.append('people', [text()])
        expect(await get('people/a')).toEqual(value)
        expect(await get('people/b')).toEqual(value)
        expect(await get('people/c')).toEqual({ inside: value })
        expect(await storage.lines('people')).toEqual([value])
        expect(() => new JsonText('{\n}')).toThrow()
      })

      it('refuses what is no JSON, and a key without a collection', async () => {
        await expect(put('people/a', undefined)).rejects.toThrow()
        await expect(put('people/a', () => 1)).rejects.toThrow()
        await expect(put('people', 1)).rejects.toThrow()
        await expect(put('/people', 1)).rejects.toThrow()
        await expect(storage.read(['people'])).rejects.toThrow()
        await expect(storage.remove(['people'])).rejects.toThrow()
        expect(await get('people/a')).toBeUndefined()
      })

      it('changes nothing when one value of several is no JSON', async () => {
        const changes = new Map<string, Change>([
          ['people/a', { value: 1 }],
          ['people/b', { value: undefined }],
        ])
        await expect(storage.write(changes)).rejects.toThrow()
        expect((await storage.read(['people/a', 'people/b'])).size).toBe(0)
      })

      it('removes, also what is not there', async () => {
        await put('people/a', 1)
        await put('people/b', 2)
        await storage.remove(['people/a', 'people/never'])
        await storage.remove([])
        expect([...(await storage.read(['people/a', 'people/b'])).keys()]).toEqual(['people/b'])
      })

      it('keeps ten megabytes beside a small one', async () => {
        const big = { text: 'æøå ünïcode 👋 "\\\n'.repeat(600_000) }
        await storage.write(
          new Map([
            ['big/a', { value: big }],
            ['big/b', { value: 'small' }],
          ]),
        )
        const read = await storage.read(['big/a', 'big/b'])
        expect((read.get('big/a')?.value as typeof big).text === big.text).toBe(true)
        expect(read.get('big/b')?.value).toBe('small')
      })

      it('writes durably just the same', async () => {
        const one = await storage.write(new Map([['people/a', { value: 1, etag: 'new' }]]), { durable: true })
        expect(one.get('people/a')).toBe(await etagOf('people/a'))
        const changes = new Map([
          ['people/a', { value: 2 }],
          ['people/b', { value: 2 }],
        ])
        await storage.write(changes, { durable: true })
        expect([await get('people/a'), await get('people/b')]).toEqual([2, 2])
      })
    })

    describe('odd names', () => {
      it('keeps each apart from every other', async () => {
        await storage.write(new Map(oddNames.map((odd, at) => [`odd/${odd}`, { value: { at } }])))
        const read = await storage.read(oddNames.map((odd) => `odd/${odd}`))
        expect(oddNames.map((odd) => read.get(`odd/${odd}`)?.value)).toEqual(oddNames.map((_, at) => ({ at })))
      })

      it('lists each as it was given', async () => {
        for (const odd of oddNames) await put(`odd/${odd}`, 1)
        expect((await keysOf(storage, 'odd')).sort()).toEqual(oddNames.map((odd) => `odd/${odd}`).sort())
      })

      it('removes one and leaves those that look like it', async () => {
        for (const odd of oddNames) await put(`odd/${odd}`, 1)
        await storage.remove(['odd/AB', 'odd/..', 'odd/~'])
        expect(await keysOf(storage, 'odd')).toHaveLength(oddNames.length - 3)
        expect(await get('odd/ab')).toBe(1)
      })

      it('has collections with odd names too', async () => {
        const collections = ['..', '.', 'A', 'a', 'é', '__proto__', 'c'.repeat(2_000)]
        for (const collection of collections) await put(`${collection}/x`, collection)
        for (const collection of collections) {
          expect(await get(`${collection}/x`)).toBe(collection)
          expect(await keysOf(storage, collection)).toEqual([`${collection}/x`])
        }
      })

      it('has logs with odd names too', async () => {
        const logs = oddNames.filter((odd) => odd !== '')
        for (const log of logs) await storage.append(log, [log])
        for (const log of logs) expect(await storage.lines(log)).toEqual([log])
      })
    })

    describe('etags', () => {
      it('changes at every write, also of the same value, and back again', async () => {
        const etags = [await put('e/a', 1), await put('e/a', 1), await put('e/a', 2), await put('e/a', 1)]
        expect(new Set(etags).size).toBe(4)
        expect(await etagOf('e/a')).toBe(etags[3])
      })

      it('gives no two documents the same', async () => {
        expect(await put('e/a', 1)).not.toBe(await put('e/b', 1))
      })

      it('overwrites with `*`, and without any', async () => {
        await put('e/a', 1, '*')
        await put('e/a', 2, '*')
        await put('e/a', 3)
        expect(await get('e/a')).toBe(3)
      })

      it('writes with the etag that was read, once', async () => {
        const etag = await put('e/a', 1)
        const next = await put('e/a', 2, etag)
        await expect(put('e/a', 3, etag)).rejects.toMatchObject({ name: 'EtagConflict', key: 'e/a' })
        expect(await storage.read(['e/a'])).toEqual(new Map([['e/a', { value: 2, etag: next }]]))
      })

      it('writes `new` only where nothing is', async () => {
        await put('e/a', 1, 'new')
        await expect(put('e/a', 2, 'new')).rejects.toBeInstanceOf(EtagConflict)
        expect(await get('e/a')).toBe(1)
        await storage.remove(['e/a'])
        await put('e/a', 3, 'new')
        expect(await get('e/a')).toBe(3)
      })

      it('refuses an etag for what is gone, or never was, and one that is empty or made up', async () => {
        const etag = await put('e/a', 1)
        await storage.remove(['e/a'])
        await expect(put('e/a', 2, etag)).rejects.toBeInstanceOf(EtagConflict)
        await expect(put('e/never', 2, etag)).rejects.toBeInstanceOf(EtagConflict)
        await put('e/a', 3)
        await expect(put('e/a', 4, etag)).rejects.toBeInstanceOf(EtagConflict)
        await expect(put('e/a', 4, '')).rejects.toBeInstanceOf(EtagConflict)
        await expect(put('e/a', 4, 'made up')).rejects.toBeInstanceOf(EtagConflict)
        expect(await get('e/a')).toBe(3)
      })

      it('makes none of the changes when one of them conflicts, wherever it stands', async () => {
        const etag = await put('e/b', 1)
        await put('e/b', 2)
        for (const order of [
          ['e/a', 'e/b', 'e/c'],
          ['e/b', 'e/a', 'e/c'],
          ['e/a', 'e/c', 'e/b'],
        ]) {
          const changes = new Map(order.map((key) => [key, key === 'e/b' ? change(9, etag) : change(9)]))
          await expect(storage.write(changes)).rejects.toMatchObject({ key: 'e/b' })
        }
        expect(await storage.read(['e/a', 'e/b', 'e/c'])).toMatchObject(new Map([['e/b', { value: 2 }]]))
      })
    })

    describe('many at once', () => {
      it('lets exactly one of hundreds win each round', async () => {
        let etag = await put('race/a', 'start')
        for (let round = 0; round < 5; round += 1) {
          const before = etag
          const results = await Promise.allSettled(
            Array.from({ length: 300 }, (_, writer) => put('race/a', { round, writer }, before)),
          )
          const winners = results.flatMap((result, writer) =>
            result.status === 'fulfilled' ? [{ writer, etag: result.value }] : [],
          )
          expect(winners).toHaveLength(1)
          expect(results.every((r) => r.status === 'fulfilled' || r.reason instanceof EtagConflict)).toBe(true)
          expect(await get('race/a')).toEqual({ round, writer: winners[0]!.writer })
          etag = winners[0]!.etag
        }
      })

      it('lets one of hundreds make what is new', async () => {
        const results = await Promise.allSettled(
          Array.from({ length: 200 }, (_, writer) => put('race/b', writer, 'new')),
        )
        expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      })

      it('loses no count when everybody tries again after a conflict', async () => {
        await put('race/c', 0)
        const addOne = async (): Promise<void> => {
          for (;;) {
            const { value, etag } = (await storage.read(['race/c'])).get('race/c')!
            try {
              await put('race/c', (value as number) + 1, etag)
              return
            } catch (error) {
              if (!(error instanceof EtagConflict)) throw error
            }
          }
        }
        await Promise.all(Array.from({ length: 40 }, addOne))
        expect(await get('race/c')).toBe(40)
      })

      it('keeps writes of several documents together, and never locks up', async () => {
        const pairs = Array.from({ length: 60 }, (_, at) => {
          const keys = at % 2 === 0 ? ['pair/a', 'pair/b'] : ['pair/b', 'pair/a']
          return storage.write(new Map(keys.map((key) => [key, { value: at }])))
        })
        await Promise.all(pairs)
        expect(await get('pair/a')).toBe(59)
        expect(await get('pair/b')).toBe(59)
      })

      it('does what touches one document in the order it was asked', async () => {
        const steps = Array.from({ length: 50 }, (_, at) => put('order/a', at))
        const removed = storage.remove(['order/a'])
        const last = put('order/a', 'last', 'new')
        await Promise.all([...steps, removed, last])
        expect(await get('order/a')).toBe('last')
      })

      it('reads whole values while they are being written', async () => {
        const texts = ['a'.repeat(200_000), 'b'.repeat(150_000)]
        await put('whole/a', texts[0])
        const writing = Array.from({ length: 40 }, (_, at) => put('whole/a', texts[at % 2]))
        const reading = await Promise.all(Array.from({ length: 100 }, () => get('whole/a')))
        expect(reading.every((text) => texts.includes(text as string))).toBe(true)
        await Promise.all(writing)
      })

      it('keeps a thousand documents written at once', async () => {
        await Promise.all(Array.from({ length: 1_000 }, (_, at) => put(`many/${at}`, at)))
        expect(await keysOf(storage, 'many')).toHaveLength(1_000)
        expect(await get('many/777')).toBe(777)
      })
    })

    describe('walking a collection', () => {
      it('finds its own and nobody else’s', async () => {
        await put('walk/a', 1)
        await put('walk/b', 1)
        await put('walks/c', 1)
        expect((await keysOf(storage, 'walk')).sort()).toEqual(['walk/a', 'walk/b'])
        expect(await keysOf(storage, 'nothing')).toEqual([])
      })

      it('gives what stays exactly once, and nothing twice, while others come, change and go', async () => {
        for (let at = 0; at < 300; at += 1) await put(`walk/stays-${at}`, 1)
        for (let at = 0; at < 100; at += 1) await put(`walk/goes-${at}`, 1)
        const seen: string[] = []
        let at = 0
        for await (const key of storage.keys('walk')) {
          seen.push(key)
          if (at < 100) {
            await storage.remove([`walk/goes-${at}`])
            await put(`walk/stays-${at}`, 2)
            await put(`walk/comes-${at}`, 1)
            at += 1
          }
        }
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen.filter((key) => key.startsWith('walk/stays-'))).toHaveLength(300)
      })

      it('can be stopped half-way', async () => {
        await put('walk/a', 1)
        await put('walk/b', 1)
        for await (const key of storage.keys('walk')) {
          expect(key).toMatch(/^walk\//)
          break
        }
        expect(await keysOf(storage, 'walk')).toHaveLength(2)
      })
    })

    describe('logs', () => {
      it('keeps lines in order, whatever is in them', async () => {
        const lines = ['one', { text: 'line\nend\u2028 and \r\n more' }, null, 0, [], '👋', { '': '' }]
        await storage.append('log/a', lines.slice(0, 3))
        await storage.append('log/a', lines.slice(3), { durable: true })
        await storage.append('log/a', [])
        expect(await storage.lines('log/a')).toEqual(lines)
      })

      it('gives lines from a position', async () => {
        await storage.append('log/a', ['é', 'b', 'c'])
        expect(await storage.lines('log/a', 0)).toEqual(['é', 'b', 'c'])
        expect(await storage.lines('log/a', 1)).toEqual(['b', 'c'])
        expect(await storage.lines('log/a', 3)).toEqual([])
        expect(await storage.lines('log/a', 30)).toEqual([])
      })

      it('knows no lines of an unknown log', async () => {
        expect(await storage.lines('log/never')).toEqual([])
        await storage.truncate('log/never', 0)
        await storage.removeLog('log/never')
        expect(await storage.lines('log/never')).toEqual([])
      })

      it('keeps the lines of each call together, in the order of the calls', async () => {
        await Promise.all(
          Array.from({ length: 200 }, (_, at) => storage.append('log/a', [`${at} first`, `${at} second`])),
        )
        expect(await storage.lines('log/a')).toEqual(
          Array.from({ length: 200 }, (_, at) => [`${at} first`, `${at} second`]).flat(),
        )
      })

      it('takes nothing of a batch in which one line is no JSON', async () => {
        await expect(storage.append('log/a', ['good', undefined])).rejects.toThrow()
        expect(await storage.lines('log/a')).toEqual([])
      })

      it('keeps logs apart from one another and from documents', async () => {
        await storage.append('same/a', ['log'])
        await storage.append('same/A', ['other log'])
        await put('same/a', 'document')
        expect(await storage.lines('same/a')).toEqual(['log'])
        await storage.removeLog('same/a')
        expect(await storage.lines('same/a')).toEqual([])
        expect(await storage.lines('same/A')).toEqual(['other log'])
        expect(await get('same/a')).toBe('document')
      })

      it('cuts back, and goes on from there', async () => {
        await storage.append('log/a', ['a', 'bé', 'c', 'd'])
        await storage.truncate('log/a', 9)
        expect(await storage.lines('log/a')).toHaveLength(4)
        await storage.truncate('log/a', 2)
        await storage.append('log/a', ['again'])
        expect(await storage.lines('log/a')).toEqual(['a', 'bé', 'again'])
        expect(await storage.lines('log/a', 2)).toEqual(['again'])
        await storage.truncate('log/a', 0)
        expect(await storage.lines('log/a')).toEqual([])
        await storage.append('log/a', ['anew'])
        expect(await storage.lines('log/a')).toEqual(['anew'])
      })

      it('takes ten megabytes and a thousand calls', async () => {
        const big = 'é'.repeat(5_000_000)
        await storage.append('log/big', ['before', big, 'after'])
        expect(((await storage.lines('log/big'))[1] as string) === big).toBe(true)
        for (let at = 0; at < 1_000; at += 1) await storage.append('log/long', [at])
        expect(await storage.lines('log/long', 990)).toEqual([990, 991, 992, 993, 994, 995, 996, 997, 998, 999])
      })
    })

    describe('closing', () => {
      it('finishes what was asked before, and takes nothing after', async () => {
        const writing = Promise.all([put('close/a', 1), storage.append('close', [1])])
        await storage.close()
        await writing
        await expect(put('close/b', 1)).rejects.toThrow()
        await expect(storage.read(['close/a'])).rejects.toThrow()
        await expect(storage.append('close', [2])).rejects.toThrow()
        await expect(keysOf(storage, 'close')).rejects.toThrow()
        await storage.close()
      })

      it('has everything when opened again', async () => {
        if (!subject.keeps) return
        const etag = await put('again/a', { deep: ['é'] })
        for (const odd of oddNames) await put(`odd/${odd}`, odd)
        await storage.append('again', ['one', 'two', 'three'])
        await storage.truncate('again', 2)
        await put('again/b', 1)
        await storage.remove(['again/b'])
        await storage.close()

        storage = await subject.open()
        expect(await storage.read(['again/a', 'again/b'])).toEqual(
          new Map([['again/a', { value: { deep: ['é'] }, etag }]]),
        )
        expect(await keysOf(storage, 'again')).toEqual(['again/a'])
        expect(await storage.lines('again', 1)).toEqual(['two'])
        await storage.append('again', ['four'])
        expect(await storage.lines('again')).toEqual(['one', 'two', 'four'])
        const odd = await storage.read(oddNames.map((name) => `odd/${name}`))
        expect(oddNames.map((name) => odd.get(`odd/${name}`)?.value)).toEqual(oddNames)
        await put('again/a', 2, etag)
        await expect(put('again/a', 3, etag)).rejects.toBeInstanceOf(EtagConflict)
      })
    })
  })
}

function change(value: unknown, etag?: string): Change {
  return etag === undefined ? { value } : { value, etag }
}

async function keysOf(storage: Storage, collection: string): Promise<string[]> {
  const keys: string[] = []
  for await (const key of storage.keys(collection)) keys.push(key)
  return keys
}
