import { namedAnswers } from '../answersList.ts'
import { whereWords } from '../connectionWords.ts'
import type { Answer } from '../flow.ts'
import { forget } from '../memory.ts'
import type { Memory } from '../memory.ts'
import { numbersFor } from '../numbers.ts'
import type { Connection } from '../ports.ts'
import { keepRequest } from '../requests.ts'
import { voiceOf } from '../turn.ts'
import type { Turn } from '../turn.ts'
import { valuesOf } from '../values.ts'
import type { Effect } from './effect.ts'
import { askCarersTalk, prepareRequest, staffVoice } from './planning.ts'

const flowId = 'learningDisability'
const need = 'learning_disability_group'

/** Ways are chosen anew each time, and whether anybody hurts them is asked anew; their own words stay. */
const ldFresh: Effect = ({ turn }) => {
  forget(turn.memory, flowId, [
    'about',
    'other',
    'safeHurt',
    'safePerson',
    'wellWhat',
    'connectedWith',
    'groupsKeep',
    'pass',
    'after',
  ])
  return 'ready'
}

/** Asked here in their own words; only what was said here leads on. */
const ldWay: Effect = ({ turn }) => {
  const { other, about } = {
    other: turn.memory.answers[`${flowId}.other`],
    about: turn.memory.answers[`${flowId}.about`],
  }
  const understood = turn.ports.understanding.read(other?.text ?? about?.text ?? '')
  if (understood.needs.length > 0 || understood.strengths.length > 0) return 'connecting'
  return other === undefined ? 'more' : 'enough'
}

/** "Yes", "not sure" and "I don't know" go to a person. Silence is offered one, and so are words that are neither. */
const ldSortSafety: Effect = ({ turn }) => {
  const { memory } = turn
  const answer = memory.answers[`${flowId}.safeHurt`]
  if (answer?.choice === 'no') return 'fine'
  if (answer?.dontKnow !== true && answer?.choice === undefined) return 'quiet'
  const because = [`Asked whether anybody hurts or scares them; the answer was "${answer.choice ?? 'dontKnow'}".`]
  memory.worry ??= {
    level: 'concern',
    kinds: ['abuse_physical'],
    because,
    about: memory.audience === 'self' || memory.audience === 'supporter' ? 'self' : 'other',
  }
  return 'worry'
}

/** Groups for people with a learning disability, from the directory: those of this place, whatever it is. */
const ldGroups: Effect = ({ turn }) => {
  const { memory, ports } = turn
  const found = ports.directory.suggest({
    words: [],
    needs: [need],
    place: memory.place,
    strengths: memory.strengths,
    not: memory.declined,
  })
  const groups = found.connections.filter((connection) => connection.needs.includes(need))
  memory.rounds = { ...memory.rounds, 'ld.groups': groups.map((group) => group.id) }
  if (groups.length === 0) {
    turn.out.say(`${flowId}.groups.nothing`, valuesOf(turn))
    return 'nothing'
  }
  const list = groups.map((group) => groupWords(turn, group)).join('\n\n')
  turn.out.say(`${flowId}.groups.found`, { ...valuesOf(turn), list })
  return 'found'
}

function groupWords(turn: Turn, group: Connection): string {
  return [group.name, whereWords(voiceOf(turn.memory), group), group.phone ?? '', group.caution ?? '']
    .filter((line) => line !== '')
    .join('\n')
}

const ldKeepGroups: Effect = ({ turn }) => {
  const { memory } = turn
  memory.saved = [...new Set([...memory.saved, ...(memory.rounds?.['ld.groups'] ?? [])])]
  turn.out.say(`${flowId}.groups.kept`, valuesOf(turn))
  return 'kept'
}

/** Both doors plan for the longer term, and that waits while a crisis is open. */
const ldMayPlan: Effect = ({ turn }) => (turn.memory.crisis === undefined ? 'go' : 'waits')

type AgeBand = 'under12' | 'from12' | 'from14' | 'from16' | 'adult' | 'unknown'

const ldNoteAge: Effect = ({ answer }) => {
  if (answer?.choice !== undefined || answer?.text === undefined) return 'noted'
  return bandOf(answer) === 'unknown' ? 'unclear' : 'noted'
}

const ldSortAge: Effect = ({ turn }) => bandOf(turn.memory.answers[`${flowId}.age`])

/** Planning to become an adult begins at about 12, more is gathered from 14, a worker comes to reviews from 16 (seed 001). */
function bandOf(answer: Answer | undefined): AgeBand {
  if (answer?.choice !== undefined) return answer.choice as AgeBand
  const age = Number(/\d{1,3}/.exec(answer?.text ?? '')?.[0] ?? NaN)
  if (Number.isNaN(age)) return 'unknown'
  if (age >= 18) return 'adult'
  if (age >= 16) return 'from16'
  if (age >= 14) return 'from14'
  return age >= 12 ? 'from12' : 'under12'
}

/** A child who writes is asked nothing first: a person is told at once, and children's numbers are in reach (rule 12). */
const ldChild: Effect = async ({ turn }) => {
  const { audience } = turn.memory
  if (audience !== 'self' && audience !== 'supporter') return 'notTheirs'
  prepareRequest(turn, 'learning_disability', aboutLearningDisability(turn))
  const kept = await keepRequest(turn)
  const words = kept === 'kept' ? 'said' : 'numbers'
  turn.out.say(`${flowId}.child.${words}`, { ...valuesOf(turn), numbers: numbersFor(turn, 'child_at_risk') })
  return kept
}

const ldAskCarersTalk: Effect = async ({ turn }) =>
  askCarersTalk(turn, turn.memory.answers[`${flowId}.carerSelf`]?.text)

const ldAsk: Effect = ({ turn }) => {
  prepareRequest(turn, 'learning_disability', aboutLearningDisability(turn))
  return 'ready'
}

/** Which door, and what was said at it, for the team. What a carer said of themselves goes with their own request. */
function aboutLearningDisability(turn: Turn): string {
  const { memory } = turn
  const own = namedAnswers(staffVoice(turn), answersOf(memory))
  return own.map(({ name, words }) => `${name}: ${words}`).join('\n')
}

function answersOf(memory: Memory): Memory['answers'] {
  const kept = Object.entries(memory.answers).filter(
    ([key]) => key.startsWith(`${flowId}.`) && key !== `${flowId}.carerSelf`,
  )
  const people = memory.answers['connecting.people']
  return Object.fromEntries(people === undefined ? kept : [...kept, ['connecting.people', people]])
}

export const learningDisabilityEffects: Record<string, Effect> = {
  ldFresh,
  ldWay,
  ldSortSafety,
  ldGroups,
  ldKeepGroups,
  ldMayPlan,
  ldNoteAge,
  ldSortAge,
  ldChild,
  ldAskCarersTalk,
  ldAsk,
}
