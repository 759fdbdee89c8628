import { ageTold } from '../../dialogs/effects/ldDoor.ts'
import { ldDoor } from '../../dialogs/effects/learningDisability.ts'
import { loadFlows } from '../../dialogs/flows.ts'
import type { Finding } from '../../dialogs/ports.ts'
import { connection, holdFlow } from './holdFlow.ts'

const finding: Finding = { level: 'crisis', kinds: ['fall'], because: [], about: 'self' }
const crisis = {
  ...{ reference: 'H-1', kinds: ['fall' as const], since: '2026-11-24T09:00:00Z', takenBack: false },
  ...{ finding, said: 'I fell' },
}
const id = 'c1-learning_disability'

describe('being safe', () => {
  test.each([
    ...['yes', 'my brother does', "I'm not sure", "I don't know", '1', 'my stepdad does when mum is out'],
    ...['no but mum does', 'not now', 'no one listens to me', 'he does it at night', 'what do you mean by that'],
  ])('“%s” opens a handoff and goes to the crisis conversation', async (words) => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Being safe'],
      ['learningDisability.safeHurt', words],
    ])
    expect(held.opened).toHaveLength(1)
    expect(held.at()).toMatch(/^crisis\./)
  })

  test('what was said goes to the worker in their own words, with the question and what was told before', async () => {
    const held = await holdFlow('learningDisability', { told: ['I do not like Fridays'] })
    await held.answers([
      ['learningDisability.about', 'Being safe'],
      ['learningDisability.safeHurt', 'my stepdad does when mum is out'],
    ])
    expect(held.openedWith).toEqual(['my stepdad does when mum is out'])
    const because = held.opened[0]?.because.join(' ') ?? ''
    for (const words of ['my stepdad does when mum is out', 'hurt you', 'I do not like Fridays'])
      expect(because).toContain(words)
    expect(held.added).toMatchObject({
      'learningDisability.safeHurt': 'my stepdad does when mum is out',
      'learningDisability.told': 'I do not like Fridays',
    })
    // The words are the worker's now, not an answer to what is asked after the crisis.
    expect(held.memory.held).toBeUndefined()
  })

  test('a bare “yes” reaches the worker with the question it answers', async () => {
    const held = await holdFlow('learningDisability', {
      worry: { ...finding, kinds: ['suicide'], because: ['before'] },
    })
    await held.answers([
      ['learningDisability.about', 'Being safe'],
      ['learningDisability.safeHurt', 'yes'],
    ])
    expect(held.openedWith[0]).toMatch(/hurt you.*yes/i)
    expect(held.opened[0]?.because.join(' ')).toMatch(/hurt you.*yes/i)
    // What was worried about before is not lost, and does not hide what was asked just now.
    expect(held.opened[0]?.kinds).toEqual(['abuse_physical', 'suicide'])
    expect(held.opened[0]?.because).toContain('before')
  })

  test.each(['no', 'well no', 'no love', 'Nobody', 'no, never', 'nobody hurts me', 'No thank you', '3', "no I'm fine"])(
    '“%s” is a clear no',
    async (words) => {
      const held = await holdFlow('learningDisability')
      await held.answers([
        ['learningDisability.about', 'Being safe'],
        ['learningDisability.safeHurt', words],
      ])
      expect(held.opened).toHaveLength(0)
      expect(held.at()).toBe('learningDisability.safeFeel')
    },
  )

  test('the offer of a person after silence is a second chance to tell', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Being safe'],
      ['learningDisability.safeHurt', 'skip'],
      ['learningDisability.safePerson', 'my stepdad does when mum is out'],
    ])
    expect(held.openedWith).toEqual(['my stepdad does when mum is out'])
    expect(held.at()).toMatch(/^crisis\./)
    const calm = await holdFlow('learningDisability')
    await calm.answers([
      ['learningDisability.about', 'Being safe'],
      ['learningDisability.safeHurt', 'skip'],
      ['learningDisability.safePerson', 'no thanks'],
    ])
    expect(calm.opened).toHaveLength(0)
    expect(calm.at()).toBe('learningDisability.safeFeel')
  })

  test('a child who tells has the children’s teams first', async () => {
    const held = await holdFlow('learningDisability', { answers: { 'learningDisability.age': { text: '14' } } })
    await held.answers([
      ['learningDisability.about', 'Being safe'],
      ['learningDisability.safeHurt', 'my uncle'],
    ])
    expect(held.opened[0]?.kinds).toEqual(['child_at_risk', 'abuse_physical'])
  })

  test('silence opens nothing but offers a person', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Being safe'],
      ['learningDisability.safeHurt', 'skip'],
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
    expect(held.texts()).toContain('The parliament; Middle Street')
    expect(held.texts()).not.toContain('The allotments')
    await held.say('yes')
    expect(held.memory.saved).toEqual(['parliament'])
    expect(held.at()).toBe('learningDisability.after')
  })

  test.each([1, 2, 3])(
    '%i groups: a line with a picture for each in Easy Read, and a card with the rest',
    async (count) => {
      const groups = Array.from({ length: count }, (_, index) => ({
        ...connection(`group${String(index)}`, 'learning_disability_group'),
        phone: `0113 000 000${String(index)}`,
      }))
      const held = await holdFlow('learningDisability', { lang: 'en-GB-x-easyread' }, groups)
      await held.answers([
        ['learningDisability.about', 'Being connected'],
        ['learningDisability.connectedWith', 'People with a learning disability'],
      ])
      const said = held.messages().find((message) => String(message.channelData?.['key']).includes('groups.'))
      const lines = said?.channelData?.['lines'] as { text: string; picture: string }[]
      for (const group of groups) {
        expect(lines.filter((line) => line.text.includes(group.name))).toMatchObject([{ picture: 'people' }])
        expect(lines.map((line) => line.text).join()).not.toContain(group.phone)
        expect(JSON.stringify(said?.attachments)).toContain(group.phone)
      }
    },
  )

  test('“that is all” ends with a goodbye and a code', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Being well'],
      ['learningDisability.wellGood', 'dancing'],
      ['learningDisability.wellWhat', 'skip'],
      ['learningDisability.after', "That's all for now"],
    ])
    expect(held.keys()).toEqual(['common.paused'])
    expect(held.texts()).toContain('CODE')
    expect(held.at()).toBe('')
  })

  test('a number at the first question chooses', async () => {
    const held = await holdFlow('learningDisability')
    await held.say('1')
    expect(held.at()).toBe('learningDisability.safeHurt')
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
    // Whoever rings must be able to: asked at once, since many stop half-way.
    await held.answers([
      ['learningDisability.childHow', '07700 900123'],
      ['learningDisability.childSafe', 'yes'],
    ])
    expect(held.requests.get(id)).toMatchObject({ how: '07700 900123', safeToContact: 'yes' })
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
    expect(held.at()).toBe('learningDisability.childHow')
  })

  test.each(['self', 'carer'] as const)(
    'a nine-year-old is not sent to the adults’ team (%s writes)',
    async (audience) => {
      const held = await holdFlow('learningDisability', { audience })
      await held.answers([
        ['learningDisability.about', 'Growing up'],
        ['learningDisability.age', '9'],
      ])
      for (let count = 0; count < 9 && held.at() !== 'learningDisability.pass'; count += 1) await held.say('skip')
      await held.say('Yes, ask them')
      expect(held.requests.size).toBe(1)
      expect([...held.requests.values()].map((request) => request.team)).not.toContain('team-learning_disability')
      expect([...held.requests.values()][0]?.about).toMatch(/children/)
    },
  )

  test('a one-figure age is an age, not a button', async () => {
    const held = await holdFlow('learningDisability', { audience: 'carer' })
    await held.answers([
      ['learningDisability.about', 'Growing up'],
      ['learningDisability.age', '5'],
    ])
    expect(held.keys()).toContain('learningDisability.sayUnder12.say')
    expect(held.memory.answers['learningDisability.age']).toEqual({ text: '5' })
  })

  test('“not yet” still asks how to reach a carer who asked for their own conversation', async () => {
    const held = await holdFlow('learningDisability', { audience: 'carer' })
    await held.say('Growing up')
    for (let count = 0; count < 9 && held.at() !== 'learningDisability.carerSelf'; count += 1) await held.say('skip')
    await held.answers([
      ['learningDisability.carerSelf', 'I am so tired'],
      ['learningDisability.carersTalk', 'Yes, ask for one'],
      ['learningDisability.pass', 'Not yet'],
      ['person.name', 'Jo'],
      ['person.how', '07700 900123'],
    ])
    expect([...held.requests.keys()]).toEqual(['c1-carers_assessment'])
    expect(held.requests.get('c1-carers_assessment')).toMatchObject({ how: '07700 900123', about: 'I am so tired' })
  })

  test('a choice by its number reaches the team in words', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Changes at home'],
      ['learningDisability.changing', '1'],
    ])
    for (let count = 0; count < 9 && held.at() !== 'learningDisability.pass'; count += 1) await held.say('skip')
    await held.say('yes')
    expect(held.requests.get(id)?.about).toContain('My family is getting older')
    expect(held.requests.get(id)?.about).not.toMatch(/: 1\b/)
  })

  test('ends with the right team, told which door and what was said, once only', async () => {
    const held = await holdFlow('learningDisability')
    await held.answers([
      ['learningDisability.about', 'Growing up'],
      ['learningDisability.age', '17'],
      ['learningDisability.childHow', 'skip'],
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

describe('the door that was told', () => {
  const fifteen = 'my son is 15 and has autism and a learning disability, what happens when he is 18'

  test.each([
    [fifteen, 'growingUp'],
    ["she's in year 11 at a special school", 'growingUp'],
    ['I am 16 and I have a learning disability', 'growingUp'],
    ['young man with a learning disability, leaving school in July', 'growingUp'],
    ["I'm 78 and I worry what happens to my daughter with Down's syndrome when I'm gone", 'changing'],
    ['I have a learning disability and my mum is getting old', 'changing'],
    ['who will look after my brother with a learning disability when mum dies', 'changing'],
    ["my husband is 80 and I can't cope", null],
    ["I'm 15 and lonely", null],
    ["I'm feeling down and I'm 78", null],
    ['I run a club for autistic adults', null],
  ])('%s: %s', (told, door) => {
    expect(ldDoor(told)).toBe(door)
  })

  test.each([
    [fifteen, '15'],
    ['what happens when he is 18', undefined],
    ["I'm 78 and my daughter has Down's syndrome", undefined],
  ])('an age of today is heard, one of some day is not: %s', (told, age) => {
    expect(ageTold(told)).toBe(age)
  })

  test('leads straight in, shows that it was heard, asks no age that was told, and only the first time', async () => {
    const held = await holdFlow('learningDisability', { audience: 'carer', told: [fifteen] })
    expect(held.keys()).toEqual([
      'learningDisability.heard.growingUp',
      'learningDisability.growing.say',
      'learningDisability.sayFrom14.say',
      'learningDisability.goodAt.ask',
    ])
    for (let count = 0; count < 9 && held.at() !== 'learningDisability.pass'; count += 1) await held.say('skip')
    await held.say('yes')
    expect(held.requests.get(id)?.about).toContain(fifteen)
    const again = await holdFlow('learningDisability', held.memory)
    expect(again.at()).toBe('learningDisability.about')
    // Something else that is told later has its own door.
    held.memory.told = [...held.memory.told, 'my brother has a learning disability and mum has died']
    expect((await holdFlow('learningDisability', held.memory)).at()).toBe('learningDisability.changing')
  })

  test.each([
    ['I am leaving school and I do not know what then', 'learningDisability.age'],
    ['my mum is getting old and I wonder what then', 'learningDisability.changing'],
    ['I have a learning disability, my mum is getting old, I like the garden', 'learningDisability.changing'],
    ['my son is 15 and wants a garden', 'connecting'],
  ])('words at the first question open a door too: %s', async (words, at) => {
    const held = await holdFlow('learningDisability')
    await held.say(words)
    expect(held.at()).toMatch(new RegExp(`^${at}`))
  })

  test('an ageing parent goes to the changes at home', async () => {
    const held = await holdFlow('learningDisability', {
      ...{
        audience: 'carer',
        told: ["I'm 78 and I worry what happens to my daughter with Down's syndrome when I'm gone"],
      },
    })
    expect(held.at()).toBe('learningDisability.changing')
  })
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
