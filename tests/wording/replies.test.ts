import { easyRead, label, plainEnglish } from '../../locales/index.ts'
import type { Values } from '../../locales/index.ts'
import { readCommand } from '../../dialogs/commands.ts'
import { loadFlows } from '../../dialogs/flows.ts'
import { answerKey, stepOf } from '../../dialogs/flow.ts'
import { newMemory } from '../../dialogs/memory.ts'
import { choiceKey, normalise, readReply } from '../../dialogs/readReply.ts'
import { kindOf, textsOf } from './texts.ts'

const flows = loadFlows()

/** What a typed reply means at a step of a flow, for somebody who reads Easy Read. */
function meaning(flowId: string, stepId: string, said: string, item?: string): string {
  const flow = flows.find(({ id }) => id === flowId)!
  const step = stepOf(flow, stepId)
  const reply = readReply(answerKey(flow, stepId, item), step, step.choices ?? [], newMemory(easyRead), {}, said)
  return reply.kind === 'choice' ? reply.id : reply.kind
}

describe('a reply about safety is taken as it is meant', () => {
  const rows: [string, string, string | undefined, string, string][] = [
    ['concern', 'gently', undefined, 'I am safe', 'fine'],
    ['concern', 'gently', undefined, 'not safe', 'worry'],
    ['concern', 'gently', undefined, 'I am not safe', 'worry'],
    ['concern', 'gently', undefined, 'No. Not safe', 'worry'],
    ['concern', 'gently', 'suicide', 'yes I am', 'worry'],
    ['concern', 'gently', 'suicide', 'no I am not', 'fine'],
    ['concern', 'gently', 'harm', 'yes', 'fine'],
    ['concern', 'gently', 'harm', 'I do not', 'worry'],
    ['concern', 'gently', 'harm', 'they are not safe', 'worry'],
    ['concern', 'gently', 'mind', 'no', 'worry'],
    ['concern', 'gently', 'coping', "I can't", 'worry'],
    ['concern', 'gently', 'home', 'I do not', 'worry'],
    ['concern', 'gently', 'body', 'not all right', 'worry'],
    ['concern', 'gently', 'missing', 'he is home now', 'fine'],
    ['concern', 'gently', 'missing', 'no', 'worry'],
    ['concern', 'gently', 'child', 'not safe', 'worry'],
    ['checkBack', 'how', undefined, 'yes', 'safe'],
    ['checkBack', 'how', undefined, "yes I'm safe now", 'safe'],
    ['checkBack', 'how', undefined, 'no', 'worse'],
    ['checkBack', 'how', undefined, "it's worse", 'worse'],
    ['checkBack', 'how', undefined, 'not safe', 'worse'],
    ['checkBack', 'how', undefined, 'not really safe', 'worse'],
    ['checkBack', 'how', undefined, 'he came back with a friend', 'text'],
    ['checkBack', 'how', 'neutral', 'yes', 'safe'],
    ['checkBack', 'how', 'neutral', 'not all right', 'worse'],
    ['checkBack', 'how', 'neutral', 'help', 'worse'],
    ['crisis', 'safeHere', undefined, 'it is not safe', 'no'],
    ['crisis', 'safeHere', undefined, 'it is safe', 'yes'],
    ['crisis', 'danger', undefined, 'I am in danger', 'yes'],
    ['crisis', 'danger', undefined, 'not in danger', 'no'],
    ['crisis', 'danger', undefined, "I'm deaf", 'deaf'],
    ['crisis', 'danger', undefined, "I can't speak on the phone", 'deaf'],
    ['crisis', 'danger', undefined, 'yes', 'yes'],
    ['crisis', 'safeRing', undefined, 'not safe', 'no'],
    ['crisis', 'safeRing', undefined, 'do not ring', 'no'],
    ['crisis', 'safeRing', undefined, 'that is fine', 'yes'],
    ['person', 'safe', undefined, 'it is not safe', 'no'],
    ['person', 'safe', undefined, 'yes', 'yes'],
  ]

  it.each(rows)('%s.%s %s: "%s" is %s', (flow, step, item, said, choice) => {
    expect(meaning(flow, step, said, item)).toBe(choice)
  })
})

describe('plain ways to say a command', () => {
  const rows: [string, string][] = [
    ['I like pictures', 'easyRead'],
    ['too many words', 'easyRead'],
    ["I don't want pictures", 'plainEnglish'],
    ['throw away my words', 'deleteAll'],
    ['who can see this', 'yours'],
    ['is it private?', 'yours'],
    ['can somebody find out what help I can get', 'assessment'],
    ['I want to see a person', 'person'],
    ["I don't like talking to a computer", 'person'],
    ['my social worker please', 'person'],
    ['I pressed the wrong button', 'change'],
    ['go to the start', 'startAgain'],
    ['go back a bit', 'back'],
    ["I don't understand", 'help'],
    ['what does that mean?', 'help'],
    ['no more questions', 'stop'],
    ["what's your name?", 'whoAreYou'],
    ['miss this one out', 'skip'],
    ['I do not know', 'dontKnow'],
  ]

  it.each(rows)('"%s" is %s', (said, command) => {
    expect(readCommand(said, newMemory(easyRead))).toBe(command)
  })

  it.each([
    'I want a break',
    'I am tired',
    "it's hard",
    'I like walking with my friend',
    'my carer helps me',
    'I want to get a dog',
  ])('"%s" is an answer, not a command', (said) => {
    expect(readCommand(said, newMemory(easyRead))).toBeUndefined()
    expect(readCommand(said, newMemory(plainEnglish))).toBeUndefined()
  })
})

describe('buttons', () => {
  it('of one question all say something different', () => {
    const same = flows.flatMap((flow) =>
      flow.steps.flatMap((step) => {
        const memory = newMemory(easyRead)
        const values: Values = {}
        for (let n = 1; n < 10; n += 1)
          Object.assign(values, {
            [`connection${String(n)}`]: `c${String(n)}`,
            [`answer${String(n)}`]: `a${String(n)}`,
          })
        const asked = step.kind === 'choose' || step.kind === 'ask' || step.kind === 'pick'
        const titles = (asked ? (step.choices ?? []) : []).map((choice) =>
          normalise(
            label({ lang: easyRead, audience: 'self' }, choiceKey(`${flow.id}.${step.id}`, choice.id, memory), values),
          ),
        )
        return new Set(titles).size === titles.length ? [] : [`${flow.id}.${step.id}: ${titles.join(' / ')}`]
      }),
    )
    expect(same).toEqual([])
  })

  it('each show a picture', () => {
    const bare = textsOf(easyRead).filter(
      (text) => kindOf(text) === 'label' && text.value.length > 0 && !/^\w+ \| \S/.test([text.value].flat()[0] ?? ''),
    )
    expect(bare.map((text) => text.key)).toEqual([])
  })
})
