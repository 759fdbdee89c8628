import { answerKey, isQuestion, stepOf, trailKey } from './flow.ts'
import type { Answer, Answers, Choice, Flow, FlowState, Holds, Next, Reply, Step } from './flow.ts'

/** Where a reply leads. `answers` are new; nothing that was passed in is changed. */
export type Advanced =
  | { kind: 'at'; state: FlowState; answers: Answers }
  | { kind: 'go'; flow: string; answers: Answers }
  | { kind: 'unclear'; state: FlowState }
  | { kind: 'done'; answers: Answers }

export function startOf(flow: Flow): FlowState {
  return { stepId: flow.start, trail: [], unclear: 0 }
}

/** The one move of the engine. Pure: same flow, state, answers and reply, same result. */
export function advance(flow: Flow, state: FlowState, answers: Answers, reply: Reply, holds: Holds): Advanced {
  const step = stepOf(flow, state.stepId)
  if (step.kind === 'end') return { kind: 'done', answers }
  const answer = answerFrom(step, reply, answers[answerKey(flow, step.id, state.item)])
  if (answer === 'unclear') return { kind: 'unclear', state: { ...state, unclear: state.unclear + 1 } }
  const answered = answer === undefined ? answers : { ...answers, [answerKey(flow, step.id, state.item)]: answer }
  if (step.kind === 'pick' && !isPickDone(reply))
    return { kind: 'at', state: { ...state, unclear: 0 }, answers: answered }
  return move(flow, state, answered, nextOf(flow, step, reply), holds, reply)
}

function move(flow: Flow, state: FlowState, answers: Answers, next: Next, holds: Holds, reply: Reply): Advanced {
  const to = target(flow, state.stepId, next, holds)
  if (to.startsWith('flow:')) return { kind: 'go', flow: to.slice('flow:'.length), answers }
  const here = trailKey(state.stepId, state.item)
  const trail = state.trail.at(-1) === here ? state.trail : [...state.trail, here]
  const moved: FlowState = {
    stepId: to,
    trail,
    unclear: 0,
    ...(state.replaying === undefined ? {} : { replaying: state.replaying }),
  }
  const item = reply.kind === 'outcome' && reply.item !== undefined ? (reply.item ?? undefined) : state.item
  if (item !== undefined) moved.item = item
  return { kind: 'at', state: moved, answers }
}

function target(flow: Flow, stepId: string, next: Next, holds: Holds): string {
  if (typeof next === 'string') return next
  const row = next.find((candidate) => candidate.when === undefined || holds(candidate.when))
  if (row === undefined)
    throw new Error(
      `Flow "${flow.id}", step "${stepId}": no row of "next" holds. End the list with one that has no "when".`,
    )
  return row.to
}

function nextOf(flow: Flow, step: Step, reply: Reply): Next {
  const chosen = reply.kind === 'choice' || reply.kind === 'outcome' ? choiceOf(step, reply.id)?.next : undefined
  const next = chosen ?? step.next
  if (next === undefined) throw new Error(`Flow "${flow.id}", step "${step.id}": nowhere to go. Give it a "next".`)
  return next
}

function choiceOf(step: Step, id: string): Choice | undefined {
  return step.choices?.find((choice) => choice.id === id)
}

function isPickDone(reply: Reply): boolean {
  return (
    reply.kind === 'skip' ||
    reply.kind === 'dontKnow' ||
    reply.kind === 'pass' ||
    (reply.kind === 'choice' && reply.id === 'done')
  )
}

/** The answer to keep; undefined where nothing is said at the step. */
function answerFrom(step: Step, reply: Reply, before: Answer | undefined): Answer | undefined | 'unclear' {
  switch (reply.kind) {
    case 'pass':
      return undefined
    case 'outcome':
      return { choice: reply.id }
    case 'skip':
      return before?.picks === undefined ? { skipped: true } : before
    case 'dontKnow':
      return before?.picks === undefined ? { dontKnow: true } : before
    case 'text':
      return step.kind === 'ask' ? { text: reply.text } : 'unclear'
    case 'choice':
      return chosen(step, reply, before)
    case 'choices':
      return severalChosen(step, reply.ids, before)
    default:
      return reply satisfies never
  }
}

function chosen(step: Step, reply: { id: string; text?: string }, before: Answer | undefined): Answer | 'unclear' {
  if (choiceOf(step, reply.id) === undefined) return 'unclear'
  if (step.kind !== 'pick')
    return reply.text === undefined ? { choice: reply.id } : { choice: reply.id, text: reply.text }
  const picks = before?.picks ?? []
  return reply.id === 'done' || picks.includes(reply.id) ? { picks } : { picks: [...picks, reply.id] }
}

function severalChosen(step: Step, ids: readonly string[], before: Answer | undefined): Answer | 'unclear' {
  if (step.kind !== 'pick' || !ids.every((id) => choiceOf(step, id) !== undefined)) return 'unclear'
  return { picks: [...new Set([...(before?.picks ?? []), ...ids.filter((id) => id !== 'done')])] }
}

/** Back to the question before this one, which is asked again. Undefined when there is none. */
export function goBack(
  flow: Flow,
  state: FlowState,
  answers: Answers,
): { state: FlowState; answers: Answers } | undefined {
  const trail = [...state.trail]
  const forgotten = new Set([trailKey(state.stepId, state.item)])
  for (;;) {
    const last = trail.pop()
    if (last === undefined) return undefined
    forgotten.add(last)
    const { stepId, item } = parseTrail(last)
    if (!isQuestion(stepOf(flow, stepId)) || answers[`${flow.id}.${last}`] === undefined) continue
    const back: FlowState = { stepId, trail, unclear: 0, ...(item === undefined ? {} : { item }) }
    return { state: back, answers: without(answers, flow, forgotten) }
  }
}

/**
 * Back to one earlier question, to answer it anew. Later answers stay, so that the way forward passes over them;
 * what was *done* after it is forgotten, so that it is done again with the new answer.
 */
export function goTo(
  flow: Flow,
  state: FlowState,
  answers: Answers,
  key: string,
): { state: FlowState; answers: Answers } | undefined {
  const index = state.trail.indexOf(key)
  if (index < 0) return undefined
  const later = [...state.trail.slice(index + 1), trailKey(state.stepId, state.item)]
  const redo = later.filter((entry) => stepOf(flow, parseTrail(entry).stepId).kind === 'do')
  const { stepId, item } = parseTrail(key)
  const there: FlowState = {
    stepId,
    trail: state.trail.slice(0, index),
    unclear: 0,
    replaying: key,
    ...(item === undefined ? {} : { item }),
  }
  return { state: there, answers: without(answers, flow, new Set([key, ...redo])) }
}

function parseTrail(key: string): { stepId: string; item?: string } {
  const dot = key.indexOf('.')
  return dot < 0 ? { stepId: key } : { stepId: key.slice(0, dot), item: key.slice(dot + 1) }
}

function without(answers: Answers, flow: Flow, keys: ReadonlySet<string>): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([key]) => !keys.has(key.slice(flow.id.length + 1)) || !key.startsWith(`${flow.id}.`),
    ),
  )
}

/** The reply that an earlier answer stands for, so that a step already answered is passed over the same way. */
export function replyOf(answer: Answer): Reply {
  if (answer.skipped) return { kind: 'skip' }
  if (answer.dontKnow) return { kind: 'dontKnow' }
  if (answer.picks !== undefined) return { kind: 'choice', id: 'done' }
  if (answer.choice !== undefined)
    return answer.text === undefined
      ? { kind: 'choice', id: answer.choice }
      : { kind: 'choice', id: answer.choice, text: answer.text }
  return { kind: 'text', text: answer.text ?? '' }
}
