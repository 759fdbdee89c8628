import { groupsCard } from '../../cards/groups.ts'
import { label } from '../../locales/index.ts'
import { namedAnswers } from '../answersList.ts'
import { connectionWords } from '../connectionWords.ts'
import { forget } from '../memory.ts'
import type { Memory } from '../memory.ts'
import { numbersFor } from '../numbers.ts'
import type { Connection, RequestKind } from '../ports.ts'
import { keepRequest } from '../requests.ts'
import { voiceOf } from '../turn.ts'
import type { Turn } from '../turn.ts'
import { valuesOf } from '../values.ts'
import type { Effect } from './effect.ts'
import { isSmall, ldNoteAge, ldSortAge } from './ldAge.ts'
import { ageTold, ldDoor, ldDoorHere } from './ldDoor.ts'
import { ldSortPerson, ldSortSafety, ldTellHandoff } from './ldSafety.ts'
import { askCarersTalk, prepareRequest, staffVoice } from './planning.ts'

export { ldDoor }

const flowId = 'learningDisability'
const need = 'learning_disability_group'

/** Ways are chosen anew each time, and whether anybody hurts them is asked anew; their own words stay. */
const ldFresh: Effect = ({ turn }) => {
  const { memory } = turn
  forget(memory, flowId, [
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
  takeDoor(turn)
  return 'ready'
}

/** Who has told already why they come is not asked what they want to talk about: once for each thing that was told. */
function takeDoor(turn: Turn): void {
  const { memory } = turn
  const told = memory.told.findLast((words) => ldDoor(words) !== null) ?? memory.told.join('. ')
  const door = ldDoor(told)
  if (door === null || memory.rounds?.['ld.heard']?.includes(told) === true) return
  memory.rounds = { ...memory.rounds, 'ld.heard': [told] }
  turn.out.say(`${flowId}.heard.${door}`, valuesOf(turn))
  const age = door === 'growingUp' ? ageTold(told) : undefined
  const known = age === undefined || memory.answers[`${flowId}.age`] !== undefined
  memory.answers = {
    ...memory.answers,
    [`${flowId}.about`]: { choice: door },
    ...(known ? {} : { [`${flowId}.age`]: { text: age } }),
  }
}

/** Asked here in their own words; only what was said here leads on. */
const ldWay: Effect = ({ turn }) => {
  const { other, about } = {
    other: turn.memory.answers[`${flowId}.other`],
    about: turn.memory.answers[`${flowId}.about`],
  }
  const words = other?.text ?? about?.text ?? ''
  const understood = turn.ports.understanding.read(words)
  const wishes = understood.needs.length > 0 || understood.strengths.length > 0
  const door = ldDoor(words) ?? (wishes ? null : ldDoorHere(words))
  if (door !== null) {
    turn.memory.rounds = { ...turn.memory.rounds, 'ld.heard': [words] }
    return door
  }
  if (wishes) return 'connecting'
  return other === undefined ? 'more' : 'enough'
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
  const voice = voiceOf(memory)
  const shown = groups.slice(0, 3)
  const lines = shown.map((group, index): [string, string] => [`group${String(index + 1)}`, shortWords(group)])
  const details = shown.map((group) => connectionWords(voice, group))
  const speak = details.map(({ card, text }) => `${card.name}\n${text}`).join('\n\n')
  turn.out.say(
    `${flowId}.groups.${['one', 'two'][shown.length - 1] ?? 'three'}`,
    { ...valuesOf(turn), ...Object.fromEntries(lines) },
    { card: { ...groupsCard(details.map(({ card }) => card)), speak } },
  )
  return 'found'
}

/** One line each; the card holds the rest. */
function shortWords(group: Connection): string {
  return group.where === '' ? group.name : `${group.name}; ${group.where}`
}

const ldKeepGroups: Effect = ({ turn }) => {
  const { memory } = turn
  memory.saved = [...new Set([...memory.saved, ...(memory.rounds?.['ld.groups'] ?? [])])]
  turn.out.say(`${flowId}.groups.kept`, valuesOf(turn))
  return 'kept'
}

/** Both doors plan for the longer term, and that waits while a crisis is open. */
const ldMayPlan: Effect = ({ turn }) => (turn.memory.crisis === undefined ? 'go' : 'waits')

/** A child who writes is asked nothing first: a person is told at once, and children's numbers are in reach (rule 12). */
const ldChild: Effect = async ({ turn }) => {
  const { audience } = turn.memory
  if (audience !== 'self' && audience !== 'supporter') return 'notTheirs'
  askTeam(turn)
  const kept = await keepRequest(turn)
  const words = kept === 'kept' ? 'said' : 'numbers'
  turn.out.say(`${flowId}.child.${words}`, { ...valuesOf(turn), numbers: numbersFor(turn, 'child_at_risk') })
  return kept
}

const ldNoteSafe: Effect = async ({ turn, answer }) => {
  turn.memory.safeToContact = answer?.choice === 'yes' || answer?.choice === 'no' ? answer.choice : 'unknown'
  await keepRequest(turn)
  return 'noted'
}

const ldAskCarersTalk: Effect = async ({ turn }) => askCarersTalk(turn, carersWords(turn.memory))

function carersWords(memory: Memory): string | undefined {
  return memory.answers[`${flowId}.carerSelf`]?.text
}

/** "Not yet" to the team, but something was asked for on the way: whoever takes it must be able to reach them. */
const ldReach: Effect = ({ turn }) => {
  turn.out.say(`${flowId}.reach.said`, valuesOf(turn))
  if (turn.memory.request?.kind === 'carers_assessment')
    prepareRequest(turn, 'carers_assessment', carersWords(turn.memory))
  else askTeam(turn)
  return 'ready'
}

const ldAsk: Effect = ({ turn }) => {
  askTeam(turn)
  return 'ready'
}

/** The learning disability team takes the growing up from about 12; whoever is younger is for the children's team. */
function askTeam(turn: Turn): void {
  const about = aboutLearningDisability(turn)
  const small = isSmall(turn.memory)
  prepareRequest(
    turn,
    small ? childrensRequest : 'learning_disability',
    small ? `${label(staffVoice(turn), `${flowId}.forChildren.name`)}\n${about}` : about,
  )
}

/** No kind of request goes to the children's team yet: the contact centre passes it on, and the words say to whom. */
const childrensRequest: RequestKind = 'children'

/** Which door, and what was said at it, for the team. What a carer said of themselves goes with their own request. */
function aboutLearningDisability(turn: Turn): string {
  const { memory } = turn
  const voice = staffVoice(turn)
  const own = namedAnswers(voice, answersOf(memory))
  const told = memory.told.filter((words) => !own.some((answer) => answer.words === words))
  const before = told.length === 0 ? [] : [`${label(voice, `${flowId}.told.name`)}: ${told.slice(-5).join(' / ')}`]
  return [...before, ...own.map(({ name, words }) => `${name}: ${words}`)].join('\n')
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
  ldSortPerson,
  ldTellHandoff,
  ldGroups,
  ldKeepGroups,
  ldMayPlan,
  ldNoteAge,
  ldSortAge,
  ldChild,
  ldNoteSafe,
  ldReach,
  ldAskCarersTalk,
  ldAsk,
}
