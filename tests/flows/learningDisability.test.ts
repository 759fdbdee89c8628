import { loadFlows } from '../../dialogs/flows.ts'
import { connection, holdFlow } from './holdFlow.ts'

const crisis = { reference: 'H-1', kinds: ['fall' as const], since: '2026-11-24T09:00:00Z', takenBack: false }
const id = 'c1-learning_disability'

describe('being safe', () => {
  test.each(['yes', 'my brother does', "I'm not sure", "I don't know"])(
    '“%s” opens a handoff and goes to the crisis conversation',
    async (words) => {
      const held = await holdFlow('learningDisability')
      await held.answers([
        ['learningDisability.about', 'Being safe'],
        ['learningDisability.safeHurt', words],
      ])
      expect(held.opened).toHaveLength(1)
      expect(held.at()).toMatch(/^crisis\./)
    },
  )

  test.each(['skip', 'the stairs at my house are steep'])('“%s” opens nothing but offers a person', async (words) => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Being safe'],
      ['learningDisability.safeHurt', words],
    ])
    expect(held.opened).toHaveLength(0)
    expect(held.at()).toBe('learningDisability.safePerson')
    await held.say('yes')
    expect(held.requests.get(id)).toMatchObject({ kind: 'learning_disability', team: 'team-learning_disability' })
  })

  test('“nobody” goes on to what helps them feel safe; asked anew on the next visit', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Being safe'],
      ['learningDisability.safeHurt', 'nobody'],
      ['learningDisability.safeFeel', 'my dog'],
      ['learningDisability.safeMore', 'skip'],
      ['learningDisability.after', 'Something else to talk about'],
      ['learningDisability.about', 'safe'],
    ])
    expect(held.at()).toBe('learningDisability.safeHurt')
  })
})

describe('being well, being connected, something else', () => {
  test('feelings lead to the ways on, and a person from the right team', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Being well'],
      ['learningDisability.wellGood', 'dancing'],
      ['learningDisability.wellWhat', 'My feelings'],
      ['learningDisability.wellFeelings', 'a bit sad since my friend moved'],
      ['learningDisability.after', 'Somebody from the team'],
    ])
    expect(held.requests.get(id)?.about).toContain('a bit sad since my friend moved')
    expect(held.requests.get(id)?.about).toContain('dancing')
  })

  test('people who like the same things: the connecting conversation', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Being connected'],
      ['learningDisability.connectedWith', 'People who like what I like'],
    ])
    expect(held.at()).toMatch(/^connecting\./)
  })

  test('groups come from the directory, and can be kept', async () => {
    const held = await holdFlow('learningDisability', {}, [
      connection('parliament', 'learning_disability_group'),
      connection('allotments', 'gardening'),
    ])
    await held.answers([
      ['learningDisability.about', 'Being connected'],
      ['learningDisability.connectedWith', 'People with a learning disability'],
    ])
    expect(held.texts()).toContain('The parliament')
    expect(held.texts()).not.toContain('The allotments')
    await held.say('yes')
    expect(held.memory.saved).toEqual(['parliament'])
    expect(held.at()).toBe('learningDisability.after')
  })

  test('no group known is said plainly', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Being connected'],
      ['learningDisability.connectedWith', 'group'],
    ])
    expect(held.keys()).toEqual(['learningDisability.groups.nothing', 'learningDisability.after.ask'])
  })

  test('own words at the first question are an answer; what says little is asked once more', async () => {
    const held = await holdFlow('learningDisability')
    await held.say('I would love to do a garden with other people')
    expect(held.at()).toMatch(/^connecting\./)
    const other = await holdFlow('learningDisability')
    await other.answers([
      ['learningDisability.about', 'the thing with the thing on Tuesday'],
      ['learningDisability.other', 'it is hard to say what'],
    ])
    expect(other.at()).toBe('learningDisability.after')
  })
})

describe('the door of growing up', () => {
  const toTeam = [
    ['learningDisability.goodAt', 'making people laugh'],
    ['learningDisability.lookForward', 'a job in a cafe'],
    ['learningDisability.helpers', 'Mum and Miss Khan'],
    ['learningDisability.school', 'Green Lane School'],
  ] as const

  test.each([
    ['9', 'sayUnder12'],
    ['I am 12', 'sayFrom12'],
    ['fifteen', 'sayFrom14'],
    ['she will be 16 next week', 'sayFrom16'],
    ['19', 'sayAdult'],
  ])('%s: %s', async (words, step) => {
    const held = await holdFlow('learningDisability', { audience: 'worker' })
    await held.answers([
      ['learningDisability.about', 'Growing up'],
      ['learningDisability.age', words],
    ])
    expect(held.keys()).toEqual([`learningDisability.${step}.say`, 'learningDisability.goodAt.ask'])
  })

  test('an age that cannot be read is asked another way', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Growing up'],
      ['learningDisability.age', 'older than my sister'],
    ])
    expect(held.keys()).toEqual(['learningDisability.age.again'])
  })

  test('a child who writes has a person and the numbers at once; an adult who writes about them is asked first', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Growing up'],
      ['learningDisability.age', '15'],
    ])
    expect(held.keys()).toContain('learningDisability.child.said')
    expect(held.texts()).toContain('number of childline')
    expect(held.requests.has(id)).toBe(true)
    const carer = await holdFlow('learningDisability', { audience: 'carer' })
    await carer.answers([
      ['learningDisability.about', 'Growing up'],
      ['learningDisability.age', '15'],
    ])
    expect(carer.requests.size).toBe(0)
  })

  test('a child is not told that it is written down when it is not', async () => {
    const held = await holdFlow('learningDisability')
    await held.say('Growing up')
    held.fail(true)
    await held.say('15')
    expect(held.keys()).toContain('common.notKept')
    expect(held.keys()).not.toContain('learningDisability.child.said')
    expect(held.texts()).toContain('number of childline')
    expect(held.at()).toBe('learningDisability.goodAt')
  })

  test('ends with the right team, told which door and what was said, once only', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Growing up'],
      ['learningDisability.age', '17'],
      ...toTeam,
      ['learningDisability.pass', 'Yes, ask them'],
    ])
    expect([...held.requests.keys()]).toEqual([id])
    const about = held.requests.get(id)?.about ?? ''
    for (const words of ['Growing up', '17', 'a job in a cafe', 'Mum and Miss Khan', 'Green Lane School'])
      expect(about).toContain(words)
    expect(held.at()).toMatch(/^person\./)
  })
})

describe('the door of the duty team', () => {
  test('a family carer who grows older is asked about the person, then about themselves', async () => {
    const held = await holdFlow('learningDisability', { audience: 'carer' })
    await held.answers([
      ['learningDisability.about', 'Changes at home'],
      ['learningDisability.changing', "I'm getting older"],
      ['learningDisability.goingWell', 'he cooks on Fridays'],
      ['learningDisability.around', 'his cousin'],
      ['learningDisability.want', 'to stay in our street'],
      ['learningDisability.carerSelf', 'my back is bad'],
      ['learningDisability.carersTalk', 'Yes, ask for one'],
      ['learningDisability.pass', 'yes'],
    ])
    expect(held.requests.get('c1-carers_assessment')?.about).toBe('my back is bad')
    const about = held.requests.get(id)?.about ?? ''
    for (const words of ['Changes at home', 'he cooks on Fridays', 'to stay in our street'])
      expect(about).toContain(words)
    expect(about).not.toContain('my back is bad')
  })

  test.each(['Growing up', 'Changes at home'])(
    '%s waits while a crisis is open, a person stays in reach',
    async (door) => {
      const held = await holdFlow('learningDisability', { crisis })
      await held.say(door)
      expect(held.keys()).toEqual(['learningDisability.waits.say', 'learningDisability.after.ask'])
    },
  )
})

test('every picture can be skipped through to an end, for whoever writes', async () => {
  const doors =
    loadFlows()
      .find((flow) => flow.id === 'learningDisability')
      ?.steps.find((step) => step.id === 'about')?.choices ?? []
  expect(doors.map((door) => door.id)).toEqual(['safe', 'well', 'connected', 'growingUp', 'changing', 'other'])
  for (const audience of ['self', 'carer', 'worker', 'supporter'] as const) {
    for (const [index] of doors.entries()) {
      const held = await holdFlow('learningDisability', { audience })
      await held.say(held.buttons()[index] ?? '')
      for (let count = 0; count < 15 && held.at().startsWith('learningDisability.'); count += 1) await held.say('skip')
      expect(held.at()).not.toMatch(/^learningDisability\./)
    }
  }
})
