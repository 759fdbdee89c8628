import type { Finding } from '../../dialogs/ports.ts'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { startTalk, testClock } from '../support/talk.ts'
import { testPorts } from '../support/ports.ts'

const hit: Finding = { level: 'crisis', kinds: ['abuse_physical'], because: ['a test'], about: 'self' }
const nothing: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }

const replies: Record<string, string> = { 'crisis.safeHere': 'no', 'crisis.reach': '07700 900123' }

test('a worker gets what the person answered, not what the steps came to', async () => {
  const storage = openMemory()
  const clock = testClock()
  const talk = startTalk({
    ...{ clock, ports: testPorts(clock, storage) },
    assess: ({ text }) => (text === 'he hits me' ? hit : nothing),
  })
  await talk.say('he hits me')
  await talk.say("I can't hear on the phone")
  // Whatever the order of the questions is.
  for (let turn = 0; turn < 8; turn += 1) await talk.say(replies[talk.stack()[0] ?? ''] ?? 'yes')
  const [handoff] = await listHandoffs(storage)
  const { answers = {}, history = [] } = handoff ?? {}
  expect(answers).toMatchObject({
    ...{ 'crisis.deaf': "I can't hear on the phone", 'crisis.danger': 'Yes', 'crisis.safeHere': 'No' },
    ...{ 'crisis.reach': '07700 900123' },
  })
  expect(Object.keys(answers)).not.toContain('crisis.opened')
  expect(Object.keys(answers)).not.toContain('crisis.dangerNow')
  expect(Object.values(answers)).not.toContain('said')
  expect(history.map(({ about }) => about)).not.toContain('crisis.opened')
})
