import { planCard, planText } from '../../cards/plan.ts'
import { phrases, plainEnglish } from '../../locales/index.ts'
import { whereWords } from '../connectionWords.ts'
import { dateWords } from '../dateWords.ts'
import type { Answer } from '../flow.ts'
import { forget } from '../memory.ts'
import type { Memory } from '../memory.ts'
import { areasOf, planOf } from '../plan.ts'
import type { Connection, RequestKind } from '../ports.ts'
import { normalise } from '../readReply.ts'
import { keepRequest } from '../requests.ts'
import { goalIds } from '../rules/planning.ts'
import { answered } from '../rules/rule.ts'
import { noteStrengths } from '../told.ts'
import { voiceOf } from '../turn.ts'
import type { Turn } from '../turn.ts'
import { valuesOf } from '../values.ts'
import type { Effect, EffectResult } from './effect.ts'

const aboutKey = 'person.about'

/** Nothing is planned while a crisis is open; a plan that was begun is gone on with, not begun over. */
const planningMayStart: Effect = ({ turn }) => {
  const { memory } = turn
  const begun = memory.answers['planning.record'] !== undefined
  forget(memory, 'planning', ['waits', 'before', 'pass'])
  forgetStops(memory)
  if (memory.crisis !== undefined) return 'waits'
  return begun ? 'before' : 'start'
}

/** "That's enough for today" was for that day. */
function forgetStops(memory: Memory): void {
  const stopped = (key: string, choice: string | undefined): boolean =>
    /^planning\.(?:another|areaStrength)\./.test(key) && (choice === 'enough' || choice === 'onward')
  memory.answers = Object.fromEntries(
    Object.entries(memory.answers).filter(([key, answer]) => !stopped(key, answer.choice)),
  )
}

const planningFresh: Effect = ({ turn }) => {
  turn.memory.answers = Object.fromEntries(
    Object.entries(turn.memory.answers).filter(([key]) => !key.startsWith('planning.')),
  )
  return 'fresh'
}

/** Opens with what was tried and kept, said back once. It is a beginning, never a condition (Care Act section 9). */
const planningFound: Effect = ({ turn }) => {
  const { memory } = turn
  if (memory.crisis !== undefined || memory.answers['planning.goodLife'] !== undefined) return 'nothing'
  const tried = memory.answers['connecting.tried']?.text ?? ''
  const saved = memory.saved.map((id) => turn.ports.directory.get(id)?.name ?? '').filter((name) => name !== '')
  if (tried !== '') turn.out.say('planning.found.tried', { ...valuesOf(turn), tried: quoted(tried) })
  if (saved.length > 0) turn.out.say('planning.found.saved', { ...valuesOf(turn), saved: saved.join(', ') })
  return tried === '' && saved.length === 0 ? 'nothing' : 'said'
}

const planningNoteStrength: Effect = ({ turn, answer }) => {
  if (answer?.text !== undefined) noteStrengths(turn.memory, turn.ports.understanding.read(answer.text).strengths)
  return 'noted'
}

/** The round goes by the picks and where it is now, so that a changed answer walks through it again from the start. */
const planningNextArea: Effect = ({ turn, state }) => nextOf(turn.memory, areasOf(turn.memory), state.item, 'area')
const planningNextGoal: Effect = ({ turn, state }) => nextOf(turn.memory, goalIds, state.item, 'goal')

function nextOf(memory: Memory, all: readonly string[], now: string | undefined, outcome: string): EffectResult {
  const next = memory.crisis === undefined ? all[now === undefined ? 0 : all.indexOf(now) + 1] : undefined
  return next === undefined ? { outcome: 'done', item: null } : { outcome, item: next }
}

const planningEndRound: Effect = () => ({ outcome: 'ended', item: null })

/** What they would like to be different, said back: a goal is easier to find from there. */
const planningHopes: Effect = ({ turn }) => {
  const { memory } = turn
  const hopes = areasOf(memory).flatMap((area) => ownWords(memory.answers[`planning.areaChange.${area}`]))
  if (hopes.length === 0 || memory.crisis !== undefined || answered(memory, 'planning.goal.goal1')) return 'nothing'
  turn.out.say('planning.hopes.said', { ...valuesOf(turn), hopes: hopes.map(quoted).join(', ') })
  return 'said'
}

/** "Nothing, it's good" is a choice, however it was put. */
function ownWords(answer: Answer | undefined): string[] {
  return answer?.text === undefined || answer.choice !== undefined ? [] : [answer.text]
}

/** Longer words are not read back: the person knows them, and the message stays short. */
function quoted(words: string): string {
  return `“${words.length > 90 ? `${words.slice(0, 90).trimEnd()} …` : words}”`
}

/** A wish nobody could see on a Tuesday: "be happier", "my independence". One more question makes it a goal. */
function isWide(text: string, lang: string): boolean {
  const plain = normalise(text)
  const words = plain.split(' ').length
  return (
    words <= 2 ||
    (words <= 8 &&
      phrases(lang, 'planning.goalCheck.wide').some((source) =>
        new RegExp(`(?:^| )(?:${source})(?: |$)`, 'u').test(plain),
      ))
  )
}

const planningCheckGoal: Effect = ({ turn, state }) => {
  const answer = turn.memory.answers[`planning.goal.${state.item ?? ''}`]
  if (answer?.text === undefined) return 'none'
  return isWide(answer.text, turn.memory.lang) ? 'wide' : 'clear'
}

/** The community's part is looked for in the goal's own words, before paid support is spoken of. */
const planningIdeas: Effect = ({ turn, state }) => {
  const { memory } = turn
  const goal = state.item ?? ''
  const found = memory.crisis === undefined ? ideaFor(turn, goal) : undefined
  memory.rounds = { ...memory.rounds, 'planning.idea': found === undefined ? [] : [found.id] }
  if (found === undefined) return 'nothing'
  const where = whereWords(voiceOf(memory), found)
  if (memory.answers[`planning.community.${goal}`] === undefined)
    turn.out.say('planning.ideas.found', { ...valuesOf(turn), connection: found.name, where })
  return 'found'
}

function ideaFor(turn: Turn, goal: string): Connection | undefined {
  const { memory, ports } = turn
  const words = [
    memory.answers[`planning.goal.${goal}`]?.text,
    memory.answers[`planning.tuesday.${goal}`]?.text,
  ].filter((text) => text !== undefined)
  const needs = [...new Set(words.flatMap((text) => ports.understanding.read(text).needs))]
  if (needs.length === 0) return undefined
  const found = ports.directory.suggest({
    words,
    needs,
    place: memory.place,
    strengths: memory.strengths,
    not: memory.declined,
  })
  return found.fits ? found.connections[0] : undefined
}

const planningNoteIdea: Effect = ({ turn, state, answer }) => {
  const { memory } = turn
  const goal = state.item ?? ''
  const id = memory.rounds?.['planning.idea']?.[0]
  const idea = id === undefined ? undefined : turn.ports.directory.get(id)
  forget(memory, 'planning', [`idea.${goal}`])
  if (answer?.choice !== 'idea' || idea === undefined) return 'noted'
  memory.saved = [...new Set([...memory.saved, idea.id])]
  memory.answers = { ...memory.answers, [`planning.idea.${goal}`]: { text: idea.name } }
  return 'noted'
}

/** Rule 11: the bot judges nobody's capacity; it asks, and a person arranges it (Care Act sections 67 and 68). */
const planningAskAdvocate: Effect = async ({ turn }) => {
  const kept = await keepAtOnce(turn, 'advocate', wholePlan(turn))
  if (kept === 'kept') turn.out.say('planning.advocateAsked.said', valuesOf(turn))
  return kept
}

/** The carer's own words go with the carer's own request, never into the other person's plan. */
const planningAskCarersTalk: Effect = async ({ turn }) =>
  askCarersTalk(turn, turn.memory.answers['planning.carerSelf']?.text)

/** The carer's right to a conversation of their own (Care Act section 10), recorded with its date. */
export async function askCarersTalk(turn: Turn, words: string | undefined): Promise<'kept' | 'notKept'> {
  const { memory } = turn
  const kept = await keepAtOnce(turn, 'carers_assessment', words)
  const reference = kept === 'kept' ? (memory.request?.reference ?? null) : null
  const others = memory.asked.filter((right) => right.what !== 'carers_assessment')
  memory.asked = [...others, { what: 'carers_assessment', on: turn.ports.clock.now().toISOString(), reference }]
  if (kept === 'kept') turn.out.say('rights.carersAsked', { ...valuesOf(turn), date: dateWords(turn) })
  return kept
}

const planningRecord: Effect = ({ turn }) => {
  if (turn.memory.crisis !== undefined) return 'waits'
  const plan = planOf(turn.memory, voiceOf(turn.memory))
  if (plan.sections.length === 0) return 'empty'
  turn.out.say('planning.record.said', { ...valuesOf(turn), plan: planText(plan) }, { card: planCard(plan) })
  return 'shown'
}

/** The `person` flow writes it before it asks anything, and adds name, number and time as they come. */
const planningAsk: Effect = ({ turn }) => {
  prepareRequest(turn, 'planning', wholePlan(turn))
  return 'ready'
}

/** All of it, as it was shown: whoever rings should not have to ask again. */
function wholePlan(turn: Turn): string | undefined {
  const plan = planOf(turn.memory, staffVoice(turn))
  return plan.sections.length === 0 ? undefined : planText(plan)
}

/** "Not yet" to the plan, but an advocate or a carer's conversation was asked for: they must be able to reach them. */
const planningReach: Effect = ({ turn }) => {
  turn.out.say('planning.reach.said', valuesOf(turn))
  if (turn.memory.request?.kind === 'carers_assessment')
    prepareRequest(turn, 'carers_assessment', turn.memory.answers['planning.carerSelf']?.text)
  else prepareRequest(turn, 'advocate', wholePlan(turn))
  return 'ready'
}

/** The same id each time, so that a changed plan replaces the one that was passed on and nothing is doubled. */
export function prepareRequest(turn: Turn, kind: RequestKind, about: string | undefined): void {
  const id = `${turn.conversationId}-${kind}`
  if (turn.memory.request?.id !== id) turn.memory.request = { kind, id, reference: null }
  putAbout(turn.memory, about)
}

/** Writes a request on the way, without leaving the flow; what the next request is about stays as it was. */
async function keepAtOnce(turn: Turn, kind: RequestKind, about: string | undefined): Promise<'kept' | 'notKept'> {
  const before = turn.memory.answers[aboutKey]?.text
  prepareRequest(turn, kind, about)
  const kept = await keepRequest(turn)
  putAbout(turn.memory, before)
  return kept
}

function putAbout(memory: Memory, about: string | undefined): void {
  forget(memory, 'person', ['about'])
  if (about !== undefined) memory.answers = { ...memory.answers, [aboutKey]: { text: about } }
}

/** Colleagues read plain English, whatever the person reads. */
export function staffVoice(turn: Turn): { lang: string; audience: Memory['audience'] } {
  return { lang: plainEnglish, audience: turn.memory.audience }
}

export const planningEffects: Record<string, Effect> = {
  planningMayStart,
  planningFresh,
  planningFound,
  planningNoteStrength,
  planningNextArea,
  planningNextGoal,
  planningEndRound,
  planningHopes,
  planningCheckGoal,
  planningIdeas,
  planningNoteIdea,
  planningAskAdvocate,
  planningAskCarersTalk,
  planningRecord,
  planningAsk,
  planningReach,
}
