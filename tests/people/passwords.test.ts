import fc from 'fast-check'
import { groupOf } from '../../bot/people/addressLimits.ts'
import { readSignIn } from '../../bot/people/accounts.ts'
import { makePasswords, TooManyHashes } from '../../bot/people/passwords.ts'
import { whyWeak } from '../../bot/people/weakPassword.ts'
import { cheap } from './staffServer.ts'

describe('Passwords', () => {
  const passwords = makePasswords(cheap)

  test('only the very same one is right', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (one, other) => {
        const stored = await passwords.hash(one)
        expect(await passwords.isRight(one, stored)).toBe(true)
        expect(await passwords.isRight(other, stored)).toBe(one.normalize('NFKC') === other.normalize('NFKC'))
        expect(await passwords.isRight(one, undefined)).toBe(false)
      }),
    ))

  test('the same letters from another keyboard are the same password', async () => {
    const stored = await passwords.hash('caf\u00e9 corner')
    expect(await passwords.isRight('cafe\u0301 corner', stored)).toBe(true)
  })

  test('the same password is stored differently each time, with what it cost', async () => {
    const [one, other] = [await passwords.hash('a'), await passwords.hash('a')]
    expect(one.hash).not.toBe(other.hash)
    expect(one).toMatchObject(cheap)
    expect(JSON.stringify(one)).not.toContain('"a"')
  })

  test('where nobody has the name the same work is done', async () => {
    const one = makePasswords(cheap, 1)
    const [first, second] = await Promise.allSettled([one.isRight('a', undefined), one.isRight('a', undefined)])
    expect(first).toEqual({ status: 'fulfilled', value: false })
    // The only place in the line was taken, so the first really stood there.
    expect(second.status).toBe('rejected')
  })

  test('a stored one that was cut short lets nobody in', async () => {
    const stored = await passwords.hash('a')
    expect(await passwords.isRight('a', { ...stored, hash: '' })).toBe(false)
    expect(await passwords.isRight('a', { ...stored, hash: stored.hash.slice(0, 8) })).toBe(false)
  })

  test('those made more cheaply are known', async () => {
    const stored = await passwords.hash('a')
    expect([makePasswords({ ...cheap, p: 2 }).isCheap(stored), passwords.isCheap(stored)]).toEqual([true, false])
  })

  test('as many as may wait are looked at, the rest are turned away at once', async () => {
    const few = makePasswords(cheap, 3)
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => few.hash('a')))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    expect(results.every((one) => one.status === 'fulfilled' || one.reason instanceof TooManyHashes)).toBe(true)
    await expect(few.hash('a')).resolves.toBeDefined()
  })
})

describe('A new password', () => {
  const about = { name: 'Sam Taylor', signIn: 'sam.taylor' }
  test.each([
    ...['short', 'elevenchars', 'aaaaaaaaaaaaaa', 'abababababab', '123456789012', '098765432109', 'password1234'],
    ...['Password2026!', 'P@ssw0rd2026', 'passwordpassword', 'qwertyuiop12', 'QwErTyUiOp!!', 'Welcome2Leeds!'],
    ...['Summer2026Summer', 'letmeinletmein', 'iloveyou1234', 'Sam.Taylor2026', 'samtaylor!!!!', 'taylortaylor1'],
    ...['abcdefghijklm', 'monday-tuesday', 'LeedsCouncil2026', 'football123456', 'x'.repeat(300)],
  ])('%s will not do', (password) => expect(whyWeak(password, about)).toBeDefined())

  test.each([
    ...[
      'kettle umbrella thistle',
      'correct horse battery staple',
      'vX7$kP2!mQz9',
      'osprey-marmalade-44',
      '839172645013',
    ],
    ...['żółta gęsia jaźń', 'მთვარე ანათებს', 'teapot teaspoon kitchen'],
  ])('%s will do', (password) => expect(whyWeak(password, about)).toBeUndefined())

  test('random ones of the shortest length nearly always do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Array.from('bcdfghjkmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ')), {
          minLength: 14,
          maxLength: 14,
        }),
        (signs) => {
          fc.pre(new Set(signs.map((sign) => sign.toLowerCase())).size > 7)
          // No vowels: no word can be in it, but runs can.
          fc.pre(!/(.)\1|(..+)\2/i.test(signs.join('')))
          return whyWeak(signs.join(''), about) === undefined
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('Names and addresses', () => {
  test.each([
    ['Sam.Taylor ', 'sam.taylor'],
    ['sam@example.org', 'sam@example.org'],
    ['ＳＡＭ', 'sam'],
  ])('%s signs in as %s', (typed, name) => expect(readSignIn(typed)).toBe(name))
  test.each(['', 'a', '.sam', 'sam taylor', 'sam/../x', 'x'.repeat(80), 'sam\u0000', '__proto__'])(
    '"%s" is no name',
    (typed) => expect(readSignIn(typed)).toBeUndefined(),
  )
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s counts as %s', (address, group) => expect(groupOf(address)).toBe(group))
})
