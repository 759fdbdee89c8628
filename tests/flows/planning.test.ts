import fc from 'fast-check'
import { planCard, planText } from '../../cards/plan.ts'
import { keysOf, label } from '../../locales/index.ts'
import { planOf } from '../../dialogs/plan.ts'
import type { Memory } from '../../dialogs/memory.ts'
import type { Finding } from '../../dialogs/ports.ts'
import { newMemory } from '../../dialogs/memory.ts'
import { connection, holdFlow } from './holdFlow.ts'
import type { Held } from './holdFlow.ts'

const finding: Finding = { level: 'crisis', kinds: ['fall'], because: [], about: 'self' }
const crisis = {
  ...{ reference: 'H-1', kinds: ['fall' as const], since: '2026-11-24T09:00:00Z', takenBack: false },
  ...{ finding, said: 'I fell' },
}

const opening = [
  ['planning.hasSupport', 'no'],
  ['planning.tried', 'a lunch club, too loud'],
  ['planning.goodLife', 'grow vegetables with my grandson'],
] as const

const firstGoal = [
  ['planning.goal.goal1', 'dig the garden with my grandson after school'],
  ['planning.mine.goal1', 'I grow seedlings on the sill'],
  ['planning.family.goal1', 'my daughter drives him over'],
  ['planning.community.goal1', 'the allotment'],
  ['planning.paid.goal1', 'nothing'],
] as const

/** As far as the first goal, with one area of life. */
async function withOneGoal(given: Partial<Memory> = {}): Promise<Held> {
  const held = await holdFlow('planning', given)
  await held.answers([
    ...opening,
    ['planning.areas', 'home'],
    ['planning.areas', "that's all"],
    ['planning.areaStrength.home', 'I know everyone in the street'],
    ['planning.areaChange.home', 'the steps to the garden'],
    ...firstGoal,
  ])
  return held
}

describe('planning, from beginning to end', () => {
  test('strengths first in each area that was picked, the grid for each goal with paid support last, then a person', async () => {
    const held = await withOneGoal()
    await held.answers([
      ['planning.another.goal1', 'No, the next part'],
      ['planning.risk', 'using the step ladder'],
      ['planning.safer', 'my neighbour holds it'],
      ['planning.circle', 'my daughter and my neighbour'],
      ['planning.heard', 'no'],
      ['planning.money', 'Not now'],
    ])
    expect(held.at()).toBe('planning.pass')
    expect(held.keys()).toContain('planning.record.said')
    await held.say('Yes, pass it on')
    expect(held.at()).toMatch(/^person\./)
    const request = held.requests.get('c1-planning')
    expect(request).toMatchObject({ kind: 'planning', team: 'team-planning' })
    expect(request?.about).toContain('dig the garden with my grandson after school')
    // The plan that is passed on is the plan that was shown.
    for (const words of [
      ...['grow vegetables with my grandson', 'I know everyone in the street', 'the steps to the garden'],
      ...['I grow seedlings on the sill', 'my daughter drives him over', 'the allotment'],
      ...['using the step ladder', 'my neighbour holds it', 'my daughter and my neighbour'],
    ])
      expect(request?.about).toContain(words)
  })

  test('with support already there it asks what works and what does not, and nothing about what was tried', async () => {
    const held = await holdFlow('planning')
    await held.answers([
      ['planning.hasSupport', 'yes, carers come in'],
      ['planning.working', 'Dee in the mornings'],
      ['planning.notWorking', 'a new face every weekend'],
    ])
    expect(held.at()).toBe('planning.goodLife')
  })

  test('what was told while connecting is said back and not asked again', async () => {
    const held = await holdFlow('planning', { answers: { 'connecting.tried': { text: 'bingo' } }, saved: ['shed'] }, [
      connection('shed', 'men_shed'),
    ])
    await held.say('no')
    expect(held.at()).toBe('planning.goodLife')
    expect(held.keys()).toEqual(expect.arrayContaining(['planning.found.tried', 'planning.found.saved']))
  })

  test('each picked area has its two questions, in the order of picking', async () => {
    const held = await holdFlow('planning')
    await held.answers([
      ...opening,
      ['planning.areas', 'giving'],
      ['planning.areas', 'my health'],
      ['planning.areas', "that's all"],
    ])
    await held.answers([
      ['planning.areaStrength.giving', 'I bake for the church'],
      ['planning.areaChange.giving', 'It is good as it is'],
      ['planning.areaStrength.health', 'walking'],
      ['planning.areaChange.health', 'sleep'],
    ])
    expect(held.at()).toBe('planning.goal.goal1')
    expect(held.memory.strengths).toContain('I bake for the church')
  })

  test('a wide wish is asked for an ordinary Tuesday, a clear one is not', async () => {
    const held = await holdFlow('planning')
    await held.answers([...opening, ['planning.areas', 'skip'], ['planning.goal.goal1', 'be happier']])
    expect(held.at()).toBe('planning.tuesday.goal1')
    const clear = await holdFlow('planning')
    await clear.answers([
      ...opening,
      ['planning.areas', 'skip'],
      ['planning.goal.goal1', 'catch the bus to my sister on Sundays'],
    ])
    expect(clear.at()).toBe('planning.mine.goal1')
  })

  test('three goals at most; the third leads on by itself', async () => {
    const held = await withOneGoal()
    for (const goal of ['goal2', 'goal3']) {
      await held.answers([
        ['planning.another.' + (goal === 'goal2' ? 'goal1' : 'goal2'), 'yes'],
        [`planning.goal.${goal}`, 'swim on Tuesdays with my old team'],
        [`planning.mine.${goal}`, 'skip'],
        [`planning.family.${goal}`, 'skip'],
        [`planning.community.${goal}`, 'skip'],
        [`planning.paid.${goal}`, 'skip'],
      ])
    }
    expect(held.at()).toBe('planning.risk')
  })

  test('somebody who has had enough after one goal goes straight to their plan', async () => {
    const held = await withOneGoal()
    await held.say("I'm tired")
    expect(held.at()).toBe('planning.pass')
    expect(held.keys()).toContain('planning.record.said')
    await held.say('Not yet')
    expect(held.requests.size).toBe(0)
  })

  test('every question can be skipped, to a good end', async () => {
    const held = await holdFlow('planning')
    for (let count = 0; count < 30 && held.at() !== ''; count += 1) await held.say('skip')
    expect(held.at()).toBe('')
  })
})

describe('what the council offers', () => {
  const toMoney = [
    ['planning.another.goal1', 'next part'],
    ['planning.risk', 'skip'],
    ['planning.circle', 'skip'],
    ['planning.heard', 'no'],
    ['planning.money', 'Yes, tell me'],
  ] as const

  test.each([
    [[], false],
    [['network_held_budget'], true],
  ])('a budget held by a network is spoken of only where it runs: %j', async (options, runs) => {
    const held = await withOneGoal({ options })
    await held.answers(toMoney)
    expect(held.at()).toBe('planning.moneyChoice')
    expect(held.keys().includes('planning.moneyNetwork.say')).toBe(runs)
    expect(held.keys()).toEqual(
      expect.arrayContaining(['planning.moneyCouncil.say', 'planning.moneyDirect.say', 'planning.moneyFund.say']),
    )
    await held.say('the network')
    expect(held.at() === 'planning.moneyChoice').toBe(!runs)
  })

  test('a way to hold money chosen by its number stands in the plan in words', async () => {
    const held = await withOneGoal()
    await held.answers([...toMoney, ['planning.moneyChoice', '2'], ['planning.pass', 'yes']])
    expect(held.requests.get('c1-planning')?.about).toContain('A direct payment')
    expect(held.requests.get('c1-planning')?.about).not.toMatch(/^2$/m)
  })

  test('the goal is spoken of in the person’s own words', async () => {
    const held = await withOneGoal()
    expect(held.texts()).toContain('dig the garden with my grandson after school')
    await held.answers([
      ['planning.another.goal1', 'yes'],
      ['planning.goal.goal2', 'swim with my old team on Tuesdays'],
    ])
    expect(held.texts()).toContain('swim with my old team on Tuesdays')
  })

  test('the community is looked at before paid support, in the words of the goal', async () => {
    const held = await holdFlow('planning', {}, [connection('allotments', 'gardening')])
    await held.answers([...opening, ['planning.areas', 'skip'], ...firstGoal.slice(0, 3)])
    expect(held.keys()).toEqual(['planning.ideas.found', 'planning.community.ask'])
    await held.say('yes')
    expect(held.at()).toBe('planning.paid.goal1')
    expect(held.memory.saved).toEqual(['allotments'])
    expect(planText(planOf(held.memory, { lang: 'en-GB', audience: 'self' }))).toContain('The allotments')
  })
})

describe('rights', () => {
  const heardNobody = [
    ['planning.another.goal1', 'next part'],
    ['planning.risk', 'skip'],
    ['planning.circle', 'skip'],
    ['planning.heard', 'yes'],
    ['planning.speaker', "I don't know"],
  ] as const

  test('an advocate is asked for where somebody finds it hard to be heard and has nobody', async () => {
    const held = await withOneGoal()
    await held.answers([...heardNobody, ['planning.advocate', 'Yes, ask for one']])
    expect(held.requests.get('c1-advocate')).toMatchObject({ kind: 'advocate', team: 'team-advocate' })
    expect(held.requests.get('c1-advocate')?.about).toContain('dig the garden')
    // What a later request is about is still to be asked.
    expect(held.memory.answers['person.about']).toBeUndefined()
    expect(held.at()).toBe('planning.money')
  })

  test('“not yet” to the plan still asks how to reach whoever asked for an advocate', async () => {
    const held = await withOneGoal()
    await held.answers([
      ...heardNobody,
      ['planning.advocate', 'Yes, ask for one'],
      ['planning.money', 'Not now'],
      ['planning.pass', 'Not yet'],
      ['person.name', 'Sam'],
      ['person.how', '07700 900123'],
    ])
    expect([...held.requests.keys()]).toEqual(['c1-advocate'])
    expect(held.requests.get('c1-advocate')).toMatchObject({ how: '07700 900123', name: 'Sam' })
    expect(held.requests.get('c1-advocate')?.about).toContain('dig the garden')
  })

  test('a number given with the plan reaches the advocate’s request too', async () => {
    const held = await withOneGoal()
    await held.answers([
      ...heardNobody,
      ['planning.advocate', 'Yes, ask for one'],
      ['planning.money', 'Not now'],
      ['planning.pass', 'yes'],
      ['person.name', 'Sam'],
      ['person.how', '07700 900123'],
    ])
    for (const kind of ['c1-advocate', 'c1-planning'])
      expect(held.requests.get(kind)).toMatchObject({ how: '07700 900123' })
  })

  test('no advocate is offered where somebody trusted is there', async () => {
    const held = await withOneGoal()
    await held.answers([...heardNobody.slice(0, 4), ['planning.speaker', 'yes']])
    expect(held.at()).toBe('planning.money')
  })

  test('when it cannot be written down, that is said with the number to ring, and the conversation goes on', async () => {
    const held = await withOneGoal()
    await held.answers(heardNobody)
    held.fail(true)
    await held.say('Yes, ask for one')
    expect(held.keys()).toEqual(['common.notKept', 'planning.money.ask'])
    expect(held.texts()).toContain('number of council')
  })

  test('a carer is asked how it is for them; their words go with their own request and never into the plan', async () => {
    const held = await withOneGoal({ audience: 'carer' })
    await held.answers([
      ['planning.another.goal1', 'next part'],
      ['planning.risk', 'skip'],
      ['planning.circle', 'skip'],
      ['planning.heard', 'no'],
      ['planning.money', 'no'],
      ['planning.carerSelf', 'I have not slept through since March'],
      ['planning.carersTalk', 'Yes, ask for one'],
    ])
    expect(held.requests.get('c1-carers_assessment')?.about).toBe('I have not slept through since March')
    expect(held.memory.asked).toMatchObject([{ what: 'carers_assessment', reference: 'R-1' }])
    expect(held.texts()).not.toContain('since March')
    await held.say('yes')
    expect(held.requests.get('c1-planning')?.about).not.toContain('since March')
  })
})

describe('a changed answer, a second visit, a crisis', () => {
  test('a changed goal walks on over what is answered, shows the plan anew and replaces the request', async () => {
    const held = await withOneGoal()
    await held.answers([
      ['planning.another.goal1', 'enough'],
      ['planning.pass', 'yes'],
    ])
    const first = held.requests.get('c1-planning')?.about
    held.memory.answers = { ...held.memory.answers, 'planning.goal.goal1': { text: 'sell tomatoes at the gate' } }
    const again = await holdFlow('planning', held.memory)
    await again.answers([
      ['planning.before', 'See the plan'],
      ['planning.pass', 'yes'],
    ])
    expect(again.requests.size).toBe(1)
    expect(again.requests.get('c1-planning')?.about).not.toBe(first)
    expect(again.requests.get('c1-planning')?.about).toContain('sell tomatoes at the gate')
  })

  test('going on with a plan asks for another goal, and nothing that is answered', async () => {
    const held = await withOneGoal()
    await held.answers([
      ['planning.another.goal1', 'enough'],
      ['planning.pass', 'Not yet'],
    ])
    const again = await holdFlow('planning', held.memory)
    await again.answers([
      ['planning.before', 'Go on with it'],
      ['planning.areas', "that's all"],
    ])
    expect(again.at()).toBe('planning.another.goal1')
  })

  test('back inside a round goes to the question before, of the same goal', async () => {
    const held = await withOneGoal()
    await held.say('back')
    expect(held.at()).toBe('planning.paid.goal1')
    await held.say('back')
    expect(held.at()).toBe('planning.community.goal1')
  })

  test('nothing is planned while a crisis is open', async () => {
    const held = await holdFlow('planning', { crisis })
    expect(held.at()).toBe('planning.waits')
    expect(held.keys()).toEqual(['planning.waits.ask'])
    // People and things nearby need not wait.
    await held.say('Look for things nearby')
    expect(held.at()).toMatch(/^connecting\./)
    const begun = await holdFlow('planning', { crisis, answers: { 'planning.record': { choice: 'shown' } } })
    expect(begun.at()).toBe('planning.waits')
  })

  test('a crisis that opens at any point leaves no question of the plan to be asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('skip', 'yes', 'home', 'my own words about all of this', 'nothing'), {
          maxLength: 30,
        }),
        async (replies) => {
          const held = await holdFlow('planning')
          for (const text of replies) if (held.at().startsWith('planning.')) await held.say(text)
          if (!held.at().startsWith('planning.')) return
          held.memory.crisis = crisis
          await held.say('skip')
          expect(['planning.waits', '']).toContain(held.at())
          expect(held.requests.has('c1-planning')).toBe(false)
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('whatever the answers are, the walk ends, and the plan holds each word that was said', async () => {
  const reply = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'skip',
        'yes',
        'no',
        "I don't know",
        'nothing',
        'another',
        'enough',
        'later',
        '1',
        '3',
        '🙂',
      ),
    },
    { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{4,9} [a-z]{4,9} [a-z]{4,9} [a-z]{4,9} [a-z]{4,9}$/) },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(reply, { minLength: 5, maxLength: 60 }),
      fc.constantFrom('self' as const, 'carer' as const, 'worker' as const),
      async (replies, audience) => {
        const held = await holdFlow('planning', { audience })
        for (const text of replies) if (held.at().startsWith('planning.')) await held.say(text)
        // Two ways out are always there: skipping, and "not yet" at the end.
        for (let count = 0; count < 40 && held.at().startsWith('planning.'); count += 1) await held.say('skip')
        expect(held.at().startsWith('planning.')).toBe(false)
        const plan = planOf(held.memory, { lang: 'en-GB', audience })
        const goal = held.memory.answers['planning.goal.goal1']?.text
        if (goal !== undefined) expect(planText(plan)).toContain(goal)
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)

/** "…, and what …?": a second question hung on the first gets half an answer. In Easy Read it is a "Tell me …" beside it. */
test.each(['planning', 'learningDisability'])('%s asks one thing at a time', (flow) => {
  const questions = ['en-GB', 'en-GB-x-easyread'].flatMap((lang) =>
    keysOf(lang)
      .filter((key) => key.startsWith(`${flow}.`) && /\.(?:ask|again)(?:_\w+)?$/.test(key))
      .map((key) => label({ lang, audience: 'self' }, key)),
  )
  expect(questions.length).toBeGreaterThan(100)
  const second = /\S(?<!^who) (?:and|or) (?:what|how|where|when|who with)\b[^.]*\?|\?[^]*\btell me\b/i
  expect(questions.filter((words) => second.test(words))).toEqual([])
})

test('the card and its text twin say the same, and the words of people are not read as Markdown', () => {
  const memory = newMemory('en-GB')
  memory.answers = {
    'planning.goodLife': { text: 'a *star* [link](http://x)' },
    'planning.goal.goal1': { text: 'swim' },
    'planning.mine.goal1': { skipped: true },
  }
  const plan = planOf(memory, { lang: 'en-GB', audience: 'self' })
  const shown = JSON.stringify(planCard(plan).body)
  expect(shown).not.toContain('*star*')
  expect(plan.sections.map((section) => section.id)).toEqual(['goodLife', 'goal1'])
  for (const { heading, rows } of plan.sections) {
    for (const words of [heading, ...rows.map((row) => row.words)]) expect(planText(plan)).toContain(words)
    expect(shown).toContain(heading)
  }
})
