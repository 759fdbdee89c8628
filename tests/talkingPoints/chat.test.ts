import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { listRequests } from '../../bot/handoff/requests.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { TalkingPointsData } from '../../bot/talkingPoints/schema.ts'
import { makeTalkingPoints, type TalkingPointsDesk } from '../../bot/talkingPoints/talkingPoints.ts'
import { testPorts } from '../support/ports.ts'
import { startTalk, testClock } from '../support/talk.ts'
import type { Talk } from '../support/talk.ts'
import { noWishes, venues } from './fixtures.ts'

/** A conversation with the whole bot, in a council with these venues. */
async function begin(data: TalkingPointsData | undefined = venues(), more: { mails?: boolean; lang?: string } = {}) {
  const clock = testClock()
  const storage = openMemory()
  const points = makeTalkingPoints({
    ...{ data, storage, clock, timeZone: 'Europe/London' },
    reminds: () => more.mails === true,
  })
  const ports = { ...testPorts(clock, storage), talkingPoints: points }
  const talk = startTalk({ clock, ports, ...(more.lang === undefined ? {} : { lang: more.lang }) })
  await talk.arrive()
  return { talk, points, storage, clock }
}

async function says(talk: Talk, rows: readonly (readonly [at: string, words: string])[]): Promise<void> {
  for (const [at, words] of rows) {
    expect(talk.stack()[0]).toBe(`talkingPoint.${at}`)
    await talk.say(words)
  }
}

const live = async (points: TalkingPointsDesk) =>
  (await points.bookings.recent()).filter(({ status }) => status === 'booked')

describe('a time at a Talking Point, in the chat', () => {
  it('is asked for, chosen, booked with what is needed, and kept with the name', async () => {
    const { talk, points } = await begin()
    await talk.say('book a talking point')
    await says(talk, [
      ['anything', 'I use a wheelchair and I need a Polish interpreter'],
      ['where', 'Armley'],
      ['show', 'the first one'],
      ['name', 'Joan'],
    ])
    const [mine] = await live(points)
    expect(mine).toMatchObject({ name: 'Joan', wishes: { stepFree: true, interpreter: 'pl', evening: false } })
    expect(mine?.at.name).toBe('Hill Hall')
    expect(talk.keys()).toContain('talkingPoint.seeYou.say')
    expect(
      talk
        .last()
        .map(({ text }) => text ?? '')
        .join(),
    ).toContain(mine?.code)
  })

  it('has a card, and all that is on it stands in the text too', async () => {
    const { talk } = await begin()
    await talk.say('talking point')
    await says(talk, [
      ['anything', 'Nothing special'],
      ['where', 'skip'],
    ])
    const [offer] = talk.last().filter(({ channelData }) => channelData?.['key'] === 'talkingPoint.times.say')
    const card = JSON.stringify(offer?.attachments)
    for (const words of ['River Hall, Low Road', 'Hill Hall, High Road', 'Hearing loop']) {
      expect(card).toContain(words)
      expect(offer?.text).toContain(words)
    }
    await talk.submit({ step: 'talkingPoint.show', choice: 't2' })
    expect(talk.stack()[0]).toBe('talkingPoint.name')
  })

  it('that somebody took while it was read is said to be gone, and others are offered', async () => {
    const { talk, points } = await begin()
    await talk.say('talking point')
    await says(talk, [
      ['anything', 'Nothing special'],
      ['where', 'skip'],
    ])
    const first = talk.memory().talkingPoint?.offered[0]?.id ?? ''
    await points.book({ id: 'quicker', conversationId: 'other', timeId: first, wishes: noWishes })
    await talk.say('the first one')
    expect(talk.keys()).toContain('talkingPoint.taken.say')
    expect(talk.memory().talkingPoint?.offered.map(({ id }) => id)).not.toContain(first)
    expect(talk.stack()[0]).toBe('talkingPoint.show')
  })

  it('is moved and cancelled in the same chat without the code, and in another with it', async () => {
    const { talk, points, clock, storage } = await begin()
    await talk.say('talking point')
    await says(talk, [
      ['anything', 'Nothing special'],
      ['where', 'skip'],
      ['show', '1'],
      ['name', 'Joan'],
    ])
    const [before] = await live(points)
    await talk.say('change my booking')
    await says(talk, [
      ['mine', 'Find another time'],
      ['where', 'skip'],
      ['show', '1'],
    ])
    const [after] = await live(points)
    expect(after?.code).toBe(before?.code)
    expect(after?.at.id).not.toBe(before?.at.id)

    const ports = { ...testPorts(clock, storage), talkingPoints: points }
    const other = startTalk({ clock, ports })
    await other.arrive()
    await other.say('cancel my talking point')
    await says(other, [
      ['code', 'XXXX-XXXX'],
      ['code', after?.code.toLowerCase() ?? ''],
      ['mine', 'Cancel it'],
      ['sure', 'Yes, cancel it'],
    ])
    expect(await live(points)).toEqual([])
  })

  it('run again after a crash, the turn that booked is one booking', async () => {
    const { talk, points } = await begin()
    await talk.say('talking point')
    await says(talk, [
      ['anything', 'Nothing special'],
      ['where', 'skip'],
    ])
    const offered = talk.memory().talkingPoint?.offered ?? []
    const id = `x-talking-point-9`
    const asked = { id, conversationId: 'x', timeId: offered[0]?.id ?? '', wishes: noWishes }
    const [one, again] = [await points.book(asked), await points.book(asked)]
    expect(again).toEqual(one)
    expect(await live(points)).toHaveLength(1)
  })

  it('a crisis in the middle wins, and no word about a booking leads out of it', async () => {
    const { talk, points, storage } = await begin()
    await talk.say('talking point')
    await says(talk, [['anything', "my mum has fallen and she can't get up"]])
    expect((await listHandoffs(storage)).flatMap(({ kinds }) => kinds)).toContain('fall')
    expect(talk.stack()[0]).toMatch(/^crisis\./)
    expect(await live(points)).toEqual([])
    await talk.say('cancel my talking point')
    expect(talk.stack()[0]).toMatch(/^crisis\./)
  })

  it.each<[string, TalkingPointsData | undefined]>([
    ['none are known', undefined],
    ['none are confirmed', venues({ river: { confirmed: false }, hill: { confirmed: false } })],
    ['there are no times', venues({ river: { sessions: [] }, hill: { sessions: [] } })],
  ])('where %s a person gets in touch, as before', async (_name, data) => {
    const { talk, storage } = await begin(data ?? { ...venues(), venues: [] })
    await talk.say('talking point')
    expect(talk.stack()[0]).toMatch(/^person\./)
    expect((await listRequests(storage)).map(({ kind }) => kind)).toEqual(['talking_point'])
  })

  it('where nothing suits a person gets in touch, and hears what is needed', async () => {
    const { talk, storage } = await begin()
    await talk.say('talking point')
    await says(talk, [
      ['anything', 'an interpreter please'],
      ['language', 'Welsh'],
      ['where', 'skip'],
    ])
    const [request] = await listRequests(storage)
    expect(request?.kind).toBe('talking_point')
    expect(request?.about).toContain('Welsh')
  })

  it('made-up times are never real: they are marked, and a person finds a real one', async () => {
    const data = venues({ river: { confirmed: false, example: true }, hill: { confirmed: false, example: true } })
    const { talk, storage, points } = await begin(data)
    await talk.say('talking point')
    await says(talk, [
      ['anything', 'Nothing special'],
      ['where', 'skip'],
    ])
    expect(talk.keys()).toContain('talkingPoint.examples.say')
    await talk.say('1')
    expect(talk.keys()).toContain('talkingPoint.exampleBooked.say')
    expect(talk.keys()).not.toContain('talkingPoint.booked.say')
    expect((await listRequests(storage)).map(({ kind }) => kind)).toEqual(['talking_point'])
    expect((await live(points)).every(({ at }) => at.example)).toBe(true)
  })

  it('a disk that takes no writes: nobody is told that anything is booked', async () => {
    const { talk, points } = await begin()
    await talk.say('talking point')
    await says(talk, [
      ['anything', 'Nothing special'],
      ['where', 'skip'],
    ])
    points.bookings.book = () => Promise.reject(new Error('The disk is full.'))
    await talk.say('1')
    expect(talk.keys()).toContain('talkingPoint.notKept.say')
    expect(talk.keys()).not.toContain('talkingPoint.booked.say')
  })
})

describe('a reminder', () => {
  const untilRemind = [
    ['anything', 'Nothing special'],
    ['where', 'skip'],
    ['show', '1'],
    ['name', 'Joan'],
  ] as const

  it('is kept when it was asked for and is safe', async () => {
    const { talk, points } = await begin(venues(), { mails: true })
    await talk.say('talking point')
    await says(talk, [
      ...untilRemind,
      ['remind', 'yes please'],
      ['how', 'it is joan@example.org.'],
      ['safe', "Yes, that's safe"],
    ])
    expect((await live(points))[0]).toMatchObject({ remindAt: 'joan@example.org', safeToContact: 'yes' })
    expect(talk.keys()).toContain('talkingPoint.seeYou.reminded')
  })

  it.each(["No, it isn't", "I'm not sure", 'skip'])('is not kept after "%s"', async (answer) => {
    const { talk, points } = await begin(venues(), { mails: true })
    await talk.say('talking point')
    await says(talk, [...untilRemind, ['remind', 'yes please'], ['how', 'joan@example.org'], ['safe', answer]])
    expect((await live(points))[0]?.remindAt).toBeUndefined()
    expect(talk.keys()).toContain('talkingPoint.seeYou.say')
  })

  it('is not offered to somebody who said that it is not safe to reach them', async () => {
    const { talk } = await begin(venues(), { mails: true })
    const sdk = talk.state['sdk'] as { memory: { safeToContact: string } }
    sdk.memory.safeToContact = 'no'
    await talk.say('talking point')
    await says(talk, untilRemind)
    expect(talk.keys()).toContain('talkingPoint.seeYou.say')
  })
})

test('it can all be read in Easy Read, with a picture on each line', async () => {
  const { talk } = await begin(venues(), { lang: 'en-GB-x-easyread' })
  await talk.say('talking point')
  for (const words of ['Show me a list', 'No steps', 'In the evening', 'That is all', 'skip', '1', 'Joan']) {
    await talk.say(words)
    for (const message of talk.last().filter(({ type }) => type === 'message'))
      expect((message.channelData?.['lines'] as unknown[] | undefined)?.length).toBeGreaterThan(0)
  }
  expect(talk.keys()).toContain('talkingPoint.seeYou.say')
})
