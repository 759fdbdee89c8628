import { makeCareBot } from '../../bot/careBot.ts'
import { assess } from '../../bot/safety/assess.ts'
import { person } from '../http/person.ts'
import { startTestServer } from '../http/startTestServer.ts'
import { testPorts } from '../support/ports.ts'
import { testClock } from '../support/talk.ts'

/** The real bot on a directory that breaks: what a person loses is one message, and they may send it again. */
test('a turn that throws keeps the state, says whom to ring, and logs no word of it', async () => {
  const ports = testPorts(testClock())
  let broken = false
  const directory = {
    ...ports.directory,
    suggest: (wish: Parameters<typeof ports.directory.suggest>[0]) => {
      if (broken) throw new Error(`cannot suggest for "${wish.words.join()}"`)
      return ports.directory.suggest(wish)
    },
  }
  const bot = makeCareBot({ ports: { ...ports, directory }, assess, sdk: () => import('../../bot/sdk.ts') })
  const server = await startTestServer(bot)
  try {
    const me = await person(server.base)
    for (const words of ['I have been on my own since I retired, in Armley', 'skip', 'skip', 'skip', 'skip', 'By bus'])
      await me.say(words)
    broken = true
    expect((await me.say('a natter with my secret friend')).status).toBe(502)
    const told = (await me.texts()).at(-1) ?? ''
    expect(told).toContain('999')
    expect(told).toContain(ports.profile.contact('council').number)
    expect(server.logged.join('\n')).not.toMatch(/secret|natter|retired/)
    broken = false
    expect((await me.say('a natter with my secret friend')).status).toBe(200)
    const keys = (await me.since()).activities.map((one) => one.channelData?.['key'])
    expect(keys).toContain('connecting.show.ask')
  } finally {
    await server.stop()
  }
})
