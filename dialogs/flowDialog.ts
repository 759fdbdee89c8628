import { has } from '../locales/index.ts'
import type { Values } from '../locales/index.ts'
import { advance, goBack, goTo, replyOf, startOf } from './advance.ts'
import type { Advanced } from './advance.ts'
import { effects } from './effects/index.ts'
import type { EffectResult } from './effects/effect.ts'
import { answerKey, isQuestion, stepOf, trailKey } from './flow.ts'
import type { Answers, Choice, Flow, FlowState, Reply, Step } from './flow.ts'
import { choiceKey, readReply } from './readReply.ts'
import { rules } from './rules.ts'
import { Dialog } from './sdk.ts'
import type { DialogContext, DialogTurnResult } from './sdk.ts'
import { turnOf, voiceOf } from './turn.ts'
import type { Turn } from './turn.ts'
import { valuesOf } from './values.ts'

/** How a flow is begun. `wait` puts it on the stack without a word: something more urgent goes on top of it. */
export interface FlowOptions {
  wait?: boolean
}

interface Kept {
  at?: FlowState
}

/** Steps in one turn before we call it a circle. The longest honest run is a few dozen. */
const longestRun = 200

/** Runs any flow on the SDK's stack of dialogs. */
export class FlowDialog extends Dialog<FlowOptions> {
  readonly flow: Flow

  constructor(flow: Flow) {
    super(flow.id)
    this.flow = flow
  }

  override async beginDialog(dc: DialogContext, options?: FlowOptions): Promise<DialogTurnResult> {
    this.keep(dc, startOf(this.flow))
    return options?.wait === true ? Dialog.EndOfTurn : this.run(dc)
  }

  /** The person answered. */
  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc)
    const state = this.stateOf(dc)
    const step = stepOf(this.flow, state.stepId)
    if (!isQuestion(step)) return this.run(dc)
    return this.take(dc, turn, this.read(turn, step, state))
  }

  /** What lay on top is over: an answer is changed, a message that was waiting is answered, or the question is asked again. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc)
    const { changing, held, paused } = turn.memory
    delete turn.memory.speakAs
    if (turn.quiet === true || turn.restart === true || turn.forget === true || paused !== undefined)
      return Dialog.EndOfTurn
    if (changing?.startsWith(`${this.flow.id}.`) === true) {
      delete turn.memory.changing
      if (await this.change(dc, changing.slice(this.flow.id.length + 1))) return Dialog.EndOfTurn
    }
    const asked = await this.run(dc)
    if (held === undefined || turn.memory.held === undefined) return asked
    delete turn.memory.held
    const state = this.stateOf(dc)
    const step = stepOf(this.flow, state.stepId)
    if (dc.activeDialog?.id !== this.flow.id || !isQuestion(step)) return asked
    turn.out.dropQuestion()
    return this.take(dc, turn, this.read(turn, step, state, held))
  }

  /** A card was submitted: `{ step, choice }` of the question at hand. Anything else is an old or an invented button. */
  async takeCard(dc: DialogContext, turn: Turn, value: unknown): Promise<DialogTurnResult> {
    const state = this.stateOf(dc)
    const step = stepOf(this.flow, state.stepId)
    const submitted = (typeof value === 'object' && value !== null ? value : {}) as { step?: unknown; choice?: unknown }
    const choice = this.offered(turn, step, state).find((candidate) => candidate.id === submitted.choice)
    if (submitted.step === `${this.flow.id}.${step.id}` && choice !== undefined)
      return this.take(dc, turn, { kind: 'choice', id: choice.id })
    turn.out.say('common.oldButton', valuesOf(turn, state))
    return this.run(dc)
  }

  /** Goes straight to a step, as if everything before it had been answered. */
  async jump(dc: DialogContext, stepId: string): Promise<DialogTurnResult> {
    const state = this.stateOf(dc)
    this.keep(dc, { ...state, stepId, unclear: 0 })
    return this.run(dc)
  }

  /** Says the current question again. */
  async askAgain(dc: DialogContext): Promise<DialogTurnResult> {
    return this.run(dc)
  }

  /** Puts the buttons of the current question on what was said last. */
  offerAgain(dc: DialogContext): void {
    const state = this.stateOf(dc)
    const step = stepOf(this.flow, state.stepId)
    if (isQuestion(step)) this.offer(turnOf(dc), step, state)
  }

  /** Do these words stand on a button on offer, or are they another way to say one? */
  fits(dc: DialogContext, turn: Turn): 'button' | 'words' | 'not' {
    const state = this.stateOf(dc)
    const step = stepOf(this.flow, state.stepId)
    if (!isQuestion(step) || turn.text.trim() === '') return 'not'
    const reply = this.read(turn, step, state)
    if (reply.kind === 'choice') return reply.text === undefined ? 'button' : 'words'
    return reply.kind === 'choices' ? 'words' : 'not'
  }

  /** Is this question, `flow.step`, at hand? */
  isAt(dc: DialogContext, key: string): boolean {
    return `${this.flow.id}.${this.stateOf(dc).stepId}` === key
  }

  /** Takes the choice with this id, if it is on offer now. */
  async takeChoice(dc: DialogContext, turn: Turn, id: string): Promise<boolean> {
    const state = this.stateOf(dc)
    const step = stepOf(this.flow, state.stepId)
    if (!isQuestion(step) || !this.offered(turn, step, state).some((choice) => choice.id === id)) return false
    await this.take(dc, turn, { kind: 'choice', id })
    return true
  }

  /** Takes a reply that is already understood (skip, "I don't know"). */
  async take(dc: DialogContext, turn: Turn, given: Reply): Promise<DialogTurnResult> {
    const state = this.stateOf(dc)
    const step = stepOf(this.flow, state.stepId)
    const reply = given.kind === 'dontKnow' ? this.unsureChoice(turn, step, state) : given
    const first = this.advance(turn, state, reply)
    if (first.kind === 'unclear') return this.unclear(dc, turn, step, first.state, reply)
    turn.memory.answers = first.answers
    if (first.kind === 'done') return this.follow(dc, first)
    if (step.do === undefined) return this.follow(dc, this.again(turn, state, reply, first))
    const result = await this.effect(turn, step, state)
    if (result.outcome === 'unclear') {
      turn.memory.answers = withoutKey(turn.memory.answers, answerKey(this.flow, step.id, state.item))
      return this.unclear(dc, turn, step, { ...state, unclear: state.unclear + 1 }, reply)
    }
    return this.follow(dc, this.again(turn, state, reply, first))
  }

  /** The same move once more, now that the answer is kept and done with: both may decide the way. */
  private again<T extends Advanced>(
    turn: Turn,
    state: FlowState,
    reply: Reply,
    first: T,
  ): Exclude<Advanced, { kind: 'unclear' }> | T {
    const next = this.advance(turn, state, reply)
    return next.kind === 'unclear' ? first : next
  }

  async back(dc: DialogContext): Promise<boolean> {
    const turn = turnOf(dc)
    const before = goBack(this.flow, this.stateOf(dc), turn.memory.answers)
    if (before === undefined) return false
    turn.memory.answers = before.answers
    this.keep(dc, before.state)
    await this.run(dc)
    return true
  }

  /** Asks an earlier question of this flow again. False when it was never asked here. */
  async change(dc: DialogContext, key: string): Promise<boolean> {
    const turn = turnOf(dc)
    const there = goTo(this.flow, this.stateOf(dc), turn.memory.answers, key)
    if (there === undefined) return false
    turn.memory.answers = there.answers
    this.keep(dc, there.state)
    await this.run(dc)
    return true
  }

  /** Goes on from step to step until something is asked or the flow is over. */
  private async run(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc)
    for (let count = 0; count < longestRun; count += 1) {
      const state = this.stateOf(dc)
      const step = stepOf(this.flow, state.stepId)
      if (step.kind === 'end') return dc.endDialog()
      const reply = await this.passOver(turn, step, state)
      if (reply === 'ask') {
        this.keep(dc, settled(state))
        this.ask(turn, step, state)
        return Dialog.EndOfTurn
      }
      const next = this.advance(turn, state, reply)
      if (next.kind === 'unclear') {
        // A kept answer that this step no longer knows (the flow was changed, or words stand for a choice): asked again.
        if (!isQuestion(step))
          throw new Error(`Flow "${this.flow.id}", step "${step.id}": ${JSON.stringify(reply)} is no outcome of it.`)
        turn.memory.answers = withoutKey(turn.memory.answers, answerKey(this.flow, step.id, state.item))
        continue
      }
      if (next.kind !== 'at') return this.follow(dc, next)
      turn.memory.answers = next.answers
      this.keep(dc, next.state)
    }
    throw new Error(
      `Flow "${this.flow.id}" went through ${String(longestRun)} steps without asking anything. Is there a circle?`,
    )
  }

  /** The reply that carries us over a step with nothing to ask, or `ask`. */
  private async passOver(turn: Turn, step: Step, state: FlowState): Promise<Reply | 'ask'> {
    if (step.when !== undefined && !rules.holds(step.when, turn.memory)) return { kind: 'pass' }
    if (step.kind === 'say') {
      if (state.replaying === undefined) turn.out.say(`${this.flow.id}.${step.id}.say`, valuesOf(turn, state))
      return { kind: 'pass' }
    }
    if (step.kind === 'do') {
      const result = await this.effect(turn, step, state)
      return { kind: 'outcome', id: result.outcome, ...(result.item === undefined ? {} : { item: result.item }) }
    }
    const answer = turn.memory.answers[answerKey(this.flow, step.id, state.item)]
    // What somebody told us early is not asked again; a `pick` that was only begun is.
    return answer === undefined || (step.kind === 'pick' && state.replaying === undefined) ? 'ask' : replyOf(answer)
  }

  private ask(turn: Turn, step: Step, state: FlowState): void {
    const key = this.keyOf(turn, step, state)
    const begun =
      step.kind === 'pick' && (turn.memory.answers[answerKey(this.flow, step.id, state.item)]?.picks ?? []).length > 0
    turn.out.say(begun ? `${key}.more` : `${key}.ask`, valuesOf(turn, state))
    this.offer(turn, step, state)
  }

  /** First asked another way; after that, buttons and a person. Never an error. */
  private async unclear(
    dc: DialogContext,
    turn: Turn,
    step: Step,
    state: FlowState,
    reply: Reply,
  ): Promise<DialogTurnResult> {
    this.keep(dc, state)
    const outcome = await effects.named('noteUnexpected')?.({ turn, flow: this.flow, step, state, reply })
    if (outcome === 'answered') return this.run(dc)
    if (state.unclear >= 2 && step.kind === 'ask') return this.goOnWithout(dc, turn)
    // Where "I don't know" is an answer, not answering twice is that answer: a gentle question never goes round for ever.
    const unsure = this.unsureChoice(turn, step, state)
    if (state.unclear >= 2 && unsure.kind === 'choice') return this.take(dc, turn, unsure)
    const key = `${this.keyOf(turn, step, state)}.again`
    if (state.unclear === 1 && has(voiceOf(turn.memory), key)) turn.out.say(key, valuesOf(turn, state))
    else turn.out.say(state.unclear === 1 ? 'common.notSure' : 'common.orPerson', valuesOf(turn, state))
    this.offer(turn, step, state, state.unclear > 1)
    return Dialog.EndOfTurn
  }

  /** An open question that can't be answered here is no reason to stop. */
  private async goOnWithout(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
    turn.out.say('common.neverMind', valuesOf(turn))
    return this.take(dc, turn, { kind: 'skip' })
  }

  private offer(turn: Turn, step: Step, state: FlowState, withPerson = false): void {
    const values = valuesOf(turn, state)
    const buttons = this.offered(turn, step, state).map((choice) =>
      turn.out.button(choiceKey(this.keyOf(turn, step, state), choice.id, turn.memory), values),
    )
    if (step.kind === 'ask' && buttons.length === 0) buttons.push(turn.out.button('common.buttons.skip'))
    if (withPerson) buttons.push(turn.out.button('common.buttons.person'))
    turn.out.offer(buttons)
  }

  /** The choices on offer now: those whose rule holds, and of a `pick` those not picked yet. */
  private offered(turn: Turn, step: Step, state: FlowState): Choice[] {
    const picked = turn.memory.answers[answerKey(this.flow, step.id, state.item)]?.picks ?? []
    return (step.choices ?? []).filter(
      (choice) =>
        !picked.includes(choice.id) &&
        (choice.id !== 'done' || step.kind !== 'pick' || picked.length > 0) &&
        (choice.when === undefined || rules.holds(choice.when, turn.memory)),
    )
  }

  private read(turn: Turn, step: Step, state: FlowState, said = turn.text): Reply {
    const values: Values = valuesOf(turn, state)
    return readReply(this.keyOf(turn, step, state), step, this.offered(turn, step, state), turn.memory, values, said)
  }

  /** Inside a round a step may have words of its own for what the round is about: `concern.gently.suicide`. */
  private keyOf(turn: Turn, step: Step, state: FlowState): string {
    const key = `${this.flow.id}.${step.id}`
    const own = state.item === undefined ? key : `${key}.${state.item}`
    return has(voiceOf(turn.memory), `${own}.ask`) ? own : key
  }

  /** Where "I don't know" is one of the answers it leads where that answer leads. */
  private unsureChoice(turn: Turn, step: Step, state: FlowState): Reply {
    const choice = this.offered(turn, step, state).find(({ id }) => id === 'notSure' || id === 'unsure')
    return choice === undefined ? { kind: 'dontKnow' } : { kind: 'choice', id: choice.id }
  }

  private advance(turn: Turn, state: FlowState, reply: Reply): Advanced {
    return advance(this.flow, state, turn.memory.answers, reply, (rule) => rules.holds(rule, turn.memory))
  }

  private async follow(dc: DialogContext, next: Exclude<Advanced, { kind: 'unclear' }>): Promise<DialogTurnResult> {
    turnOf(dc).memory.answers = next.answers
    if (next.kind === 'done') return dc.endDialog()
    if (next.kind === 'go') return dc.replaceDialog(next.flow)
    this.keep(dc, next.state)
    return this.run(dc)
  }

  private async effect(turn: Turn, step: Step, state: FlowState): Promise<EffectResult> {
    const name = step.do ?? ''
    const effect = effects.named(name)
    if (effect === undefined)
      throw new Error(
        `Flow "${this.flow.id}", step "${step.id}": nothing is called "${name}". Effects: ${effects.names().join(', ')}.`,
      )
    const answer = turn.memory.answers[answerKey(this.flow, step.id, state.item)]
    const result = await effect({ turn, flow: this.flow, step, state, ...(answer === undefined ? {} : { answer }) })
    return typeof result === 'string' ? { outcome: result } : result
  }

  private stateOf(dc: DialogContext): FlowState {
    const kept = (dc.activeDialog?.state ?? {}) as Kept
    // A step that a newer flow no longer has: start this flow again rather than fail the person.
    if (kept.at === undefined || !this.flow.steps.some((step) => step.id === kept.at?.stepId)) return startOf(this.flow)
    return kept.at
  }

  private keep(dc: DialogContext, state: FlowState): void {
    const kept: Kept = { at: state }
    if (dc.activeDialog !== undefined) dc.activeDialog.state = kept
  }
}

/** Once something else than the answer that is being changed has to be asked, the replay is over. */
function settled(state: FlowState): FlowState {
  const { replaying, ...settledState } = state
  return replaying === undefined || replaying === trailKey(state.stepId, state.item) ? state : settledState
}

function withoutKey(answers: Answers, key: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([candidate]) => candidate !== key))
}
