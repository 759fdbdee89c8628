import { makeAfterwards } from '../../bot/afterwards/afterwards.ts'
import { makeDirectory } from '../../bot/directory/makeDirectory.ts'
import { readServices } from '../../bot/directory/readDirectory.ts'
import { serviceSchema } from '../../bot/directory/service.ts'
import type { Service, ServiceData } from '../../bot/directory/service.ts'
import { makeOutbox } from '../../bot/outbox/outbox.ts'
import { assess } from '../../bot/safety/assess.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { keepingSenders } from '../outbox/messages.ts'
import { keepingLog } from '../people/staffServer.ts'
import { leeds, testPorts } from '../support/ports.ts'
import { startTalk, testClock } from '../support/talk.ts'
import type { Talk, TestClock } from '../support/talk.ts'

/** A made-up band with an address for everybody. */
export const band: ServiceData = {
  id: 'test-brass-band',
  name: 'Testham Brass',
  status: 'active',
  description: 'A brass band for anybody who plays or used to play. Music, company and a brew.',
  email: 'hello@band.example.org',
  assured_date: '2026-11-01',
  service_areas: [{ name: 'Armley', extent: 'LS12' }],
  attributes: [
    { link_type: 'main', taxonomy_term: { name: 'hobbies_arts', taxonomy: 'better-conversations-needs' } },
    { link_type: 'also', taxonomy_term: { name: 'loneliness', taxonomy: 'better-conversations-needs' } },
  ],
}

export const serviceOf = (data: ServiceData): Service => serviceSchema.parse(data)

/** The real parts, with e-mail that is kept instead of sent. */
export function world(
  options: { storage?: Storage; services?: ServiceData[]; mail?: boolean; clock?: TestClock } = {},
) {
  const storage = options.storage ?? openMemory()
  const clock = options.clock ?? testClock()
  const { log, lines } = keepingLog()
  const kept = keepingSenders()
  const outbox = makeOutbox({ storage, clock, log, senders: kept.senders, everyMs: 1_000_000 })
  const services = [...readServices(leeds), ...(options.services ?? [band]).map(serviceOf)]
  const real = testPorts(clock, storage)
  const side = makeAfterwards({
    ...{ storage, clock, log, assess, understanding: real.understanding, council: 'Testborough Council' },
    service: (id) => services.find((one) => one.id === id),
    outbox: () => (options.mail === false ? undefined : outbox),
    canText: () => true,
    link: () => 'https://chat.example.org/',
  })
  const ports = { ...real, directory: side.liked(makeDirectory(services)), afterwards: side.afterwards }
  const talk = (id: string, lang?: string): Talk =>
    startTalk({ conversationId: id, clock, ports, ...(lang === undefined ? {} : { lang }) })
  return { storage, clock, kept, outbox, services, side, ports, talk, lines }
}

/** Somebody who likes music, looking more closely at the band. */
export async function lookAtBand(talk: Talk, more: { about?: string } = {}): Promise<void> {
  await talk.arrive()
  await talk.say("I'd like more music in my life. I'm in Armley")
  await answer(talk, 'connecting.goodDay', more.about ?? 'a day with a tune in it.')
  await answer(talk, 'connecting.strengths', 'I used to play the cornet.')
  await answer(talk, 'connecting.people', 'nobody much')
  await answer(talk, 'connecting.tried', 'skip')
  await answer(talk, 'connecting.getAbout', 'By bus')
  await answer(talk, 'connecting.goodWeek', 'playing music with a brass band again')
  await answer(talk, 'connecting.show', 'Testham Brass')
}

/** Answers when this is what is asked; nothing when it was known already. */
export async function answer(talk: Talk, step: string, words: string): Promise<void> {
  if (talk.stack()[0] === step) await talk.say(words)
}

export async function everythingIn(storage: Storage, collections: readonly string[]): Promise<string> {
  let all = ''
  for (const collection of collections)
    for await (const key of storage.keys(collection))
      all += `${key} ${JSON.stringify((await storage.read([key])).get(key)?.value)}\n`
  return all
}
