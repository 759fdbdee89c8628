import { outgoing, type Outgoing } from '../../bot/outbox/parcel.ts'
import { SendFailed } from '../../bot/outbox/sender.ts'
import { makeSenders, notSetUp, type SenderSettings } from '../../bot/outbox/senders.ts'
import { verify } from '../../bot/outbox/signature.ts'
import type { By } from '../../bot/outbox/address.ts'
import { headerOf, smtpServer } from './smtpServer.ts'
import { httpStandIn, replies, type StandIn } from './httpStandIn.ts'
import { telling } from './messages.ts'

const now = new Date('2026-03-02T09:00:00Z')
const clock = { now: () => now }
const message = (practice = false): Outgoing =>
  outgoing({ ...telling({ practice }), content: telling(), queuedAt: 0, order: 0, deliveries: [] })

async function send(settings: SenderSettings, by: By, to: string, ms = 2_000, what = message()): Promise<string> {
  const sender = makeSenders(settings, clock).get(by)
  if (sender === undefined) throw new Error('not set up')
  try {
    await sender.send(to, what, AbortSignal.timeout(ms))
    return 'sent'
  } catch (error) {
    // Whatever goes wrong, nothing of the provider's words or of the request may be in it.
    expect(error).toBeInstanceOf(SendFailed)
    expect(JSON.stringify([error, (error as Error).message])).not.toMatch(/duty|447700|secret|Bearer/)
    return (error as SendFailed).code
  }
}

describe('By e-mail', () => {
  let server: Awaited<ReturnType<typeof smtpServer>>
  let settings: SenderSettings
  beforeEach(async () => {
    server = await smtpServer()
    settings = { smtpUrl: server.url, mailFrom: 'Better Conversations <chat@leeds.example>' }
  })
  afterEach(() => server.stop())

  test('a reference and a link, and a mark that stays the same', async () => {
    expect(await send(settings, 'email', 'duty@example.org')).toBe('sent')
    expect(await send(settings, 'email', 'duty@example.org')).toBe('sent')
    const [first, again] = server.mails
    expect(first?.to).toEqual(['duty@example.org'])
    expect(first?.text).toContain('H-7K4-Q2M')
    expect(first?.text.replace(/=\r?\n/g, '').replaceAll('=3D', '=')).toContain(telling().link)
    expect(headerOf(first!, 'Message-ID')).toMatch(/^<H-7K4-Q2M-[0-9a-f]{16}\.[0-9a-f]{12}@leeds\.example>$/)
    expect(headerOf(first!, 'X-Reference')).toBe(message().mark)
    expect(headerOf(again!, 'Message-ID')).toBe(headerOf(first!, 'Message-ID'))
    expect(headerOf(first!, 'Subject')).not.toMatch(/practice/i)
  })

  test('practice is the first word of its subject', async () => {
    await send(settings, 'email', 'duty@example.org', 2_000, message(true))
    expect(headerOf(server.mails[0]!, 'Subject')).toMatch(/^PRACTICE\b/)
  })

  test.each([
    ['refuse', 'SMTP 550'],
    ['greylist', 'SMTP 451'],
    ['busy', 'SMTP 421'],
  ] as const)('a server that says %s', async (mood, code) => {
    server.set(mood)
    expect(await send(settings, 'email', 'duty@example.org')).toBe(code)
    server.set('take')
    expect(await send(settings, 'email', 'duty@example.org')).toBe('sent')
    expect(server.mails).toHaveLength(1)
  })

  test.each(['hang', 'mute'] as const)('a server that does %s is left in time, and nothing goes on', async (mood) => {
    server.set(mood)
    const start = performance.now()
    expect(await send(settings, 'email', 'duty@example.org', 300)).toBe('TimedOut')
    expect(performance.now() - start).toBeLessThan(1_500)
    for (let n = 0; n < 100 && server.open() > 0; n += 1) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.open()).toBe(0)
  })

  test('a server that hangs up in the middle', async () => {
    server.set('drop')
    expect(await send(settings, 'email', 'duty@example.org')).toMatch(/^[A-Z]+$/)
    expect(server.mails).toEqual([])
  })

  test('no server at all', async () => {
    const { url } = server
    await server.stop()
    expect(await send({ ...settings, smtpUrl: url }, 'email', 'duty@example.org')).toMatch(/^E[A-Z]+$/)
    server = await smtpServer()
  })

  test('a name and a password go only over an encrypted connection', async () => {
    // It offers no encryption, and is not at the address that is always this machine.
    const other = await smtpServer('127.0.0.2')
    const url = other.url.replace('smtp://', 'smtp://name:secret@')
    expect(await send({ ...settings, smtpUrl: url }, 'email', 'duty@example.org')).not.toBe('sent')
    expect([other.connections(), other.logins, other.mails]).toEqual([1, [], []])
    const anyway = `${url}?requireTLS=false`
    expect(await send({ ...settings, smtpUrl: anyway }, 'email', 'duty@example.org')).toBe('sent')
    expect(other.logins).toEqual(['name'])
    await other.stop()
  })
})

const apiKey = 'team-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222'

describe.each([
  ['GOV.UK Notify text', 'notifySms', '+447700900000'],
  ['GOV.UK Notify e-mail', 'notifyEmail', 'duty@example.org'],
  ['a webhook', 'webhook', ''],
  ['the hub', 'hub', ''],
] as const)('By %s', (_name, by, address) => {
  let standIn: StandIn
  let settings: SenderSettings
  let to: string
  beforeEach(async () => {
    standIn = await httpStandIn()
    to = by === 'webhook' ? `${standIn.url}/x` : address
    settings = {
      ...{ notifyApiKey: apiKey, notifyUrl: standIn.url, notifySmsTemplate: 'sms-1', notifyEmailTemplate: 'email-1' },
      ...{ webhookSecret: 'hook-secret', hubUrl: `${standIn.url}/hub`, hubSecret: 'hub-secret' },
    }
  })
  afterEach(() => standIn.stop())

  test('it leaves once, with its mark', async () => {
    expect(await send(settings, by, to)).toBe('sent')
    expect(standIn.got).toHaveLength(1)
    expect(JSON.stringify(standIn.got[0])).toContain(message().mark)
  })

  test.each<[string, Parameters<StandIn['answer']>[0], string | RegExp]>([
    ['500', replies.status(500), 'HTTP 500'],
    ['400', replies.status(400), 'HTTP 400'],
    ['403', replies.status(403), 'HTTP 403'],
    ['a redirect', replies.status(307, { location: 'https://elsewhere.example/' }), 'HTTP 307'],
    ['hanging up', replies.hangUp, /^[A-Za-z_]+$/],
    ['something that is no HTTP', replies.notHttp, /^[A-Za-z_]+$/],
  ])('%s is no success', async (_what, answer, code) => {
    standIn.answer(answer)
    expect(await send(settings, by, to)).toMatch(code instanceof RegExp ? code : new RegExp(`^${code}$`))
    expect(standIn.got).toHaveLength(1)
  })

  test('429 says how long to wait', async () => {
    standIn.answer(replies.status(429, { 'retry-after': '120' }))
    const sender = makeSenders(settings, clock).get(by)
    const failed = await sender!.send(to, message(), AbortSignal.timeout(2_000)).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 'HTTP 429', waitMs: 120_000 })
  })

  test('one that hangs is left in time', async () => {
    standIn.answer(replies.hang)
    const start = performance.now()
    expect(await send(settings, by, to, 200)).toBe('TimedOut')
    expect(performance.now() - start).toBeLessThan(1_500)
  })

  test('no answer without end holds it', async () => {
    standIn.answer(replies.endlessBody)
    const start = performance.now()
    expect(await send(settings, by, to, 1_000)).toMatch(/^(sent|TimedOut|[A-Za-z_]+)$/)
    expect(performance.now() - start).toBeLessThan(2_500)
  })

  test('nobody there', async () => {
    await standIn.stop()
    expect(await send(settings, by, to)).toMatch(/^(E[A-Z]+|[A-Z_]+)$/)
    standIn = await httpStandIn()
  })
})

describe('GOV.UK Notify', () => {
  test('gets the template, whom it is for, and nothing personal', async () => {
    const standIn = await httpStandIn()
    const settings = { notifyApiKey: apiKey, notifyUrl: standIn.url, notifySmsTemplate: 's', notifyEmailTemplate: 'e' }
    await send(settings, 'notifySms', '+447700900000')
    await send(settings, 'notifyEmail', 'duty@example.org', 2_000, message(true))
    expect(standIn.got.map(({ path }) => path)).toEqual(['/v2/notifications/sms', '/v2/notifications/email'])
    const [sms, mail] = standIn.got.map(({ body }) => JSON.parse(body) as object)
    const personalisation = { reference: 'H-7K4-Q2M', link: telling().link }
    expect(sms).toEqual({
      ...{ template_id: 's', phone_number: '+447700900000', reference: message().mark },
      personalisation: { ...personalisation, practice: '' },
    })
    expect(mail).toMatchObject({ email_address: 'duty@example.org', personalisation: { practice: 'PRACTICE. ' } })
    expect(standIn.got[0]?.headers.authorization).toMatch(/^Bearer ey/)
    await standIn.stop()
  })
})

describe('A webhook', () => {
  test('is signed so that the other side can check it, and nobody can change it', async () => {
    const standIn = await httpStandIn()
    await send({ webhookSecret: 'hook-secret' }, 'webhook', `${standIn.url}/x`)
    const { headers, body } = standIn.got[0]!
    const header = String(headers['x-signature'])
    expect(verify(header, body, 'hook-secret', now)).toBeDefined()
    expect(verify(header, `${body} `, 'hook-secret', now)).toBeUndefined()
    expect(headers['x-reference']).toBe(message().mark)
    expect(JSON.parse(body)).toEqual({
      ...{ id: message().mark, reference: 'H-7K4-Q2M', practice: false, what: 'new' },
      ...{ link: telling().link, subject: message().subject },
    })
    await standIn.stop()
  })
})

describe('What is not set up', () => {
  test('is said once for each way, naming the settings', () => {
    const addresses = [
      { by: 'email', to: 'a@example.org' },
      { by: 'email', to: 'b@example.org' },
      { by: 'webhook', to: 'https://x.example' },
    ] as const
    const said = notSetUp(addresses, { smtpUrl: 'smtp://x', webhookSecret: 'x' })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('MAIL_FROM')
    expect(said[0]).not.toContain('SMTP_URL')
    expect(notSetUp(addresses, { smtpUrl: 'smtp://x', mailFrom: 'x', webhookSecret: 'x' })).toEqual([])
    expect(makeSenders({}).get('email')).toBeUndefined()
  })
})
