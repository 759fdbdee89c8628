import { loadProfile, makeProfile } from '../../bot/councils/profile.ts'
import { makeServer } from '../../bot/http/server.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { newCode } from '../../bot/talkingPoints/codes.ts'
import { makeTalkingPointPage } from '../../bot/talkingPoints/page.ts'
import { makeTalkingPoints } from '../../bot/talkingPoints/talkingPoints.ts'
import { join } from 'node:path'
import { movedClock, noWishes, venues } from './fixtures.ts'

const folder = join(import.meta.dirname, '../support/councils/madeup')

async function serve() {
  const clock = movedClock()
  const storage = openMemory()
  const logged: string[] = []
  const write = (fields: object, message: string): void => void logged.push(JSON.stringify({ ...fields, message }))
  const log = { info: write, warn: write, error: write }
  const points = makeTalkingPoints({ data: venues(), storage, clock, timeZone: 'Europe/London' })
  const server = makeServer({
    channels: [
      makeTalkingPointPage({
        ...{ points, clock, log, profile: makeProfile(loadProfile(folder)), leaveTo: 'https://www.example.org/' },
        ...{ assets: () => ({}), trustProxy: true },
      }),
    ],
    health: { alive: () => Promise.resolve(true), ready: () => Promise.resolve(true) },
    ...{ log, pages: '/nowhere' },
  })
  const address = await server.listen(0, '127.0.0.1')
  const book = async (id: string): Promise<string> => {
    const [time] = (await points.offer(noWishes, [])).times
    const mine = await points.book({ id, conversationId: 'c', timeId: time?.id ?? '', wishes: noWishes })
    if (mine === 'taken') throw new Error('It was taken.')
    return mine.code
  }
  const send = async (fields: Record<string, string>, to = '/talking-point', from = '192.0.2.7') => {
    const headers = { 'x-forwarded-for': from }
    const response = await fetch(`${address}${to}`, { method: 'POST', headers, body: new URLSearchParams(fields) })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return { points, book, send, logged, address, stop: () => server.stop(), clock }
}

/** What stands in the fields of the page's forms. */
const values = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`name="${name}"[^>]*value="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')

describe('the page on which a booking is changed', () => {
  let served: Awaited<ReturnType<typeof serve>>
  beforeEach(async () => {
    served = await serve()
  })
  afterEach(() => served.stop())

  it('shows, moves and cancels it, without a script and without the code in any address', async () => {
    const { book, send, points } = served
    const code = await book('a')
    const first = await send({ code })
    expect(first.status).toBe(200)
    expect(first.text).toContain('Hill Hall')
    expect(first.text).not.toMatch(/<script/)
    const listed = await send({ code, do: 'times' })
    const [time = ''] = values(listed.text, 'time')
    const moved = await send({ code, do: 'take', time })
    expect(moved.text).toContain('id="notice"')
    expect((await points.bookings.get('a'))?.at.id).toBe(time)
    expect((await send({ code, do: 'cancel' })).text).toContain('value="cancelNow"')
    expect((await points.bookings.get('a'))?.status).toBe('booked')
    await send({ code, do: 'cancelNow' })
    expect((await points.bookings.get('a'))?.status).toBe('cancelled')
    for (const { text } of [first, listed, moved]) expect(text).not.toMatch(new RegExp(`(?:href|action)="[^"]*${code}`))
  })

  it('gives a file for a calendar', async () => {
    const code = await served.book('a')
    const file = await served.send({ code }, '/talking-point/calendar')
    expect(file.headers.get('content-type')).toMatch(/text\/calendar/)
    expect(file.headers.get('content-disposition')).toMatch(/attachment/)
    expect(file.text).toMatch(/^BEGIN:VCALENDAR[\s\S]*LOCATION:Hill Hall/)
    expect(file.text).not.toContain(code)
  })

  it('answers every code that is nothing in the same way', async () => {
    const { book, send, points, clock } = served
    const cancelled = await book('a')
    await points.cancel(cancelled)
    const over = await book('b')
    const wrong = await send({ code: newCode() })
    clock.pass(24 * 60)
    for (const code of [cancelled, over, '', 'x'.repeat(3000), '<b>"', '../../etc/passwd'])
      for (const act of ['', 'times', 'cancelNow', 'take']) {
        const answer = await send({ code, do: act }, '/talking-point', `198.51.100.${String(act.length)}`)
        expect([code, answer.status, answer.text]).toEqual([code, 404, wrong.text])
      }
    expect((await send({ code: over }, '/talking-point/calendar')).text).toBe(wrong.text)
  })

  it('lets nobody guess on: after thirty wrong ones an address waits, others do not', async () => {
    const { book, send } = served
    const code = await book('a')
    for (let tries = 0; tries < 30; tries += 1) await send({ code: newCode() })
    expect((await send({ code })).status).toBe(429)
    expect((await send({ code }, '/talking-point', '192.0.2.8')).status).toBe(200)
  })

  it('a time taken while reading is said so, and what they had is still theirs', async () => {
    const { book, send, points } = served
    const code = await book('a')
    const [time = ''] = values((await send({ code, do: 'times' })).text, 'time')
    await points.book({ id: 'quicker', conversationId: 'd', timeId: time, wishes: noWishes })
    const before = (await points.bookings.get('a'))?.at.id
    expect((await send({ code, do: 'take', time })).text).toContain('role="alert"')
    expect((await points.bookings.get('a'))?.at.id).toBe(before)
  })

  it('speaks Easy Read with pictures all the way', async () => {
    const code = await served.book('a')
    const page = await (await fetch(`${served.address}/talking-point?easyread=1`)).text()
    expect(page).toContain('/pictures/')
    const next = await served.send({ code, easyread: '1' })
    expect(next.text).toContain('/pictures/')
    expect(values(next.text, 'easyread')).not.toEqual([])
  })

  it('logs nothing that was sent, and takes no other body', async () => {
    const code = await served.book('a')
    await served.send({ code })
    await served.send({ code: 'x'.repeat(10_000) })
    const json = await fetch(`${served.address}/talking-point`, { method: 'POST', body: JSON.stringify({ code }) })
    expect(json.status).toBe(415)
    expect(served.logged.join()).not.toContain(code)
  })
})
