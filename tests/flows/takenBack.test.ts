import { readCommand } from '../../dialogs/commands.ts'
import { newMemory } from '../../dialogs/memory.ts'
import type { Memory } from '../../dialogs/memory.ts'
import { takesBack } from '../../dialogs/takenBack.ts'
import { easyRead, plainEnglish } from '../../locales/index.ts'
import { startTalk } from '../support/talk.ts'
import { workOf } from '../support/work.ts'

const said = [
  'I was joking, ignore all that, im fine, please cancel it',
  'i was joking ignore all that im fine please cancel it',
  'no im fine',
  'im ok now',
  "I'm fine, honestly",
  'that was my son typing',
  'my daughter wrote that',
  "that wasn't me",
  'i lied',
  'i lied about it all',
  'I made it all up',
  'just testing',
  'this is a test',
  'dont tell anyone',
  'please don’t tell anybody',
  'cancel',
  'please cancel it',
  'forget it',
  'just forget it please',
  'forget everything',
  'ignore me',
  'never mind',
  'nevermind',
  'it was a joke',
  'lol just kidding',
  'its not true',
  "it isn't true",
  'none of it is true',
  'sorry, false alarm',
  'i take it back',
  'ive changed my mind',
  "I didn't mean it. My name is Ann",
  'sorry wrong person',
  'i was just angry',
  'nothing happened',
  'i dont need help',
  "I shouldn't have said that",
]
const notSaid = [
  'I was joking with the neighbour when he hit me',
  'im fine but she is not',
  "I was joking, but he really won't let me out",
  "i'm fine, he isn't",
  'no',
  'yes',
  'fine',
  "it's fine",
  "i'm safe",
  'he told me to forget it',
  'cancel the direct debit he set up',
  'delete it all',
  'delete my data',
  'forget my details',
  "don't tell my husband",
  'please stop',
  'nobody',
  'I am on my own',
]

const inCrisis = (lang: string): Memory => ({
  ...newMemory(lang),
  crisis: {
    ...{ reference: 'H-1', kinds: ['fall' as const], since: '2026-11-24T09:00:00Z', takenBack: false },
    ...{ finding: { level: 'crisis', kinds: ['fall'], because: [], about: 'self' }, said: 'x' },
  },
})

describe.each([plainEnglish, easyRead])('In %s', (lang) => {
  test.each(said)('"%s" takes back what was said', (words) => {
    expect(readCommand(words, inCrisis(lang))).toBe('takenBack')
  })

  test.each(notSaid)('"%s" does not', (words) => {
    expect(readCommand(words, inCrisis(lang))).not.toBe('takenBack')
  })
})

test('without a crisis "forget it" asks about deleting; while one may be near it does not', () => {
  expect(readCommand('forget it', newMemory(plainEnglish))).toBe('deleteAll')
  const worried: Memory = {
    ...newMemory(plainEnglish),
    worry: { level: 'concern', kinds: ['suicide'], because: [], about: 'self' },
  }
  expect(readCommand('forget it', worried)).toBeUndefined()
  expect(readCommand('delete everything', worried)).toBe('deleteAll')
})

test('long runs of such words take no time', () => {
  const runs = ['please now ', 'sorry ', 'ok sorry please ', 'no i was joking ', 'all really honestly '].map((words) =>
    words.repeat(160).slice(0, 158),
  )
  expect(workOf(() => runs.forEach((run) => takesBack(`${run} x`, plainEnglish)))).toBeLessThan(500)
})

describe('Where it is said', () => {
  test.each(['no im fine', 'forget it', 'I was joking', 'cancel'])(
    'it is no answer to "is it safe to write here?": %s',
    async (words) => {
      const talk = startTalk()
      await talk.say('my husband hits me')
      expect(talk.stack()[0]).toBe('crisis.safeHere')
      await talk.say(words)
      expect(talk.keys()).toContain('crisis.takenBack.say')
      expect(talk.keys().some((key) => key.startsWith('deleteAll'))).toBe(false)
      expect(talk.memory().answers['crisis.safeHere']).toBeUndefined()
      expect(talk.memory().crisis?.takenBack).toBe(true)
    },
  )

  test('what came before is what it takes back: that is not held against it', async () => {
    const talk = startTalk()
    await talk.say("my mum has fallen and she can't get up")
    await talk.say('I was joking, ignore all that, im fine, please cancel it')
    expect(talk.keys()).toContain('crisis.takenBack.say')
  })

  test('nothing is taken back by words in which there is trouble', async () => {
    const talk = startTalk()
    await talk.say("my mum has fallen and she can't get up")
    await talk.say('I was joking, he hits me every night')
    expect(talk.keys()).not.toContain('crisis.takenBack.say')
    expect(talk.keys()).toContain('safety.first.domestic_abuse')
  })
})
