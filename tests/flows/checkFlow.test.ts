import { checkFlow } from '../../dialogs/checkFlow.ts'
import type { Flow, Step } from '../../dialogs/flow.ts'
import { loadFlows } from '../../dialogs/flows.ts'

test.each(loadFlows().map((flow) => [flow.id, flow] as const))(
  'flow %s is whole, with words in every locale',
  (_id, flow) => {
    expect(checkFlow(flow, loadFlows())).toEqual([])
  },
)

const good: Flow = {
  id: 'start',
  start: 'welcome',
  steps: [
    { id: 'welcome', kind: 'say', next: 'open' },
    { id: 'open', kind: 'ask', next: 'over' },
    { id: 'over', kind: 'end' },
  ],
}
const withStep = (step: Step): Flow => ({ ...good, steps: good.steps.map((one) => (one.id === step.id ? step : one)) })
const problems = (flow: Flow): string => checkFlow(flow, [flow]).join('\n')

test.each<[string, Flow, RegExp]>([
  ['an unknown id', withStep({ id: 'welcome', kind: 'say', next: 'opne' }), /"opne", which does not exist/],
  ['an unknown flow', withStep({ id: 'open', kind: 'ask', next: 'flow:nowhere' }), /flow:nowhere/],
  ['an unknown start', { ...good, start: 'hi' }, /starts at "hi"/],
  ['a dead end', withStep({ id: 'open', kind: 'ask' }), /"open": give it a "next"/],
  [
    'an outcome without a way',
    withStep({ id: 'open', kind: 'do', do: 'sayHeard', choices: [{ id: 'said' }] }),
    /outcome leads nowhere/,
  ],
  [
    'a rule that does not exist',
    withStep({ id: 'open', kind: 'ask', when: 'itRains', next: 'over' }),
    /no rule is called "itRains"/,
  ],
  [
    'an effect that does not exist',
    withStep({ id: 'open', kind: 'ask', do: 'fly', next: 'over' }),
    /no effect is called "fly"/,
  ],
  [
    'a step that nothing leads to',
    { ...good, steps: [...good.steps, { id: 'reading', kind: 'ask', next: 'over' }] },
    /nothing leads to step "reading"/,
  ],
  [
    'missing words',
    { ...good, start: 'hush', steps: [{ id: 'hush', kind: 'say', next: 'welcome' }, ...good.steps] },
    /no words for "start.hush.say"/,
  ],
  [
    'two steps of one name',
    { ...good, steps: [...good.steps, { id: 'open', kind: 'ask', next: 'over' }] },
    /two steps are called "open"/,
  ],
  [
    'rows that may all fail',
    withStep({ id: 'open', kind: 'ask', next: [{ when: 'isCarer', to: 'over' }] }),
    /last row/,
  ],
])('it finds %s', (_name, flow, message) => {
  expect(problems(flow)).toMatch(message)
})
