import { execFile } from 'node:child_process'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PutBack } from '../../bot/commands/putBack.ts'
import { verifyAudit } from '../../bot/handoff/audit/verify.ts'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { listRequests } from '../../bot/handoff/requests.ts'
import type { StaffOrder } from '../../bot/people/manage.ts'
import { giveOrder } from '../../bot/people/giveOrder.ts'
import { come, person } from '../http/person.ts'
import { startService, type TestService } from '../support/service.ts'
import { signInAs } from '../support/staff.ts'

const password = 'a kettle sings at dawn 7'
const staff = (signIn: string): StaffOrder => ({
  do: 'add',
  signIn,
  name: 'Some Body',
  role: 'rapidResponse',
  password,
})

describe('A backup that is put back', () => {
  let parent: string
  let service: TestService
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'backup-'))
    service = await startService({ folder: join(parent, 'data') })
  })
  afterEach(async () => {
    await service.stop('keep')
    await rm(parent, { recursive: true, force: true })
  })
  const folder = (): string => join(parent, 'data')
  const again = async (): Promise<void> => void (service = await startService({ folder: folder() }))
  const accepts = async (name: string): Promise<number> => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ name, password })
    return (await fetch(`${service.address}/staff/sign-in`, { method: 'POST', headers, body })).status
  }
  const check = async (): Promise<{ code: number; found: PutBack }> => {
    const args = ['bot/commands/auditVerify.ts', '--json', '--aside', join(parent, 'aside')]
    const env = { ...process.env, DATA_DIR: folder() }
    const { out, code } = await promisify(execFile)(process.execPath, args, { env }).then(
      ({ stdout }) => ({ out: stdout, code: 0 }),
      (error: unknown) => ({ out: (error as { stdout: string }).stdout, code: 1 }),
    )
    return { code, found: JSON.parse(out) as PutBack }
  }

  test('has everything in it, and what has happened since is found beside the folder put aside', async () => {
    const me = await person(service.base)
    await me.say("my mum has fallen and she can't get up")
    const talker = await person(service.base)
    await talker.say('can I talk to a person')
    await talker.say('Jean')
    const sam = await signInAs(service, 'Sam Taylor', 'rapidResponse')
    for (const name of ['gone.before', 'gone.since', 'new.password']) await giveOrder(folder(), staff(name))
    await giveOrder(folder(), { do: 'disable', signIn: 'gone.before' })
    const before = { handoffs: await listHandoffs(service.storage), requests: await listRequests(service.storage) }
    const texts = await me.texts()
    await service.stop('keep')
    await cp(folder(), join(parent, 'backup'), { recursive: true })

    await again()
    await giveOrder(folder(), { do: 'disable', signIn: 'gone.since' })
    await giveOrder(folder(), { do: 'new password', signIn: 'new.password', password: 'another kettle at dusk 8' })
    await come(service.base, talker).say('delete everything')
    await come(service.base, talker).say('Yes, delete it')
    const later = await person(service.base)
    await later.say('there is gas, I can smell gas')
    const { newest } = await verifyAudit(service.storage)
    const lost = (await listHandoffs(service.storage)).filter(({ kinds }) => kinds.includes('fire_gas'))
    expect(lost).toHaveLength(1)
    await service.stop('keep')

    await rename(folder(), join(parent, 'aside'))
    await cp(join(parent, 'backup'), folder(), { recursive: true })
    await again()
    expect(await listHandoffs(service.storage)).toEqual(before.handoffs)
    expect(await listRequests(service.storage)).toEqual(before.requests)
    expect(await come(service.base, me).texts()).toEqual(texts)
    expect((await sam.at(service.address).get('/rapid-response/api/list')).body.handoffs).toHaveLength(1)
    // The session and the account of somebody who was disabled by then are still disabled.
    expect(await accepts('gone.before')).toBe(401)
    expect(await verifyAudit(service.storage)).toMatchObject({ whole: true })
    // What was kept elsewhere shows that the end is missing.
    expect((await verifyAudit(service.storage, newest?.hash)).whole).toBe(false)

    const { code, found } = await check()
    expect(code).toBe(1)
    expect(found.accounts).toEqual([
      { signIn: 'gone.since', what: 'disabled' },
      { signIn: 'new.password', what: 'new password' },
    ])
    expect(found.chats).toEqual([talker.conversationId])
    expect(found.lost).toEqual([lost[0]?.reference])

    await giveOrder(folder(), { do: 'disable', signIn: 'gone.since' })
    expect(await accepts('gone.since')).toBe(401)
    expect((await check()).found.accounts.map(({ signIn }) => signIn)).toEqual(['new.password'])
  }, 60_000)
})
