import type { Finding } from '../../dialogs/ports.ts'
import { startTalk } from '../support/talk.ts'

const calm: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }
/** A language that has its own safety words, whatever it is called. */
const theirs = 'en-GB-x-easyread'

const talkIn = (lang: string) =>
  startTalk({
    assess: ({ text }) =>
      text === 'a plea' ? { level: 'emergency', kinds: ['fire_gas'], because: ['x'], about: 'self', lang } : calm,
  })

test('a plea in another language gets its first words in it and in English, and English goes on', async () => {
  const talk = talkIn(theirs)
  const said = await talk.say('a plea')
  const rows = said
    .filter(({ type }) => type === 'message')
    .map(({ channelData, locale }) => [channelData?.['key'], locale])
  expect(rows.slice(0, 3)).toEqual([
    ['safety.first.fire_gas', theirs],
    ['safety.first.fire_gas', 'en-GB'],
    ['safety.english', theirs],
  ])
  expect(rows).toContainEqual(['safety.opened', theirs])
  expect(rows).toContainEqual(['crisis.opened.say', 'en-GB'])
  expect(rows.at(-1)).toEqual(['crisis.danger.ask', 'en-GB'])
  expect(talk.memory().lang).toBe('en-GB')
  const next = await talk.say('No')
  expect(next.every(({ locale }) => locale === 'en-GB')).toBe(true)
})

test.each(['en-GB', 'xx', 'pl-XX'])('what there are no other words for is said once, in English (%s)', async (lang) => {
  const talk = talkIn(lang)
  await talk.say('a plea')
  expect(talk.keys().filter((key) => key.startsWith('safety.'))).toEqual(['safety.first.fire_gas'])
})

test.each(['pl', 'ro', 'ur', 'pa', 'ar'])('%s has words of its own once its locale is there', async (lang) => {
  const { keysOf, languages } = await import('../../locales/index.ts')
  if (!languages().includes(lang)) return
  expect(keysOf(lang)).toEqual(expect.arrayContaining(['safety.first.fire_gas', 'safety.english']))
  const talk = talkIn(lang)
  const [first] = await talk.say('a plea')
  expect(first?.locale).toBe(lang)
})
