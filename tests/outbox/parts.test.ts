import fc from 'fast-check'
import { parseAddress, parseTell } from '../../bot/outbox/address.ts'
import { retryAfterMs, codeOf, SendFailed } from '../../bot/outbox/sender.ts'
import { sign, verify } from '../../bot/outbox/signature.ts'
import { nextWait } from '../../bot/outbox/waits.ts'

describe('Addresses', () => {
  test.each([
    ['mailto:duty@example.org', 'email', 'duty@example.org'],
    ['mailto:duty@example.org?subject=x', 'email', 'duty@example.org'],
    ['notify:Duty.Team+1@example.org', 'notifyEmail', 'Duty.Team+1@example.org'],
    ['sms:+44 7700 900000', 'notifySms', '+447700900000'],
    ['https://hook.example.org/x', 'webhook', 'https://hook.example.org/x'],
    ['http://127.0.0.1:9/x', 'webhook', 'http://127.0.0.1:9/x'],
  ])('%s', (uri, by, to) => expect(parseAddress(uri)).toEqual({ by, to }))

  test.each([
    ...['', 'duty@example.org', 'mailto:', 'mailto:a b@example.org', 'mailto:a@b, c@d', 'mailto:a@b\r\nBcc: c@d'],
    ...[
      'sms:help',
      'sms:123',
      'http://hook.example.org',
      'https://name:secret@hook.example.org',
      'ftp://x',
      'https://',
    ],
    ...['http://127.0.0.1.evil.example/', 'javascript:alert(1)'],
  ])('"%s" is none, and a sentence says so', (uri) => expect(() => parseAddress(uri)).toThrow(/\.$/))

  test('the setting TELL', () => {
    expect(
      parseTell('rapidResponse=mailto:duty@example.org, sms:+447700900000; outOfHours=https://h.example/x;'),
    ).toEqual({
      rapidResponse: [parseAddress('mailto:duty@example.org'), parseAddress('sms:+447700900000')],
      outOfHours: [parseAddress('https://h.example/x')],
    })
    expect(parseTell('')).toEqual({})
    for (const wrong of ['mailto:duty@example.org', '=mailto:a@b', 'a=b', 'a b=mailto:a@b.example']) {
      expect(() => parseTell(wrong)).toThrow()
    }
  })
})

describe('Waits', () => {
  test('are between a minute and an hour, grow, and heed the provider', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(10 ** 8),
        (tries, chance, asked) => {
          const wait = nextWait(tries, chance)
          expect(wait).toBeGreaterThanOrEqual(60_000)
          expect(wait).toBeLessThanOrEqual(3_600_000)
          expect(nextWait(tries + 1, chance)).toBeGreaterThanOrEqual(wait)
          expect(nextWait(tries, chance, asked)).toBeGreaterThanOrEqual(Math.min(asked, 3_600_000))
        },
      ),
    ))

  test('that a provider asks for', () => {
    const now = new Date('2026-03-02T09:00:00Z')
    expect(retryAfterMs('30', now)).toBe(30_000)
    expect(retryAfterMs('Mon, 02 Mar 2026 09:01:00 GMT', now)).toBe(60_000)
    for (const nothing of [null, undefined, 'soon', '-5', 'Mon, 02 Mar 2020 09:01:00 GMT']) {
      expect(retryAfterMs(nothing, now)).toBe(0)
    }
  })
})

describe('Signatures', () => {
  const at = (seconds: number): Date => new Date(1_800_000_000_000 + seconds * 1000)

  test('only the very same body with the very same secret', () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        (body, other, secret, wrong) => {
          const header = sign(body, secret, at(0))
          expect(verify(header, body, secret, at(0))).toBeDefined()
          expect(verify(header, other, secret, at(0)) !== undefined).toBe(body === other)
          // HMAC pads a short key with zeros: those two are one.
          fc.pre(secret.replace(/\0+$/, '') !== wrong.replace(/\0+$/, ''))
          expect(verify(header, body, wrong, at(0))).toBeUndefined()
        },
      ),
    ))

  test('for five minutes, either way', () => {
    const header = sign('x', 's', at(0))
    for (const seconds of [-300, 0, 300]) expect(verify(header, 'x', 's', at(seconds))).toBeDefined()
    for (const seconds of [-301, 301, 10_000]) expect(verify(header, 'x', 's', at(seconds))).toBeUndefined()
    const moved = header.replace(/t=\d+/, 't=1800000100')
    expect(verify(moved, 'x', 's', at(0))).toBeUndefined()
  })

  test.each(['', 't=1,v1=', 'v1=x', 't=1,v1=zz', `t=1800000000,v1=${'0'.repeat(64)}`, `t=NaN,v1=${'0'.repeat(64)}`])(
    '"%s" is none',
    (header) => expect(verify(header, 'x', 's', at(0))).toBeUndefined(),
  )
})

test('no code of an error holds what somebody wrote', () => {
  expect(codeOf(new Error('duty@example.org refused'))).toBe('Error')
  expect(codeOf(Object.assign(new Error('x'), { code: 'duty@example.org' }))).toBe('Error')
  expect(codeOf(new TypeError('x', { cause: Object.assign(new Error('y'), { code: 'ECONNREFUSED' }) }))).toBe(
    'ECONNREFUSED',
  )
  expect(codeOf(new SendFailed('SMTP 451'))).toBe('SMTP 451')
  expect(codeOf('duty@example.org')).toBe('Error')
})
