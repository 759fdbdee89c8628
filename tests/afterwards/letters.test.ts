import { makeOutbox } from '../../bot/outbox/outbox.ts'
import type { Letter } from '../../bot/outbox/outbox.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { handClock } from '../handoff/fixtures.ts'
import { keepingSenders } from '../outbox/messages.ts'
import { keepingLog } from '../people/staffServer.ts'
import { everythingIn } from './world.ts'

const letter: Letter = {
  id: 'introduction I-1',
  to: { by: 'email', to: 'hello@band.example.org' },
  reference: 'I-1',
  subject: 'Hello',
  text: 'I used to play the cornet.',
}

function office() {
  const storage = openMemory()
  const clock = handClock()
  const kept = keepingSenders()
  const { log, lines } = keepingLog()
  const make = () => makeOutbox({ storage, clock, log, senders: kept.senders, everyMs: 1_000_000 })
  return { storage, clock, kept, lines, make }
}

test('a letter that waits is sent by the next life of the service, once, and can still be taken out there', async () => {
  const { kept, make, clock } = office()
  kept.set('email', 'SMTP 451')
  const first = make()
  await first.mail(letter)
  await first.mail({ ...letter, id: 'introduction I-2', reference: 'I-2' })
  await first.deliverDue()
  await first.stop()
  kept.set('email', undefined)
  const second = make()
  second.start()
  expect(await second.takeOut('introduction I-2')).toBe('takenOut')
  clock.pass(10)
  await second.deliverDue()
  await second.mail(letter)
  await second.deliverDue()
  await second.stop()
  expect(kept.sent.map(({ message }) => message.reference)).toEqual(['I-1'])
})

test('taken back while it is on its way: it counts as gone, and when that try fails there is no other', async () => {
  const { kept, make, clock, storage } = office()
  kept.set('email', 'SMTP 451')
  const outbox = make()
  await outbox.mail(letter)
  expect(await outbox.takeOut(letter.id)).toBe('left')
  await outbox.deliverDue()
  kept.set('email', undefined)
  clock.pass(24 * 60)
  await outbox.deliverDue()
  await outbox.stop()
  expect(kept.sent).toEqual([])
  expect(await everythingIn(storage, ['outbox'])).not.toContain('cornet')
})

test('an unknown letter is unknown, and no word of one is in the log', async () => {
  const { kept, make, lines } = office()
  kept.set('email', 'SMTP 550')
  const outbox = make()
  expect(await outbox.takeOut('introduction I-9')).toBe('unknown')
  await outbox.mail(letter)
  await outbox.deliverDue()
  await outbox.stop()
  expect(lines.length).toBeGreaterThan(0)
  expect(JSON.stringify(lines)).not.toMatch(/cornet|band\.example/)
})
