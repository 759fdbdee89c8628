import { setTimeout as delay } from 'node:timers/promises'
import type { Address } from '../../bot/outbox/address.ts'
import { checkNotifyTemplates } from '../../bot/outbox/notifyTemplates.ts'
import { startService } from '../support/service.ts'
import { httpStandIn, replies, type StandIn } from './httpStandIn.ts'

const apiKey = 'team-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222'
const sms: Address = { by: 'notifySms', to: '+447700900000' }
const email: Address = { by: 'notifyEmail', to: 'duty@example.org' }

describe('The templates at GOV.UK Notify', () => {
  let standIn: StandIn
  beforeEach(async () => {
    standIn = await httpStandIn()
  })
  afterEach(() => standIn.stop())
  const says = (template: object): void =>
    standIn.answer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(template))
    })
  const check = (addresses: Address[]): Promise<string[]> =>
    checkNotifyTemplates(addresses, {
      ...{ notifyApiKey: apiKey, notifyUrl: standIn.url, notifySmsTemplate: 'sms-1', notifyEmailTemplate: 'email-1' },
    })

  test('are asked for by name, only those in use, and are well with every placeholder', async () => {
    says({ subject: '((Practice)) A person needs you', body: 'Look at (( link )). ((reference))' })
    expect(await check([sms, sms])).toEqual([])
    expect(standIn.got.map(({ path }) => path)).toEqual(['/v2/template/sms-1'])
    expect(await check([{ by: 'email', to: 'x@example.org' }])).toEqual([])
    expect(standIn.got).toHaveLength(1)
  })

  test.each([
    [{ body: '((reference)) ((link))' }, ['practice']],
    [{ body: '((practice??This is practice)) ((reference)) ((link))' }, ['practice']],
    [{ subject: '((practice))', body: 'Somebody needs you' }, ['reference', 'link']],
    [{}, ['practice', 'reference', 'link']],
  ])('%j lacks %j, and the setting is named', async (template, missing) => {
    says(template)
    const [sentence, ...others] = await check([email])
    expect(others).toEqual([])
    expect(sentence).toContain('NOTIFY_EMAIL_TEMPLATE')
    const named = ['practice', 'reference', 'link'].filter((name) => sentence?.includes(`((${name}))`) === true)
    expect(named).toEqual(missing)
  })

  test.each([
    ['404', replies.status(404)],
    ['hanging up', replies.hangUp],
  ])('that cannot be looked at (%s) are named, without the key', async (_what, answer) => {
    standIn.answer(answer)
    const sentences = await check([sms, email])
    expect(sentences).toHaveLength(2)
    expect(sentences.join()).not.toMatch(/2222|team-1/)
  })

  test('hold no start up, and what is missing is in the log', async () => {
    const environment = {
      ...{ TELL: 'rapidResponse=sms:+447700900000', NOTIFY_API_KEY: apiKey, NOTIFY_URL: standIn.url },
      NOTIFY_SMS_TEMPLATE: 'sms-1',
    }
    standIn.answer(replies.hang)
    const hanging = await startService({ environment })
    expect((await fetch(`${hanging.address}/healthz`)).status).toBe(200)
    await hanging.stop()
    says({ body: '((reference)) ((link))' })
    const service = await startService({ environment })
    const warned = (): boolean => service.logged.some((line) => line.includes('NOTIFY_SMS_TEMPLATE'))
    for (let tries = 0; tries < 100 && !warned(); tries += 1) await delay(30)
    expect(warned()).toBe(true)
    await service.stop()
  })
})
