/**
 * The shape of a flow: a map of one conversation, as data. A flow only routes. What is true is asked by name
 * (`when`, in rules.ts), what is done is asked by name (`do`, in effects), and every word is in `locales/` under a key
 * made of the ids: `connecting.matters.ask`.
 */

export interface Flow {
  id: string
  /** Id of the first step. */
  start: string
  steps: Step[]
}

/**
 * - `say`: words only (`.say`), then on.
 * - `ask`: an open question (`.ask`); any words are an answer; choices are only a help.
 * - `choose`: one of the choices (`.ask`, `.choices.<id>`); free text is understood where it can be.
 * - `pick`: several of the choices, one at a time, until the choice called `done`.
 * - `do`: no words of its own; the effect's outcome is one of the choices.
 * - `end`: the conversation below goes on, or a new start is offered.
 */
export type StepKind = 'say' | 'ask' | 'choose' | 'pick' | 'do' | 'end'

export interface Step {
  id: string
  kind: StepKind
  choices?: Choice[]
  /** Where to go when no choice says otherwise. Not on `end`. */
  next?: Next
  /** Passed over unless this rule holds. */
  when?: string
  /** On a `do` step: what to do. On a question: what to do with the answer, before going on. */
  do?: string
}

export interface Choice {
  id: string
  next?: Next
  /** Offered only while this rule holds. */
  when?: string
}

/** A step id, `flow:<id>` (that flow takes over), or rows of which the first that holds is taken. */
export type Next = string | { when?: string; to: string }[]

/** What was answered at one step. Kept under `<flow>.<step>` or, inside a round, `<flow>.<step>.<item>`. */
export interface Answer {
  /** The person's own words. */
  text?: string
  choice?: string
  /** Choice ids of a `pick`. */
  picks?: string[]
  skipped?: true
  dontKnow?: true
}
export type Answers = Record<string, Answer>

/** Where somebody is in one flow. Ids, never positions: a changed flow never misplaces anyone. */
export interface FlowState {
  stepId: string
  /** Steps that have been visited, oldest first, as answer keys without the flow's id: `grid` or `grid.goal2`. */
  trail: string[]
  /** How often the reply to this step was not understood. */
  unclear: number
  /** What the round is about now (an area of life, a goal), while there is one. */
  item?: string
  /** The earlier answer that is being changed (its trail key): what was said on the way is not said again. */
  replaying?: string
}

/** A reply, once it is known what it means for the step at hand. */
export type Reply =
  | { kind: 'choice'; id: string; text?: string }
  /** Several choices of a `pick` in one breath. */
  | { kind: 'choices'; ids: string[] }
  | { kind: 'text'; text: string }
  | { kind: 'skip' }
  | { kind: 'dontKnow' }
  /** The effect of a `do` step came back with this outcome; `item` starts or ends a round. */
  | { kind: 'outcome'; id: string; item?: string | null }
  /** The step has nothing to ask (a `say`, or its rule does not hold). */
  | { kind: 'pass' }

/** Asks a `when` by its name; the caller binds what the rules look at. */
export type Holds = (rule: string) => boolean

export function stepOf(flow: Flow, stepId: string): Step {
  const step = flow.steps.find((candidate) => candidate.id === stepId)
  if (step === undefined) throw new Error(`Flow "${flow.id}" has no step "${stepId}".`)
  return step
}

/** `matters`, or `grid.goal2` inside a round. */
export function trailKey(stepId: string, item: string | undefined): string {
  return item === undefined ? stepId : `${stepId}.${item}`
}

export function answerKey(flow: Flow, stepId: string, item?: string): string {
  return `${flow.id}.${trailKey(stepId, item)}`
}

export function isQuestion(step: Step): boolean {
  return step.kind === 'ask' || step.kind === 'choose' || step.kind === 'pick'
}
