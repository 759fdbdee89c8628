import { advance, startOf } from '../../dialogs/advance.ts'
import { fullLocales, leadsTo } from '../../dialogs/checkFlow.ts'
import { isQuestion } from '../../dialogs/flow.ts'
import type { Flow, FlowState, Reply, Step } from '../../dialogs/flow.ts'
import { loadFlows } from '../../dialogs/flows.ts'
import { newMemory } from '../../dialogs/memory.ts'
import type { Memory } from '../../dialogs/memory.ts'
import type { Finding } from '../../dialogs/ports.ts'
import { startTalk } from '../support/talk.ts'
import { saidWell } from '../support/saidWell.ts'

/** Each edge of each flow, by the engine alone: from every step, by every choice, outcome, row and way round it. */
describe.each(loadFlows().map((flow) => [flow.id, flow] as const))('flow %s', (_id, flow) => {
  test('every edge can be taken', () => {
    const taken = new Set<string>()
    for (const step of flow.steps)
      for (const holds of [() => true, () => false])
        for (const reply of repliesTo(step)) take(flow, step, reply, holds, taken)
    const edges = flow.steps.flatMap((step) => leadsTo(step).map((to) => `${step.id} -> ${to}`))
    // A row behind another that asks another rule is reached by turning rules on one at a time.
    for (const step of flow.steps)
      for (const rule of rowRules(step))
        for (const reply of repliesTo(step)) take(flow, step, reply, (name) => name === rule, taken)
    expect(edges.filter((edge) => !taken.has(edge))).toEqual([])
  })
})

function take(flow: Flow, step: Step, reply: Reply, holds: (rule: string) => boolean, taken: Set<string>): void {
  const state: FlowState = { ...startOf(flow), stepId: step.id }
  const answers = step.kind === 'pick' ? { [`${flow.id}.${step.id}`]: { picks: ['x'] } } : {}
  const next = advance(flow, state, answers, reply, holds)
  if (next.kind === 'at') taken.add(`${step.id} -> ${next.state.stepId}`)
  if (next.kind === 'go') taken.add(`${step.id} -> flow:${next.flow}`)
}

function repliesTo(step: Step): Reply[] {
  const ids = (step.choices ?? []).map((choice) => choice.id)
  switch (step.kind) {
    case 'end':
      return []
    case 'do':
      return ids.map((id) => ({ kind: 'outcome', id }))
    case 'say':
      return [{ kind: 'pass' }]
    case 'ask':
      return [...ids.map((id): Reply => ({ kind: 'choice', id })), { kind: 'text', text: 'words' }, { kind: 'skip' }]
    case 'choose':
    case 'pick':
      return [...ids.map((id): Reply => ({ kind: 'choice', id })), { kind: 'skip' }, { kind: 'dontKnow' }]
    default:
      return step.kind satisfies never
  }
}

function rowRules(step: Step): string[] {
  const nexts = [step.next, ...(step.choices ?? []).map((choice) => choice.next)]
  return nexts.flatMap((next) => (Array.isArray(next) ? next.flatMap((row) => row.when ?? []) : []))
}

/** Each question of each flow with the whole bot round it: whatever is answered, something useful is said. */
const questions = loadFlows().flatMap((flow) => flow.steps.filter(isQuestion).map((step) => [flow, step] as const))

describe.each(fullLocales())('in %s', (lang) => {
  test.each(questions.map(([flow, step]) => [`${flow.id}.${step.id}`, flow, step] as const))(
    '%s can be answered in every way',
    async (_name, flow, step) => {
      for (const audience of ['self', 'carer', 'worker'] as const) {
        for (const answer of await answersTo(flow, step, lang, audience)) {
          const talk = standingAt(flow, step, lang, audience)
          const said = await talk.say(answer)
          expect([`${flow.id}.${step.id} ← ${answer}`, ...saidWell(said)]).toEqual([
            `${flow.id}.${step.id} ← ${answer}`,
          ])
        }
      }
    },
  )
})

/** The buttons on offer there, and what anybody may say anywhere. */
async function answersTo(flow: Flow, step: Step, lang: string, audience: Memory['audience']): Promise<string[]> {
  const talk = standingAt(flow, step, lang, audience)
  await talk.say('help')
  await talk.say('go on then xyz')
  return [
    ...new Set([
      ...talk.buttons(),
      'some words of my own',
      "I don't know",
      'skip',
      'back',
      'help',
      'easy read please',
      'plain words',
      '2',
      '🙂',
      '',
    ]),
  ]
}

const finding: Finding = { level: 'crisis', kinds: ['fall'], because: ['x'], about: 'self' }

/** Inside a round a question is about something: a worry, an area of life, a goal. */
function roundOf(flow: Flow, step: Step): { item?: string } {
  if (flow.id === 'concern') return { item: 'suicide' }
  if (flow.id !== 'planning') return {}
  if (['areaStrength', 'areaChange'].includes(step.id)) return { item: 'home' }
  const ofGoals = ['goal', 'tuesday', 'mine', 'family', 'community', 'paid', 'another']
  return ofGoals.includes(step.id) ? { item: 'goal1' } : {}
}

/** Somebody in the middle of a conversation, at this question, with something below it to go back to. */
function standingAt(flow: Flow, step: Step, lang: string, audience: Memory['audience']): ReturnType<typeof startTalk> {
  const talk = startTalk({ lang })
  const memory: Memory = {
    ...newMemory(lang),
    audience,
    told: ['I like music and I am on my own'],
    needs: ['loneliness'],
    below: 'connecting',
  }
  memory.offered = ['armley-helping-hands', 'carers-leeds']
  memory.looking = 'armley-helping-hands'
  memory.contact = '0113 496 0000'
  memory.changeable = ['connecting.goodDay', 'connecting.where']
  if (flow.id === 'planning' && step.id !== 'goal')
    memory.answers = { 'planning.goal.goal1': { text: 'see my sister on Tuesdays' } }
  if (flow.id === 'change') memory.changing = 'connecting.goodDay'
  if (flow.id === 'crisis' || flow.id === 'checkBack')
    memory.crisis = {
      reference: null,
      kinds: ['fall'],
      since: '2026-11-24T09:00:00Z',
      takenBack: false,
      finding,
      said: 'she fell',
    }
  if (flow.id === 'concern') memory.worry = { ...finding, level: 'concern', kinds: ['suicide'] }
  const below = { id: 'connecting', state: { at: { stepId: 'goodDay', trail: [], unclear: 0 } } }
  const here = {
    id: flow.id,
    state: { at: { stepId: step.id, trail: [], unclear: 0, ...roundOf(flow, step) } },
  }
  talk.state = { sdk: { memory, dialogs: { dialogStack: flow.id === 'connecting' ? [here] : [below, here] } } }
  return talk
}
