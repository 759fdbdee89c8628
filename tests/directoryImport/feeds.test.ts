import { gzipSync } from 'node:zlib'
import { readReports } from '../../bot/directory/import/takeIn.ts'
import { paged, sendHead, sendJson, sound, startFeed, type FeedServer } from './feedServer.ts'
import { startImporting, type Importing } from './runImport.ts'

let importing: Importing
let feed: FeedServer
const many = (count: number): unknown[] => Array.from({ length: count }, (_none, at) => sound(at + 1))

beforeEach(async () => {
  importing = await startImporting()
  feed = await startFeed(paged(many(25)))
})

afterEach(async () => {
  await importing.end()
  await feed.close()
})

describe('a paged feed', () => {
  test.each([
    ['says too much', 9_000],
    ['says too little', 3],
    ['says nothing', 0],
  ])('is read to its end when it %s of its size', async (_how, said) => {
    feed.answer = paged(many(25), 10, said)
    const report = await importing.bringIn(`${feed.address}/services`)
    expect(report).toMatchObject({ outcome: 'taken in', came: 25, kept: 25 })
    expect(importing.live.services()).toHaveLength(26)
  })

  test('ends where a page repeats what came before, however often', async () => {
    feed.answer = (_url, response) => sendJson(response, { contents: many(7) })
    expect(await importing.bringIn(`${feed.address}/services`)).toMatchObject({ came: 7, kept: 7 })
    expect(feed.asked).toHaveLength(2)
  })

  test('ends although every page has another time on the same services', async () => {
    feed.answer = (_url, response, number) =>
      sendJson(response, { contents: [sound(1, { alert: `asked ${String(number)} times` })] })
    expect(await importing.bringIn(`${feed.address}/services`)).toMatchObject({ kept: 1 })
    expect(feed.asked.length).toBeLessThan(4)
  })

  test('ends where a page is not there, and counts from 0 where the feed does', async () => {
    feed.answer = (url, response) => {
      const page = Number(url.searchParams.get('page'))
      if (page > 2) sendJson(response, { error: 'no such page' }, 404)
      else sendJson(response, { number: page, first: page === 0, content: many(30).slice(page * 10, page * 10 + 10) })
    }
    expect(await importing.bringIn(`${feed.address}/services`)).toMatchObject({ came: 30, kept: 30 })
  })

  test('that stops half-way changes nothing, and the next run goes on from there', async () => {
    const whole = paged(many(60))
    feed.answer = (url, response) =>
      Number(url.searchParams.get('page')) < 4 ? whole(url, response, 0) : response.destroy()
    await expect(importing.bringIn(`${feed.address}/services`)).rejects.toThrow(/Page 4/)
    expect(importing.names()).toEqual(['The first group'])
    expect(await readReports(importing.storage)).toEqual([])
    feed.answer = whole
    feed.asked.length = 0
    expect(await importing.bringIn(`${feed.address}/services`)).toMatchObject({
      outcome: 'taken in',
      came: 60,
      kept: 60,
    })
    expect(feed.asked.some((path) => /page=[123]&/.test(path))).toBe(false)
  })

  test('that breaks off in the middle of a page, or sends half a JSON, is not believed', async () => {
    feed.answer = (_url, response) => {
      response.writeHead(200, { 'content-length': '5000' })
      response.write('{"contents": [')
      response.destroy()
    }
    await expect(importing.bringIn(`${feed.address}/services`)).rejects.toThrow(/could not be read/)
    feed.answer = (_url, response) => void response.end(JSON.stringify({ contents: many(9) }).slice(0, -40))
    await expect(importing.bringIn(`${feed.address}/services`)).rejects.toThrow(/no JSON/)
    expect(importing.names()).toEqual(['The first group'])
  })

  test('whose lists are outlines is completed from the page of each service', async () => {
    feed.answer = (url, response) => {
      const id = /\/services\/(s-\d+)$/.exec(url.pathname)?.[1]
      if (id !== undefined) sendJson(response, sound(Number(id.slice(2))))
      else
        paged([1, 2, 3].map((at) => ({ id: `s-${String(at)}`, name: `Choir number ${String(at)}` })))(url, response, 0)
    }
    await importing.bringIn(`${feed.address}/services?per_page=50`)
    expect(importing.live.service('s-2')?.contacts[0]?.phones[0]?.number).toBe('0113 496 1002')
    expect(feed.asked).toContain('/services/s-2')
  })

  test('for ever is not read for ever', async () => {
    feed.answer = (_url, response, number) => sendJson(response, { contents: [sound(number)] })
    const feedLimits = { pages: 30 }
    await expect(importing.prepare(`${feed.address}/services`, { feedLimits })).rejects.toThrow(/more than 30 pages/)
  })
})

describe('only what changed', () => {
  const bringInAll = async (): Promise<void> => {
    await importing.bringIn(`${feed.address}/services`)
    importing.now = new Date('2026-11-23T12:00:00Z')
    feed.asked.length = 0
  }

  test('is asked for and put over what is there; what is inactive now goes', async () => {
    await bringInAll()
    const changed = { last_modified: '2026-11-23T09:00:00Z' }
    feed.answer = paged([
      sound(3, { ...changed, name: 'A quite different choir' }),
      sound(4, { ...changed, status: 'inactive' }),
      sound(99, changed),
    ])
    const report = await importing.bringIn(`${feed.address}/services`)
    expect(feed.asked.every((path) => path.includes('modified_after=2026-11-22'))).toBe(true)
    expect(report).toMatchObject({ outcome: 'taken in', asked: 'changes', came: 3, kept: 25 })
    expect(importing.live.service('s-3')?.name).toBe('A quite different choir')
    expect(importing.live.service('s-4')).toBeUndefined()
    expect(importing.live.service('s-99')).toBeDefined()
    expect(importing.live.service('s-20')).toBeDefined()
  })

  test('that nothing has changed leaves everything', async () => {
    await bringInAll()
    feed.answer = paged([])
    expect(await importing.bringIn(`${feed.address}/services`)).toMatchObject({
      outcome: 'taken in',
      came: 0,
      kept: 25,
    })
    expect(importing.live.services()).toHaveLength(26)
  })

  test('is seen not to be heeded: then what is missing is gone', async () => {
    await bringInAll()
    feed.answer = paged(many(24))
    const report = await importing.bringIn(`${feed.address}/services`)
    expect(report).toMatchObject({ outcome: 'taken in', asked: 'everything', kept: 24 })
    expect(importing.live.service('s-25')).toBeUndefined()
  })
})

describe('a malicious feed', () => {
  test.each([
    'http://127.0.0.1:9/services',
    'http://localhost:9/services',
    'http://[::1]:9/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f000001/',
    'http://0.0.0.0/',
  ])('inside the own network is not asked: %s', async (address) => {
    const limits = { allowInside: [], again: 0, pageMs: 3_000 }
    await expect(importing.prepare(address, { limits })).rejects.toThrow(/inside the own network/)
  })

  test.each(['http://10.1.2.3/', 'http://169.254.169.254/', 'http://[::1]/', 'file:///etc/passwd', 'gopher://x/'])(
    'that leads on to %s is not followed',
    async (location) => {
      feed.answer = (_url, response) => sendHead(response, 302, { location })
      await expect(importing.bringIn(`${feed.address}/services`)).rejects.toThrow(
        /inside the own network|begin with http/,
      )
    },
  )

  test('that leads round in circles is left', async () => {
    feed.answer = (url, response) => sendHead(response, 302, { location: url.href.replace('http://feed', '') })
    await expect(importing.bringIn(`${feed.address}/services`)).rejects.toThrow(/leads on/)
    expect(feed.asked.length).toBeLessThan(10)
  })

  test('that leads on to a place outside that is allowed is followed', async () => {
    const whole = paged(many(12))
    feed.answer = (url, response, number) =>
      url.pathname === '/old'
        ? sendHead(response, 301, { location: `/services${url.search}` })
        : whole(url, response, number)
    expect(await importing.bringIn(`${feed.address}/old`)).toMatchObject({ kept: 12 })
  })

  test('whose small page unpacks to an enormous one is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20))
    feed.answer = (_url, response) => sendHead(response, 200, { 'content-encoding': 'gzip' }, bomb)
    await expect(importing.bringIn(`${feed.address}/services`)).rejects.toThrow(/larger than 32 MB/)
  })

  test('that drips is not waited for', async () => {
    const timers: NodeJS.Timeout[] = []
    feed.answer = (_url, response) => {
      response.writeHead(200)
      timers.push(setInterval(() => void response.write(' '), 50))
    }
    const limits = { allowInside: ['127.0.0.1'], again: 0, pageMs: 500 }
    await expect(importing.prepare(`${feed.address}/services`, { limits })).rejects.toThrow(/took too long/)
    timers.forEach(clearInterval)
  })

  test('is asked again after it failed for a moment', async () => {
    const whole = paged(many(12))
    feed.answer = (url, response, number) =>
      number % 2 === 1 ? sendJson(response, 'busy', 503) : whole(url, response, number)
    expect(await importing.bringIn(`${feed.address}/services`)).toMatchObject({ kept: 12 })
  })
})
