import fc from 'fast-check'
import { advance, goBack, goTo, replyOf, startOf } from '../../dialogs/advance.ts'
import type { Flow, FlowState, Reply } from '../../dialogs/flow.ts'

const flow: Flow = {
  id: 'day',
  start: 'hello',
  steps: [
    { id: 'hello', kind: 'say', next: 'colour' },
    { id: 'colour', kind: 'choose', choices: [{ id: 'red', next: 'why' }, { id: 'blue' }], next: 'name' },
    { id: 'why', kind: 'ask', next: 'name' },
    { id: 'name', kind: 'ask', next: [{ when: 'isLong', to: 'flow:long' }, { to: 'look' }] },
    {
      id: 'look',
      kind: 'do',
      do: 'look',
      choices: [
        { id: 'found', next: 'pets' },
        { id: 'nothing', next: 'over' },
      ],
    },
    { id: 'pets', kind: 'pick', choices: [{ id: 'cat' }, { id: 'dog' }, { id: 'done' }], next: 'over' },
    { id: 'over', kind: 'end' },
  ],
}
const never = () => false
const always = () => true
const at = (stepId: string, trail: string[] = []): FlowState => ({ stepId, trail, unclear: 0 })

test('a choice leads its own way, another the default', () => {
  const red = advance(flow, at('colour'), {}, { kind: 'choice', id: 'red' }, never)
  const blue = advance(flow, at('colour'), {}, { kind: 'choice', id: 'blue' }, never)
  expect(red).toMatchObject({ kind: 'at', state: { stepId: 'why' }, answers: { 'day.colour': { choice: 'red' } } })
  expect(blue).toMatchObject({ kind: 'at', state: { stepId: 'name' } })
})

test('words are an answer to an open question and unclear where one must choose', () => {
  expect(advance(flow, at('why'), {}, { kind: 'text', text: 'because' }, never)).toMatchObject({
    answers: { 'day.why': { text: 'because' } },
  })
  expect(advance(flow, at('colour'), {}, { kind: 'text', text: 'because' }, never)).toMatchObject({
    kind: 'unclear',
    state: { unclear: 1 },
  })
})

test('a choice that was never offered is unclear, not an answer', () => {
  expect(advance(flow, at('colour'), {}, { kind: 'choice', id: 'green' }, never).kind).toBe('unclear')
})

test('the first row whose rule holds is taken', () => {
  const reply: Reply = { kind: 'text', text: 'Ann' }
  expect(advance(flow, at('name'), {}, reply, always)).toMatchObject({ kind: 'go', flow: 'long' })
  expect(advance(flow, at('name'), {}, reply, never)).toMatchObject({ kind: 'at', state: { stepId: 'look' } })
})

test('a pick gathers until it is done', () => {
  const one = advance(flow, at('pets'), {}, { kind: 'choice', id: 'cat' }, never)
  if (one.kind !== 'at') throw new Error('expected to stay')
  expect(one.state.stepId).toBe('pets')
  const two = advance(flow, one.state, one.answers, { kind: 'choice', id: 'dog' }, never)
  if (two.kind !== 'at') throw new Error('expected to stay')
  const done = advance(flow, two.state, two.answers, { kind: 'choice', id: 'done' }, never)
  expect(done).toMatchObject({ state: { stepId: 'over' }, answers: { 'day.pets': { picks: ['cat', 'dog'] } } })
})

test('skipping and not knowing lead on from every question', () => {
  for (const step of flow.steps.filter(({ kind }) => kind === 'ask' || kind === 'choose' || kind === 'pick')) {
    for (const kind of ['skip', 'dontKnow'] as const)
      expect(advance(flow, at(step.id), {}, { kind }, never).kind).toBe('at')
  }
})

test('a round keeps its answers under its subject', () => {
  const begun = advance(flow, at('look'), {}, { kind: 'outcome', id: 'found', item: 'home' }, never)
  if (begun.kind !== 'at') throw new Error('expected to go on')
  expect(begun.state.item).toBe('home')
  expect(advance(flow, begun.state, begun.answers, { kind: 'choice', id: 'done' }, never)).toMatchObject({
    answers: { 'day.pets.home': { picks: [] } },
  })
})

test('going back asks the question before and forgets its answer', () => {
  const answers = { 'day.colour': { choice: 'red' }, 'day.why': { text: 'x' } }
  const back = goBack(flow, at('name', ['hello', 'colour', 'why']), answers)
  expect(back).toMatchObject({
    state: { stepId: 'why', trail: ['hello', 'colour'] },
    answers: { 'day.colour': { choice: 'red' } },
  })
  expect(back?.answers).not.toHaveProperty(['day.why'])
  expect(goBack(flow, at('colour', ['hello']), {})).toBeUndefined()
})

test('changing an earlier answer keeps the later ones and does again what was done after it', () => {
  const answers = { 'day.colour': { choice: 'red' }, 'day.why': { text: 'x' }, 'day.look': { choice: 'found' } }
  const there = goTo(flow, at('pets', ['hello', 'colour', 'why', 'name', 'look']), answers, 'colour')
  expect(there?.state).toMatchObject({ stepId: 'colour', replaying: 'colour' })
  expect(Object.keys(there?.answers ?? {})).toEqual(['day.why'])
})

const replies: fc.Arbitrary<Reply> = fc.oneof(
  fc.string().map((text): Reply => ({ kind: 'text', text })),
  fc.constantFrom('red', 'blue', 'cat', 'dog', 'done', 'green').map((id): Reply => ({ kind: 'choice', id })),
  fc.constantFrom<Reply>({ kind: 'skip' }, { kind: 'dontKnow' }, { kind: 'pass' }),
  fc.constantFrom('found', 'nothing').map((id): Reply => ({ kind: 'outcome', id })),
)

test('property: whatever is replied, it stays inside the flow, changes nothing it was given, and can be repeated', () => {
  fc.assert(
    fc.property(fc.array(replies, { maxLength: 30 }), (said) => {
      let state = startOf(flow)
      let answers = {}
      for (const reply of said) {
        const before = JSON.stringify([state, answers])
        let next
        try {
          next = advance(flow, state, answers, reply, never)
        } catch (error) {
          // Only a reply that this kind of step can never get (the engine does not make it) has nowhere to go.
          expect(String(error)).toContain(state.stepId)
          continue
        }
        expect(JSON.stringify([state, answers])).toBe(before)
        expect(advance(flow, state, answers, reply, never)).toEqual(next)
        if (next.kind === 'unclear') state = next.state
        if (next.kind !== 'at') continue
        expect(flow.steps.map(({ id }) => id)).toContain(next.state.stepId)
        ;({ state, answers } = next)
      }
    }),
  )
})

test('property: a stored answer passes over its step the same way as when it was given', () => {
  fc.assert(
    fc.property(fc.constantFrom('red', 'blue'), (id) => {
      const first = advance(flow, at('colour'), {}, { kind: 'choice', id }, never)
      if (first.kind !== 'at') throw new Error('expected to go on')
      const answer = (first.answers as Record<string, { choice?: string }>)['day.colour']
      const again = advance(flow, at('colour'), first.answers, replyOf(answer ?? {}), never)
      expect(again).toEqual(first)
    }),
  )
})
