import type { Finding, Kind } from '../../dialogs/ports.ts'
import { startTalk } from '../support/talk.ts'

/** Safety as it is told to be: what is asked is looked at here, not what is recognised. */
const hears = (kind: Kind, about: Finding['about'], level: Finding['level'] = 'concern') => {
  const finding: Finding = { level, kinds: [kind], because: ['x'], about }
  const nothing: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }
  return ({ text }: { text: string }): Finding => (text.startsWith('worry') ? finding : nothing)
}

describe('A gentle question', () => {
  test.each([
    ['child_at_risk', 'concern.gently.child.ask'],
    ['missing', 'concern.gently.missing.ask'],
    ['psychological_abuse', 'concern.gently.harm.ask'],
  ] as const)('about %s is asked in its own words', async (kind, key) => {
    const talk = startTalk({ assess: hears(kind, 'other') })
    await talk.say('worry')
    expect(talk.keys()).toContain(key)
  })

  test('about somebody else is asked about them, and the next words are to the person again', async () => {
    const own = startTalk({ assess: hears('psychological_abuse', 'self') })
    const theirs = startTalk({ assess: hears('psychological_abuse', 'other') })
    const text = async (talk: typeof own): Promise<string | undefined> => (await talk.say('worry')).at(-1)?.text
    expect(await text(theirs)).not.toBe(await text(own))
    expect(theirs.memory().speakAs).toBe('carer')
    await theirs.say('They are safe')
    expect(theirs.stack().some((step) => step.startsWith('concern'))).toBe(false)
    expect(theirs.memory().speakAs).toBeUndefined()
  })

  test('that brings a person in goes on about them', async () => {
    const talk = startTalk({ assess: hears('psychological_abuse', 'other') })
    await talk.say('worry')
    await talk.say("I don't know")
    expect(talk.stack()[0]).toBe('crisis.safeHere')
    expect(talk.memory().speakAs).toBe('carer')
  })
})

describe('Somebody in the middle of a crisis when the order of the questions changed', () => {
  test.each([
    ['danger', {}, 'No', 'crisis.safeHere'],
    ['safeHere', { 'crisis.danger': { choice: 'no' } }, 'Yes', 'crisis.reach'],
  ])('at %s goes on from there, and is asked nothing twice', async (stepId, answers, reply, next) => {
    const talk = startTalk({ assess: hears('domestic_abuse', 'self', 'crisis') })
    await talk.say('worry')
    const sdk = talk.state['sdk'] as {
      memory: { answers: Record<string, unknown> }
      dialogs: { dialogStack: { id: string; state: unknown }[] }
    }
    const crisis = sdk.dialogs.dialogStack.find(({ id }) => id === 'crisis')
    expect(crisis).toBeDefined()
    Object.assign(crisis!, { state: { at: { stepId, trail: ['opened'], unclear: 0 } } })
    sdk.memory.answers = answers
    await talk.say(reply)
    expect(talk.stack()[0]).toBe(next)
  })

  test('passing over both questions goes on, and round in no circle', async () => {
    const talk = startTalk({ assess: hears('domestic_abuse', 'self', 'crisis') })
    await talk.say('worry')
    await talk.say('skip')
    expect(talk.stack()[0]).toBe('crisis.danger')
    await talk.say('skip')
    expect(talk.stack()[0]).toBe('crisis.reach')
  })
})
