import { readCommand } from '../../dialogs/commands.ts'
import { contactInPassing } from '../../dialogs/contact.ts'
import { newMemory } from '../../dialogs/memory.ts'
import type { Memory } from '../../dialogs/memory.ts'
import type { Finding } from '../../dialogs/ports.ts'
import { listHandoffs } from '../../bot/handoff/handoffs.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import { easyRead, plainEnglish } from '../../locales/index.ts'
import { testPorts } from '../support/ports.ts'
import { startTalk, testClock } from '../support/talk.ts'
import type { Talk } from '../support/talk.ts'

const calm: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }
const found: Record<string, Finding> = {
  fall: { level: 'crisis', kinds: ['fall'], because: ['x'], about: 'self' },
  worry: { level: 'concern', kinds: ['suicide'], because: ['x'], about: 'self' },
}
const talkIn = (lang: string) => {
  const clock = testClock()
  const storage = openMemory()
  const ports = testPorts(clock, storage)
  const talk = startTalk({ clock, lang, ports, assess: ({ text }) => found[text] ?? calm })
  return { talk, storage }
}
const texts = (talk: Talk): string =>
  talk
    .last()
    .flatMap(({ text }) => text ?? [])
    .join('\n')
const said = (talk: Talk, key: RegExp): boolean => talk.keys().some((one) => key.test(one))

describe.each([plainEnglish, easyRead])('999 is never far away (%s)', (lang) => {
  const asked: [string, RegExp][] = [
    ['who are you', /^common\.whoIAm$/],
    ['what do you know about me', /^yours\./],
    ['talk to a person', /^person\.told\.say$/],
    ['delete everything', /^deleteAll\.sure\.ask$/],
    ['what I think of football and the weather', /\.again$/],
  ]
  test.each(asked)('in a crisis: "%s"', async (words, key) => {
    const { talk } = talkIn(lang)
    await talk.say('fall')
    await talk.say(words)
    expect(said(talk, key)).toBe(true)
    expect(texts(talk)).toContain('999')
    if (lang === easyRead) expect(JSON.stringify(talk.last().map(({ attachments }) => attachments))).toContain('999')
  })

  test.each(asked)('while a gentle question waits: "%s"', async (words, key) => {
    const { talk } = talkIn(lang)
    await talk.say('worry')
    await talk.say(words)
    expect(said(talk, key)).toBe(true)
    expect(texts(talk)).toContain('999')
  })

  test('each time, also when it is not sure what was meant', async () => {
    const { talk } = talkIn(lang)
    await talk.say('fall')
    await talk.say('delete everything')
    await talk.say('what I think of football and the weather')
    expect(said(talk, /^deleteAll\.sure\.again$/)).toBe(true)
    expect(texts(talk)).toContain('999')
  })

  test('where there is no trouble it is not said', async () => {
    const { talk } = talkIn(lang)
    await talk.say('I am lonely since my wife died')
    await talk.say('who are you')
    expect(texts(talk)).not.toContain('999')
  })
})

describe('A way to reach somebody that comes with another answer', () => {
  test('is kept, sent on, and asks for nothing twice', async () => {
    const { talk, storage } = talkIn(plainEnglish)
    await talk.say('fall')
    await talk.say('not that I know, text me 07700 900123')
    expect(talk.memory().contact).toContain('07700 900123')
    expect((await listHandoffs(storage))[0]?.contact).toContain('07700 900123')
    expect(talk.stack()[0]).toBe('crisis.danger')
    await talk.say('No')
    await talk.say("Yes, it's safe")
    expect(talk.stack()[0]).toBe('crisis.safeRing')
  })

  test.each([
    ["he's upstairs, text me on 07700 900123 please", true],
    ['my number is 07700900123', true],
    ['call me +44 7700 900123', true],
    ['email me at ann@example.org', true],
    ['I am on 0113 496 0123', true],
    ['her number is 0113 496 0123', false],
    ['he rang 07700 900123 all night', false],
    ['text me when you can', false],
    ['we live at number 12, and it has been 1998 since', false],
  ])('%s: %s', (words, is) => {
    expect(contactInPassing(words) !== null).toBe(is)
  })
})

describe('Keeping the chat and coming back are understood in a crisis', () => {
  const crisis: NonNullable<Memory['crisis']> = {
    ...{ reference: 'H-1', kinds: ['fall'], since: '2026-11-24T09:00:00Z', takenBack: false, said: 'x' },
    finding: found['fall'] ?? calm,
  }
  test.each([plainEnglish, easyRead])('%s', (lang) => {
    const memory = { ...newMemory(lang), crisis }
    for (const words of ['save my chat', 'can i save this chat', 'How do I save this?', 'download my chat'])
      expect([words, readCommand(words, memory)]).toEqual([words, 'yours'])
    for (const words of [
      'how do i come back tomorrow',
      'Can I come back later?',
      'how do I get back to this chat',
      "i'll come back tomorrow",
    ])
      expect([words, readCommand(words, memory)]).toEqual([words, 'stop'])
    expect(readCommand('how do I get back at him', memory)).toBeUndefined()
  })

  test('and answered', async () => {
    const { talk } = talkIn(plainEnglish)
    await talk.say('fall')
    await talk.say('how do i come back tomorrow')
    expect(texts(talk)).toContain(talk.memory().paused?.code ?? 'no code')
    await talk.say('save my chat')
    expect(said(talk, /^yours\./)).toBe(true)
  })
})
