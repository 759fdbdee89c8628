import { aRequest, fall } from '../handoff/fixtures.ts'
import { carl, priya, type tom } from '../handoff/workers.ts'
import { openOffice, type Office } from './office.ts'

interface Event {
  event: string
  data: Record<string, unknown>
}

/** Reads a live stream as a browser does. */
async function listen(office: Office, worker: typeof tom) {
  const control = new AbortController()
  const answer = await fetch(`${office.url}/live`, {
    headers: { cookie: `staff=${worker.id}` },
    signal: control.signal,
  })
  const events: Event[] = []
  let ended = false
  const reading = (async () => {
    const decoder = new TextDecoder()
    let text = ''
    for await (const bytes of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(bytes, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = /^event: (.*)$/m.exec(block)?.[1]
        if (event !== undefined)
          events.push({ event, data: JSON.parse(/^data: (.*)$/m.exec(block)![1]!) as Event['data'] })
      }
    }
  })()
    .catch(() => undefined)
    .finally(() => (ended = true))
  const until = async (holds: () => boolean): Promise<void> => {
    for (const start = Date.now(); !holds(); await new Promise((resolve) => setTimeout(resolve, 5))) {
      if (Date.now() - start > 20_000) throw new Error(`Not so within twenty seconds; heard ${JSON.stringify(events)}`)
    }
  }
  await until(() => events.length > 0 || ended)
  return {
    answer,
    /** All but the signs of life. */
    heard: () => events.filter(({ event }) => event !== 'ping'),
    pings: () => events.filter(({ event }) => event === 'ping').length,
    until,
    hasEnded: () => ended,
    close: async () => {
      control.abort()
      await reading
    },
  }
}

describe('the live stream', () => {
  let office: Office
  beforeEach(async () => {
    office = await openOffice({ pingMs: 40 })
  })
  afterEach(() => office.stop())

  it('says that something is new, has changed or was said: which, and nothing more', async () => {
    const live = await listen(office, priya)
    expect(live.answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(live.answer.headers.get('cache-control')).toBe('no-store')
    const reference = await office.handoffs.open('conversation-1', fall, 'mum fell')
    await office.post(`/handoffs/${reference}/take`, priya)
    office.desk.stirred(reference)
    const asked = await office.requests.put(aRequest({ about: 'my rest' }))
    await live.until(() => live.heard().length >= 4)
    expect(live.heard()).toEqual([
      { event: 'list', data: { reference, new: true } },
      { event: 'list', data: { reference, new: false } },
      { event: 'said', data: { reference } },
      { event: 'list', data: { reference: asked, new: true } },
    ])
    await live.close()
  })

  it('tells the contact centre of crises as of requests', async () => {
    const live = await listen(office, carl)
    const reference = await office.handoffs.open('conversation-1', fall, 'mum fell')
    const asked = await office.requests.put(aRequest())
    await live.until(() => live.heard().length >= 2)
    expect(live.heard().map(({ data }) => data)).toEqual([
      { reference, new: true },
      { reference: asked, new: true },
    ])
    await live.close()
  })

  it('keeps a worker present while it is open, and no longer than three minutes after', async () => {
    const live = await listen(office, priya)
    for (let minutes = 0; minutes < 10; minutes += 2) {
      office.clock.pass(2)
      const pings = live.pings()
      await live.until(() => live.pings() >= pings + 2)
      expect(office.presence.present('priya')).toBe(true)
    }
    await live.close()
    office.clock.pass(3.1)
    expect(office.presence.present('priya')).toBe(false)
  })

  it('ends with the session, and leaves the worker absent', async () => {
    const live = await listen(office, priya)
    office.signedIn.delete('priya')
    await live.until(live.hasEnded)
    office.clock.pass(3.1)
    expect(office.presence.present('priya')).toBe(false)
  })

  it('lets the oldest of very many tabs go', async () => {
    const tabs = []
    for (let at = 0; at < 13; at += 1) tabs.push(await listen(office, priya))
    await tabs[0]!.until(tabs[0]!.hasEnded)
    expect(tabs.slice(1).some((tab) => tab.hasEnded())).toBe(false)
    for (const tab of tabs) await tab.close()
  })

  it('does not hold up the end of the service', async () => {
    const live = await listen(office, priya)
    const start = Date.now()
    await office.stop()
    expect(Date.now() - start).toBeLessThan(3_000)
    await live.until(live.hasEnded)
    office = await openOffice()
  })
})
