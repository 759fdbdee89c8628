import { makeCountOnce } from '../../bot/afterwards/countOnce.ts'
import { withLiking } from '../../bot/afterwards/liking.ts'
import { countOutcome, likingOf, readLife, readLikings } from '../../bot/afterwards/outcomes.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Outcome } from '../../dialogs/afterwards.ts'
import type { Connection } from '../../dialogs/ports.ts'
import type { Talk } from '../support/talk.ts'
import { answer, everythingIn, lookAtBand, world } from './world.ts'

/** Means to try the band, and goes. */
async function meansToGo(talk: Talk): Promise<void> {
  await lookAtBand(talk)
  await talk.say("Yes, I'd like to try")
  await talk.say('Go along once')
  await talk.say("That's all for now")
  await answer(talk, 'twoQuestions.gotIt', 'Some of it')
  await answer(talk, 'twoQuestions.howLong', 'A few days')
}

const day = 24

test('a week later it is asked how it was; what was not liked is never offered again', async () => {
  const { talk: start, clock, storage } = world()
  const talk = start('conversation-of-walter')
  await meansToGo(talk)
  clock.pass(8 * day)
  await talk.say('hello')
  expect(talk.stack()[0]).toBe('howWasIt.went')
  await talk.say('Yes')
  await talk.say("I didn't like it")
  expect(talk.stack()[0]).toBe('howWasIt.why')
  await talk.say('they played too loud for my liking')
  expect(talk.keys()).toContain('howWasIt.tryAgain.say')
  expect(talk.memory().declined).toContain('test-brass-band')
  const [liking] = await readLikings(storage)
  expect(liking).toMatchObject({ serviceId: 'test-brass-band', went: 1, liked: 0, didnt: 1, why: { other: 1 } })
  expect(await everythingIn(storage, ['likings', 'countMarks', 'lifeAnswers'])).not.toMatch(/walter|loud/i)
  // And the two questions again, now that it is later.
  expect(talk.stack()[0]).toBe('twoQuestions.gotIt')
  await talk.say('Yes')
  await talk.say('A few weeks')
  expect(talk.keys()).not.toContain('common.paused')
  const life = await readLife(storage)
  expect(life).toContainEqual({ month: '2026-11', at: 'end', gotIt: { some: 1 }, howLong: { days: 1 } })
  expect(life).toContainEqual({ month: '2026-12', at: 'later', gotIt: { yes: 1 }, howLong: { weeks: 1 } })
  await talk.say('I would like to play music with a brass band')
  for (let step = 0; step < 12 && talk.stack()[0] !== 'connecting.show'; step += 1) await talk.say('skip')
  expect(talk.memory().offered).not.toContain('test-brass-band')
})

test('two days later is too soon; "not yet" is asked about another time, and a good word only once', async () => {
  const { talk: start, clock } = world()
  const talk = start('a')
  await meansToGo(talk)
  clock.pass(2 * day)
  await talk.say('hello')
  expect(talk.stack()[0]).toBe('comeBack.howWentIt')
  await talk.say('Not yet')
  clock.pass(6 * day)
  await talk.say('hello')
  expect(talk.stack()[0]).toBe('howWasIt.went')
  await talk.say('Not yet')
  expect(talk.keys()).toContain('howWasIt.noRush.say')
  clock.pass(8 * day)
  await talk.say('hello')
  await talk.say('Yes')
  await talk.say('I liked it')
  expect(talk.keys()).toContain('howWasIt.glad.say')
  await answer(talk, 'twoQuestions.gotIt', 'Yes')
  await answer(talk, 'twoQuestions.howLong', 'Months')
  clock.pass(8 * day)
  await talk.say('hello')
  expect(talk.stack()[0]).not.toBe('howWasIt.went')
})

test('what they came back with is answered afterwards', async () => {
  const { talk: start, clock } = world()
  const talk = start('a')
  await meansToGo(talk)
  clock.pass(8 * day)
  await talk.say('I would love to grow vegetables')
  await talk.say('Yes')
  await talk.say('I liked it')
  await answer(talk, 'twoQuestions.gotIt', 'Yes')
  await answer(talk, 'twoQuestions.howLong', 'Months')
  expect(talk.memory().told.join(' ')).toContain('vegetables')
  expect(talk.memory().needs[0]).toBe('gardening')
})

describe('the two questions', () => {
  test('are not asked in a crisis, nor after one that is open, nor while a worry is', async () => {
    const { talk: start, clock } = world()
    const talk = start('a')
    await meansToGo(talk)
    clock.pass(8 * day)
    await talk.say("I've fallen and I can't get up")
    const asked: string[] = []
    for (let step = 0; step < 25; step += 1) {
      await talk.say(talk.buttons()[0] ?? 'skip')
      asked.push(...talk.keys())
      if (step === 12) clock.pass(30 * day)
    }
    expect(talk.memory().crisis).toBeDefined()
    expect(asked.filter((key) => /^(?:twoQuestions|howWasIt|introduce)\./.test(key))).toEqual([])
  })

  test('"no" brings a person', async () => {
    const { talk: start } = world()
    const talk = start('a')
    await lookAtBand(talk)
    await talk.say("That's enough for now")
    await talk.say("That's all for now")
    expect(talk.stack()[0]).toBe('twoQuestions.gotIt')
    await talk.say('No')
    expect(talk.stack()[0]).toMatch(/^person\./)
    expect(talk.memory().made).toHaveLength(1)
  })

  test('are not asked again in the same week', async () => {
    const { talk: start, clock } = world()
    const talk = start('a')
    await meansToGo(talk)
    clock.pass(1)
    await talk.say('something else: a walk in the park')
    for (let step = 0; step < 14 && talk.stack().length > 0; step += 1)
      await talk.say(talk.buttons().find((one) => /enough|all for now/.test(one)) ?? 'skip')
    expect(talk.memory().paused).toBeDefined()
    expect(talk.keys()).not.toContain('twoQuestions.gotIt.ask')
  })
})

describe('what people liked', () => {
  const at = new Date('2026-11-24T10:00:00Z')
  const connection = (id: string, need: string | null): Connection =>
    ({ id, because: { need, words: null, near: true } }) as unknown as Connection
  const directory = (...ids: [string, string | null][]): Parameters<typeof withLiking>[0] => ({
    get: () => undefined,
    suggest: () => ({ fits: true, connections: ids.map(([id, need]) => connection(id, need)) }),
  })
  const order = (from: ReturnType<typeof withLiking>): string[] =>
    from.suggest({ words: [], needs: [], place: null, strengths: [], not: [] }).connections.map(({ id }) => id)

  test('changes the order of neighbours from five answers on, never below, and counts nobody twice', async () => {
    const storage = openMemory()
    const count = makeCountOnce(storage)
    const outcome: Outcome = { serviceId: 'b', went: 'yes', liked: 'liked' }
    const liking = async (): Promise<(id: string) => number> => {
      const all = await readLikings(storage)
      return (id) => likingOf(all.find(({ serviceId }) => serviceId === id))
    }
    for (let n = 0; n < 4; n += 1) await countOutcome(count, { conversationId: `c${String(n)}`, outcome, at })
    await countOutcome(count, { conversationId: 'c1', outcome, at })
    const two = directory(['a', 'music'], ['b', 'music'])
    expect(order(withLiking(two, await liking()))).toEqual(['a', 'b'])
    await countOutcome(count, { conversationId: 'c5', outcome, at })
    expect(order(withLiking(two, await liking()))).toEqual(['b', 'a'])
    expect(order(withLiking(directory(['a', 'food'], ['b', 'music']), await liking()))).toEqual(['a', 'b'])
  })
})
