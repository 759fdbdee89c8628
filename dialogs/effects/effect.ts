import type { Answer, Flow, FlowState, Reply, Step } from '../flow.ts'
import type { Turn } from '../turn.ts'

/** What an effect works on: the turn, and the step that named it. */
export interface EffectContext {
  turn: Turn
  flow: Flow
  step: Step
  state: FlowState
  /** On a question: what was just answered. */
  answer?: Answer
  /** On an unexpected reply: what it was. */
  reply?: Reply
}

export interface EffectResult {
  /** On a `do` step: one of its choices. On a question: `unclear` asks it another way. */
  outcome: string
  /** Starts a round about this, or ends it with null. */
  item?: string | null
}

export type Effect = (context: EffectContext) => Promise<EffectResult | string> | EffectResult | string
