import type { Talk } from '../support/talk.ts'
import { answer, everythingIn, lookAtBand, world } from './world.ts'

type World = ReturnType<typeof world>

/** The service keeps the conversation; here it is put where the service would. */
async function keep({ storage }: World, id: string, talk: Talk, change: object = {}): Promise<void> {
  const memory = { ...talk.memory(), ...change }
  await storage.write(new Map([[`conversations/${id}`, { value: { state: { sdk: { memory } } } }]]))
}

async function asksFor(here: World, contact: string, safe = "Yes, that's safe"): Promise<Talk> {
  const talk = here.talk('a')
  await lookAtBand(talk)
  await talk.say('Help me say hello')
  await answer(talk, 'introduce.name', 'Walter')
  await answer(talk, 'introduce.reach', contact)
  await answer(talk, 'introduce.safe', safe)
  await talk.say('Yes, send it')
  await answer(talk, 'introduce.copy', 'No copy')
  await here.outbox.deliverDue()
  here.kept.sent.length = 0
  return talk
}

const twoWeeks = 14 * 24

test.each([
  ['me@home.example.org', 'email', 'me@home.example.org'],
  ['07700 900123', 'personSms', '+447700900123'],
])('to %s, two weeks later, once, in words that tell nothing', async (contact, by, to) => {
  const here = world()
  const talk = await asksFor(here, contact)
  expect(talk.stack()[0]).toBe('introduce.remind')
  await talk.say('Yes, remind me')
  expect(talk.keys()).toContain('howWasIt.willRemind.say')
  await keep(here, 'a', talk)
  here.clock.pass(twoWeeks - 24)
  await here.side.remind()
  await here.outbox.deliverDue()
  expect(here.kept.sent).toEqual([])
  here.clock.pass(25)
  await here.side.remind()
  await here.side.remind()
  await here.outbox.deliverDue()
  expect(here.kept.sent.map((one) => [one.by, one.to])).toEqual([[by, to]])
  expect(JSON.stringify(here.kept.sent)).not.toMatch(/walter|brass|music|council|care|group/i)
  expect(await everythingIn(here.storage, ['checkIns'])).toBe('')
})

test.each([
  ['it is not safe any more', { safeToContact: 'no' }],
  ['nobody knows whether a new way is safe', { contact: '07700 900999', safeToContact: 'unknown' }],
  ['a crisis is open', { crisis: { reference: 'H-1' } }],
  ['a worry waits for an answer', { worry: { level: 'concern' } }],
])('not when %s', async (_name, change) => {
  const here = world()
  const talk = await asksFor(here, 'me@home.example.org')
  await talk.say('Yes, remind me')
  expect(await everythingIn(here.storage, ['checkIns'])).not.toBe('')
  await keep(here, 'a', talk, change)
  here.clock.pass(twoWeeks + 1)
  await here.side.remind()
  await here.outbox.deliverDue()
  expect(here.kept.sent).toEqual([])
})

test('not when the chat was deleted, nor at night, nor where it was not said to be safe', async () => {
  const here = world()
  const talk = await asksFor(here, 'me@home.example.org')
  await talk.say('Yes, remind me')
  await keep(here, 'a', talk)
  here.clock.set('2026-12-10T02:00:00Z')
  await here.side.remind()
  await here.outbox.deliverDue()
  expect(here.kept.sent).toEqual([])
  expect(await everythingIn(here.storage, ['checkIns'])).not.toBe('')
  await talk.say('delete everything')
  await talk.say(talk.buttons()[0] ?? '')
  expect(await everythingIn(here.storage, ['checkIns'])).toBe('')

  const other = await asksFor(world(), 'me@home.example.org', "I'm not sure")
  expect(other.stack()[0]).toBe('introduce.onward')
})
