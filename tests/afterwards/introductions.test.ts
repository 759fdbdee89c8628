import { openMemory } from '../../bot/storage/memory.ts'
import { publicAddress } from '../../bot/afterwards/introductions.ts'
import { faultyStorage } from '../storage/faultyStorage.ts'
import type { Talk } from '../support/talk.ts'
import { answer, band, everythingIn, lookAtBand, serviceOf, world } from './world.ts'

/** The letter as it was shown, without the sentence before it. */
function shown(talk: Talk): string {
  const message = talk.last().find(({ channelData }) => channelData?.['key'] === 'introduce.letter.say')
  return (message?.text ?? '').replace(/^[^\n]*\n\n/, '')
}

async function toTheLetter(talk: Talk, contact = 'me@home.example.org', safe = "Yes, that's safe"): Promise<void> {
  await talk.say('Help me say hello')
  await answer(talk, 'introduce.name', 'Walter')
  await answer(talk, 'introduce.reach', contact)
  await answer(talk, 'introduce.safe', safe)
  await answer(talk, 'introduce.words', 'I would love to sit in on a practice.')
}

test('a yes sends exactly the letter that was shown, and a copy where it is wanted', async () => {
  const { talk: start, kept, outbox } = world()
  const talk = start('a')
  await lookAtBand(talk)
  await toTheLetter(talk)
  const letter = shown(talk)
  expect(letter).toContain('I used to play the cornet.')
  expect(letter).toContain('Walter')
  expect(letter).toContain('me@home.example.org')
  expect(kept.sent).toEqual([])
  await talk.say('Yes, send it')
  await outbox.deliverDue()
  expect(kept.sent.map(({ to, message }) => [to, message.text])).toEqual([['hello@band.example.org', letter]])
  expect(talk.stack()[0]).toBe('introduce.copy')
  await talk.say('Yes, a copy please')
  await outbox.deliverDue()
  expect(kept.sent[1]?.to).toBe('me@home.example.org')
  expect(kept.sent[1]?.message.text).toContain(letter)
  expect(talk.keys()).toContain('introduce.sent.say')
})

test('without a clear yes nothing is sent', async () => {
  for (const words of ["Don't send it", 'skip', "I don't know"]) {
    const { talk: start, kept, outbox } = world()
    const talk = start('a')
    await lookAtBand(talk)
    await toTheLetter(talk)
    await talk.say(words)
    await outbox.deliverDue()
    expect(kept.sent).toEqual([])
    expect(talk.memory().introductions).toBeUndefined()
  }
})

test('health, safety and other people stay with the person, and sentences can be left out or put in other words', async () => {
  const { talk: start } = world()
  const talk = start('a')
  await lookAtBand(talk, {
    about: 'a day with a tune in it. My knees are bad. My sister visits. I sing at the bus stop.',
  })
  await toTheLetter(talk)
  expect(shown(talk)).toContain('I sing at the bus stop.')
  expect(shown(talk)).not.toMatch(/knees|sister/)
  await talk.say('Leave something out')
  const button = talk.buttons().find((title) => title.includes('bus stop')) ?? ''
  await talk.say(button)
  expect(shown(talk)).not.toContain('bus stop')
  await talk.say('Say it in other words')
  await talk.say('I have diabetes. Brass bands make me happy. Ring Dave on 07700 900123.')
  expect(talk.keys()).toContain('introduce.leftOut.say')
  expect(shown(talk)).toContain('Brass bands make me happy.')
  expect(shown(talk)).not.toMatch(/diabetes|Dave|07700|cornet/)
})

test('how to answer them goes along only where that is safe, and no copy goes anywhere else', async () => {
  for (const safe of ["No, it isn't", "I'm not sure"]) {
    const { talk: start, kept, outbox } = world()
    const talk = start('a')
    await lookAtBand(talk)
    await toTheLetter(talk, 'me@home.example.org', safe)
    expect(shown(talk)).not.toContain('home.example.org')
    await talk.say('Yes, send it')
    await outbox.deliverDue()
    expect(kept.sent.map(({ to }) => to)).toEqual(['hello@band.example.org'])
    expect(talk.stack()[0]).toBe('introduce.onward')
  }
})

describe('taken back', () => {
  test('before it left: it is taken out, its words too', async () => {
    const { talk: start, kept, outbox, storage, clock } = world()
    kept.set('email', 'SMTP 451')
    const talk = start('a')
    await lookAtBand(talk)
    await toTheLetter(talk, 'skip')
    await talk.say('Yes, send it')
    await outbox.deliverDue()
    expect(await everythingIn(storage, ['outbox'])).toContain('cornet')
    await talk.say('please take my letter back')
    await talk.say('Yes, take it back')
    expect(talk.keys()).toContain('takingBack.takenOut.say')
    kept.set('email', undefined)
    clock.pass(2)
    await outbox.deliverDue()
    expect(kept.sent).toEqual([])
    expect(await everythingIn(storage, ['outbox'])).not.toContain('cornet')
    expect(outbox.figures()).toMatchObject({ waiting: 0, failed: 0 })
  })

  test('after it left: the group gets a note that says nothing of the person', async () => {
    const { talk: start, kept, outbox } = world()
    const talk = start('a')
    await lookAtBand(talk)
    await toTheLetter(talk, 'skip')
    await talk.say('Yes, send it')
    await outbox.deliverDue()
    await talk.say('what do you keep?')
    await talk.say('Take my letter back')
    await talk.say('Yes, take it back')
    await outbox.deliverDue()
    expect(talk.keys()).toContain('takingBack.told.say')
    const note = kept.sent[1]
    expect(note?.to).toBe('hello@band.example.org')
    expect(note?.message.text).not.toMatch(/Walter|cornet|music/)
    expect(note?.message.text).toContain(kept.sent[0]?.message.reference ?? 'none')
    await talk.say('take the letter back')
    await outbox.deliverDue()
    expect(kept.sent).toHaveLength(2)
  })

  test('whoever has the chat deleted takes along what has not left', async () => {
    const { talk: start, kept, outbox, clock } = world()
    kept.set('email', 'SMTP 451')
    const talk = start('a')
    await lookAtBand(talk)
    await toTheLetter(talk, 'skip')
    await talk.say('Yes, send it')
    await outbox.deliverDue()
    await talk.say('delete everything')
    await talk.say(talk.buttons()[0] ?? '')
    expect(talk.forgotten()).toBe(true)
    kept.set('email', undefined)
    clock.pass(2)
    await outbox.deliverDue()
    expect(kept.sent).toEqual([])
  })
})

test('what could not be kept is said so and never sent; the person hears how to go on', async () => {
  const { storage, faults } = faultyStorage(openMemory())
  const { talk: start, kept, outbox, clock } = world({ storage })
  const talk = start('a')
  await lookAtBand(talk)
  await toTheLetter(talk, 'skip')
  faults.fail((_call, names) => names.some((name) => name.startsWith('outbox/')))
  await talk.say('Yes, send it')
  expect(talk.keys()).toContain('introduce.notSent.say')
  faults.heal()
  clock.pass(2)
  await outbox.deliverDue()
  expect(kept.sent).toEqual([])
})

test('it is on the disk before the person is told', async () => {
  const { storage, faults } = faultyStorage(openMemory())
  const { talk: start } = world({ storage })
  const talk = start('a')
  await lookAtBand(talk)
  await toTheLetter(talk, 'skip')
  faults.hang((_call, names) => names.some((name) => name.startsWith('outbox/')))
  let told = false
  const telling = talk.say('Yes, send it').then(() => (told = true))
  while (faults.hanging() === 0) await new Promise((resolve) => setImmediate(resolve))
  expect(told).toBe(false)
  faults.heal()
  await telling
  expect(talk.keys()).toContain('introduce.sent.say')
})

test('the same turn run again after a crash sends one letter', async () => {
  const { talk: start, kept, outbox } = world()
  const talk = start('a')
  await lookAtBand(talk)
  await toTheLetter(talk, 'skip')
  const before = structuredClone(talk.state)
  await talk.say('Yes, send it')
  talk.state = before
  await talk.say('Yes, send it')
  await outbox.deliverDue()
  expect(kept.sent).toHaveLength(1)
})

test('nothing kept of a letter names the conversation, and its words are gone once it has left', async () => {
  const { talk: start, outbox, storage } = world()
  const talk = start('conversation-of-walter')
  await lookAtBand(talk)
  await toTheLetter(talk, 'skip')
  await talk.say('Yes, send it')
  await outbox.deliverDue()
  expect(await everythingIn(storage, ['outbox'])).not.toMatch(/walter|cornet/i)
})

describe('where there is no letter to send', () => {
  test.each([
    [
      'a group without an address',
      { services: [{ ...band, email: '', contacts: [{ phones: [{ number: '0113 496 0001' }] }] }] },
    ],
    [
      'a service without e-mail',
      { mail: false, services: [{ ...band, contacts: [{ phones: [{ number: '0113 496 0001' }] }] }] },
    ],
  ])('%s: the number, and what to say', async (_name, options) => {
    const { talk: start, kept } = world(options)
    const talk = start('a')
    await lookAtBand(talk)
    await talk.say('Help me say hello')
    expect(talk.keys()).toContain('introduce.ring.say')
    expect(talk.last().some(({ text }) => text?.includes('0113 496 0001') === true)).toBe(true)
    expect(kept.sent).toEqual([])
  })

  test('no way at all: it is not offered', async () => {
    const { talk: start } = world({ services: [{ ...band, email: '' }] })
    const talk = start('a')
    await lookAtBand(talk)
    expect(talk.stack()[0]).toBe('connecting.look')
    expect(talk.buttons()).not.toContain('Help me say hello')
  })
})

test('an address beside a name is a person’s, and what is no address is none', () => {
  const address = (more: object): unknown => publicAddress(serviceOf({ ...band, email: '', ...more }))
  expect(address({ contacts: [{ name: 'Jo Bloggs', email: 'jo@band.example.org' }] })).toBeNull()
  expect(address({ contacts: [{ email: 'office@band.example.org' }] })).toEqual({
    by: 'email',
    to: 'office@band.example.org',
  })
  for (const email of [
    'a@b',
    'x@band.example.org?bcc=y@evil.example',
    'a@b.org,c@d.org',
    'a@b.org\nBcc: c@d.org',
    '<a@b.org>',
  ])
    expect(address({ email })).toBeNull()
})

test('one group is not flooded with letters', async () => {
  const { side, outbox, kept } = world()
  const results = []
  for (let n = 0; n < 15; n += 1)
    results.push(
      await side.afterwards.introductions
        .send(`c${String(n)}`, { id: '1', serviceId: 'test-brass-band', sentences: [] })
        .then(
          () => 'sent',
          () => 'not',
        ),
    )
  await outbox.deliverDue()
  expect(kept.sent.length).toBe(10)
  expect(results.filter((one) => one === 'sent')).toHaveLength(10)
})
