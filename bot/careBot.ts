import { converse } from '../dialogs/conversation.ts'
import { firstWordsKey, isNewTrouble, isUrgent, openHandoff } from '../dialogs/crisis.ts'
import { newMemory } from '../dialogs/memory.ts'
import type { Memory } from '../dialogs/memory.ts'
import { messageOf, Outbox } from '../dialogs/outbox.ts'
import type { Finding, Kind } from '../dialogs/ports.ts'
import { voiceOf } from '../dialogs/turn.ts'
import type { Ports, Turn as DialogTurn } from '../dialogs/turn.ts'
import { valuesOf } from '../dialogs/values.ts'
import { nearestLanguage, say } from '../locales/index.ts'
import type { Bot, OutgoingActivity, StoredActivity, Turn } from './conversations/turn.ts'
import { wordsIn } from './cardWords.ts'
import type { SdkState, TurnContext } from './sdk.ts'

/** Text (and what was said just before) to finding. */
export type Assess = (message: { text: string; lang?: string; before?: readonly string[] }) => Finding

type Sdk = typeof import('./sdk.ts')

export interface CareBotParts {
  ports: Ports
  assess: Assess
  /** Made when the first turn comes: the SDK takes a moment to load. */
  sdk: () => Promise<Sdk>
}

/** What one turn works on, handed from step to step. */
interface Work {
  turn: Turn
  dialog: DialogTurn
  context: TurnContext
  state: SdkState
  sdk: Sdk
}

type Step = (work: Work, parts: CareBotParts) => Promise<void> | void

/** Earlier messages that safety sees beside this one: several may only together say it. */
const wordsBefore = 6
/** Messages that go with a handoff. */
const transcriptLength = 40

/** One turn, in order. Safety comes first and can't be switched off by a flow. */
const steps: Step[] = [
  emergencyWords,
  closedCrisisIsOver,
  handoffOpens,
  conversation,
  wordsGoOut,
  handoffIsRaised,
  memoryIsKept,
]

export function makeCareBot(parts: CareBotParts): Bot {
  let loading: Promise<Sdk> | undefined
  return {
    async run(turn) {
      const sdk = await (loading ??= parts.sdk())
      await sdk.onSdk(turn, async (context, state) => {
        const dialog = await beginTurn(turn, parts, state, context)
        const work: Work = { turn, dialog, context, state, sdk }
        for (const step of steps) await step(work, parts)
      })
    },
    failed: (turn, reason) => failedWords(turn, parts, reason),
  }
}

async function beginTurn(turn: Turn, parts: CareBotParts, state: SdkState, context: TurnContext): Promise<DialogTurn> {
  const { activity } = turn
  const memory = await state.memory.get(context, newMemory(nearestLanguage(activity.locale)))
  memory.options = parts.ports.profile.options
  // A group may have left the directory since it was suggested.
  memory.offered = memory.offered.filter((id) => parts.ports.directory.get(id) !== undefined)
  const text = typeof activity.text === 'string' ? activity.text : ''
  const heard = [text, ...wordsIn(activity.value)].filter((words) => words !== '').join('\n')
  const finding = heard === '' || isHelpAlone(heard) ? nothing : parts.assess({ text: heard, before: memory.recent })
  if (heard !== '') memory.recent = [...memory.recent, heard.slice(0, longestBefore)].slice(-wordsBefore)
  const dialog: DialogTurn = {
    conversationId: turn.conversationId,
    number: turn.number,
    memory,
    ports: parts.ports,
    finding,
    text,
    value: activity.value,
    out: new Outbox(() => voiceOf(memory)),
    emergency: (kind) => sayFirstWords(dialog, kind, context),
  }
  return dialog
}

/** The one word "help" asks how this works, here as everywhere; its answer begins with 999. "Help me" is a plea. */
function isHelpAlone(heard: string): boolean {
  return /^\W*help\W*$/i.test(heard) && !heard.includes('!')
}

const nothing: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }
const longestBefore = 2_000

/** Rule 2: sent at once, before anything is written or called. */
async function emergencyWords({ dialog }: Work): Promise<void> {
  const { finding, memory } = dialog
  const kind = finding.kinds[0] ?? 'other'
  if (isUrgent(finding) && isNews(finding, kind, memory)) await dialog.emergency(kind)
}

/** About somebody else: the words for whoever is with them, not for the one on the floor. */
async function sayFirstWords(dialog: DialogTurn, kind: Kind, context: TurnContext): Promise<void> {
  const voice = voiceOf(dialog.memory)
  const other = dialog.finding.about === 'other' && voice.audience === 'self'
  const said = say(other ? { ...voice, audience: 'carer' } : voice, firstWordsKey(kind), valuesOf(dialog))
  await context.sendActivity(messageOf(said, voice, { tone: 'emergency' }))
}

/** In the middle of a crisis the same words are not said again for the same trouble, unless life is at risk. */
function isNews(finding: Finding, kind: Kind, memory: Memory): boolean {
  if (finding.level === 'emergency' || memory.crisis === undefined) return true
  return isNewTrouble(kind, memory.crisis.kinds)
}

/** Only a worker closes a handoff (rule 4). When one has, ordinary conversation goes on, and new trouble is new. */
async function closedCrisisIsOver(work: Work, parts: CareBotParts): Promise<void> {
  const { memory } = work.dialog
  if (memory.crisis?.reference == null) return
  // A store that can't answer must not make a crisis go away.
  const open = await parts.ports.handoffs.isOpen(work.turn.conversationId).catch(() => true)
  if (open) return
  const silent = !isNews(work.dialog.finding, work.dialog.finding.kinds[0] ?? 'other', memory)
  delete memory.crisis
  if (silent) await emergencyWords(work)
}

/** Rule 3: opened by the first finding, with what is known so far. Later findings are added. */
async function handoffOpens({ dialog }: Work): Promise<void> {
  const { finding, memory, text } = dialog
  if (isUrgent(finding) || (finding.level === 'concern' && memory.crisis !== undefined))
    await openHandoff(dialog, finding, text)
}

async function conversation({ turn, dialog, context, state }: Work): Promise<void> {
  const { activity } = turn
  const arrived = activity.type === 'conversationUpdate'
  if (arrived || activity.type === 'message') await converse(context, dialog, state.dialogs, arrived)
}

async function wordsGoOut({ dialog, context }: Work): Promise<void> {
  if (dialog.out.messages.length > 0) await context.sendActivities(dialog.out.messages)
}

/** The SDK's own way of bringing a person in. Whoever reads it gets what the person may see, and no more. */
async function handoffIsRaised({ turn, dialog, context, sdk }: Work): Promise<void> {
  const { opened } = dialog
  if (opened === undefined) return
  const { reference, finding } = opened
  const said: (StoredActivity | Turn['activity'])[] = [...(await turn.recent(transcriptLength)), turn.activity]
  const about = { reference, level: finding.level, kinds: finding.kinds, conversationId: turn.conversationId }
  await context.sendActivity(sdk.handoffInitiation(context, about, said) as never)
}

async function memoryIsKept({ turn, dialog, state }: Work): Promise<void> {
  if (dialog.forget === true) turn.forget = true
  await state.save()
}

/** Needs nothing but the words: it must work when everything else does not. */
function failedWords(turn: Turn, parts: CareBotParts, reason: 'threw' | 'not-saved'): OutgoingActivity[] {
  const sdk = turn.state['sdk'] as { memory?: Memory } | undefined
  const memory = sdk?.memory ?? newMemory(nearestLanguage(turn.activity.locale))
  const voice = { lang: memory.lang, audience: memory.audience }
  const { profile, clock } = parts.ports
  const contact = profile.contact(profile.isOpen(clock.now()) ? 'council' : 'councilOutOfHours')
  const values = { council: profile.name, councilNumber: contact.number }
  const key = reason === 'threw' ? 'common.turnFailed' : 'common.turnNotSaved'
  return [messageOf(say(voice, key, values), voice, { tone: 'notice' })]
}
