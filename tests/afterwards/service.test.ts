import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServiceData } from '../../bot/directory/service.ts'
import { person } from '../http/person.ts'
import { smtpServer } from '../outbox/smtpServer.ts'
import { leeds } from '../support/ports.ts'
import { startService, type TestService } from '../support/service.ts'
import { signInAs } from '../support/staff.ts'
import { testClock } from '../support/talk.ts'
import { until } from '../support/until.ts'
import { band } from './world.ts'

/** The whole service, a real SMTP server, a clock that the test moves, and a council with one group more. */
describe('the whole service', () => {
  let councils: string
  let mail: Awaited<ReturnType<typeof smtpServer>>
  let service: TestService
  const clock = testClock()
  const start = (folder?: string): Promise<TestService> =>
    startService({
      ...{ clock, councils },
      ...(folder === undefined ? {} : { folder }),
      environment: { SMTP_URL: mail.url, MAIL_FROM: 'chat@example.org', COUNCIL: 'leeds' },
    })
  beforeAll(async () => {
    councils = await mkdtemp(join(tmpdir(), 'councils-'))
    await cp(leeds, join(councils, 'leeds'), { recursive: true })
    const file = join(councils, 'leeds/directory.json')
    const directory = JSON.parse(await readFile(file, 'utf8')) as { contents: ServiceData[] }
    directory.contents.push(band)
    await writeFile(file, JSON.stringify(directory))
    mail = await smtpServer()
    service = await start()
  })
  afterAll(async () => {
    await service.stop()
    await mail.stop()
    await rm(councils, { recursive: true, force: true })
  })

  /** Signs in with the form, with the password of `signInAs`. */
  const entered = async (name: string): Promise<string> => {
    const body = new URLSearchParams({ name, password: 'a kettle sings at dawn 7', to: '/staff' })
    const answer = await fetch(`${service.address}/staff/enter`, { method: 'POST', body, redirect: 'manual' })
    return answer.headers.get('set-cookie')?.split(';')[0] ?? 'none'
  }

  test('a letter acknowledged while the mail server is away leaves after a restart, as it was shown', async () => {
    const me = await person(service.base)
    const keys = async (): Promise<unknown[]> =>
      (await me.since()).activities.map(({ channelData }) => (channelData as { key?: string } | undefined)?.key)
    const asked = (key: string): Promise<void> => until(async () => (await keys()).at(-1) === key)
    mail.set('busy')
    const rows: [string, string][] = [
      ["I'd like more music in my life. I'm in Armley", 'connecting.goodDay.ask'],
      ['a day with a tune in it.', 'connecting.strengths.ask'],
      ['I used to play the cornet.', 'connecting.people.ask'],
      ['nobody much', 'connecting.tried.ask'],
      ['skip', 'connecting.getAbout.ask'],
      ['By bus', 'connecting.goodWeek.ask'],
      ['playing music with a brass band again', 'connecting.show.ask'],
      ['Testham Brass', 'connecting.look.ask'],
      ['Help me say hello', 'introduce.name.ask'],
      ['Walter', 'introduce.reach.ask'],
      ['skip', 'introduce.agree.ask'],
      ['Yes, send it', 'introduce.onward.ask'],
    ]
    for (const [words, then] of rows) {
      await me.say(words)
      await asked(then)
    }
    const shown = (await me.since()).activities.find(
      ({ channelData }) => (channelData as { key?: string } | undefined)?.key === 'introduce.letter.say',
    )?.text
    expect(shown).toContain('I used to play the cornet.')
    await service.stop('keep')
    mail.set('take')
    clock.pass(1)
    service = await start(service.folder)
    await until(() => mail.mails.length > 0)
    expect(mail.mails.map(({ to }) => to)).toEqual([['hello@band.example.org']])
    expect(mail.mails[0]?.text).toContain('I used to play the cornet.')
    expect(service.logged.join('\n')).not.toMatch(/cornet|Walter|band\.example/)
  })

  test('what was looked for and not found reaches the managers’ page when the month is over', async () => {
    for (let n = 0; n < 6; n += 1) {
      const me = await person(service.base)
      await me.say("I'd love a men's shed, I'm a joiner. I live in Truro, TR1 2HX")
      for (let step = 0; step < 7; step += 1) await me.say('skip')
    }
    const counted = async (): Promise<number> => {
      let keys = 0
      for await (const key of service.storage.keys('countMarks')) keys += key === '' ? 0 : 1
      return keys
    }
    await until(async () => (await counted()) >= 12)
    await signInAs(service, 'Mo Manager', 'manager')
    expect((await fetch(`${service.address}/staff/wishes`)).status).toBe(401)
    const cookie = await entered('mo.manager')
    const shown = async (): Promise<string> =>
      (await fetch(`${service.address}/staff/wishes`, { headers: { cookie } })).text()
    expect(await shown()).not.toContain('TR1')
    clock.set('2026-12-01T09:00:00Z')
    const again = { headers: { cookie: await entered('mo.manager') } }
    expect(await (await fetch(`${service.address}/staff/wishes`, again)).text()).toMatch(/TR1<\/td>\s*<td>6</)
    const csv = await (await fetch(`${service.address}/staff/wishes/wishes.csv`, again)).text()
    expect(csv).toContain('"TR1","6"')
    expect(csv).not.toContain('joiner')
  })
})
