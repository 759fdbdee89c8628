import { fullLocales } from '../../dialogs/checkFlow.ts'
import { loadFlows } from '../../dialogs/flows.ts'
import { startTalk } from '../support/talk.ts'
import type { Talk } from '../support/talk.ts'
import { saidWell } from '../support/saidWell.ts'

/** A small seeded generator (mulberry32): the same walk each time, so that a failure can be walked again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const own = [
  'I used to play in a brass band',
  'my sister and the lad next door',
  "I'm in Armley",
  'LS12 3AB',
  'a natter and a brew',
  'my mum forgets things and I never get a break',
  'I want help with my garden',
  'asdf qwer',
  'two years ago I tried the lunch club and hated it',
  '07700 900123',
  '😀',
  'yes',
  'no',
]
const anywhere = [
  'back',
  'change an answer',
  'help',
  'skip',
  "I don't know",
  'easy read please',
  'plain words',
  'what do you keep?',
  'can I talk to a person',
  'are you a robot',
  'start again',
]
const troubles = [
  "my mum has fallen and she can't get up",
  'I feel like a burden to everybody',
  'my husband hits me',
  "no I didn't mean that",
]

const length = 45
const seeds = Array.from({ length: 25 }, (_, index) => index + 1)

describe.each(fullLocales())('walks in %s', (lang) => {
  test.each(seeds)('walk %d comes to a good end', async (seed) => {
    const random = seeded(seed * 7919)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    const talk = startTalk({ lang })
    await talk.arrive()
    for (let step = 0; step < length; step += 1) {
      const words = next(talk, random, pick)
      const said = await talk.say(words)
      const where = `seed ${String(seed)}, step ${String(step)}, at ${talk.stack().join(' < ')}: ${words}`
      expect([where, ...saidWell(said)]).toEqual([where])
      isSomewhere(talk, where)
      if (talk.forgotten()) return
      if (random() < 0.1) talk.clock.pass(pick([1, 30]))
    }
    await endsWell(talk)
  })
})

function next(talk: Talk, random: () => number, pick: <T>(from: readonly T[]) => T): string {
  const chance = random()
  const buttons = talk.buttons()
  if (chance < 0.62 && buttons.length > 0) return pick(buttons)
  if (chance < 0.86) return pick(own)
  return chance < 0.97 ? pick(anywhere) : pick(troubles)
}

/** Wherever somebody is, it is a step that exists. */
function isSomewhere(talk: Talk, where: string): void {
  for (const entry of talk.stack()) {
    const [flowId, stepId] = entry.split('.')
    const flow = loadFlows().find((one) => one.id === flowId)
    expect([where, flow?.steps.some((step) => step.id === stepId)]).toEqual([where, true])
  }
  expect(talk.stack().length).toBeLessThan(8)
}

/** From anywhere, stopping gives a way back; and after it, talking goes on. */
async function endsWell(talk: Talk): Promise<void> {
  const before = talk.stack()
  await talk.say('stop and come back later')
  expect(talk.memory().paused?.code).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  talk.clock.pass(30)
  const said = await talk.say('hello')
  expect(saidWell(said)).toEqual([])
  expect(talk.stack().length).toBeGreaterThanOrEqual(Math.min(1, before.length))
}
