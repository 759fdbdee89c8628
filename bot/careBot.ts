import { checkBackOn, converse, goOnAlone, offerAgain } from '../dialogs/conversation.ts'
import { isUrgent, newsIn, noteWarned, openHandoff } from '../dialogs/crisis.ts'
import { whileHeld } from '../dialogs/held.ts'
import { needsLifeline } from '../dialogs/lifeline.ts'
import { newMemory } from '../dialogs/memory.ts'
import type { Memory } from '../dialogs/memory.ts'
import { messageOf, Outbox } from '../dialogs/outbox.ts'
import type { Finding, Standing } from '../dialogs/ports.ts'
import { takesBack } from '../dialogs/takenBack.ts'
import { voiceOf } from '../dialogs/turn.ts'
import type { Ports, Turn as DialogTurn } from '../dialogs/turn.ts'
import { whileOff } from '../dialogs/whileOff.ts'
import { nearestLanguage, say } from '../locales/index.ts'
import { wordsIn } from './cardWords.ts'
import { within } from './conversations/deadline.ts'
import type { Bot, OutgoingActivity, StoredActivity, Turn } from './conversations/turn.ts'
import { firstWords } from './firstWords.ts'
import { readOwnEvent } from './ownEvents.ts'
import type { OwnEvent, WhyLeft } from './ownEvents.ts'
import type { SdkState, TurnContext } from './sdk.ts'
import { makeUnkeptWords, type UnkeptWords } from './unkeptWords.ts'
import { adopt, sayWhoCame, sayWhoHasIt, sayWhoLeft, sayWorkerIsQuiet, tellWhoIsThere } from './whoIsThere.ts'

/** Text (and what was said just before) to finding. */
export type Assess = (message: { text: string; lang?: string; before?: readonly string[] }) => Finding

type Sdk = typeof import('./sdk.ts')

/** What the workers' side hears of a turn, once it is on the disk. */
export interface Hearers {
  /** The chat of this handoff has new words. */
  stirred(reference: string): void
  /** The person deleted the chat; the handoff stays. */
  chatDeleted(reference: string): void
}

export interface CareBotParts {
  ports: Ports
  assess: Assess
  /** Made when the first turn comes: the SDK takes a moment to load. */
  sdk: () => Promise<Sdk>
  hearers?: Hearers
  /** Is the chat turned off? Emergency words and handoffs work all the same. */
  isOff?: () => boolean
}

/** What one turn works on, handed from step to step. */
interface Work {
  turn: Turn
  dialog: DialogTurn
  context: TurnContext
  state: SdkState
  sdk: Sdk
  unkept: UnkeptWords
  /** The event of our own that began this turn; null when a client did. */
  event: OwnEvent | null
  /** How things stand with the crisis of this conversation; `unknown` when the store does not say. */
  standing: Standing | null | 'unknown'
}

type Step = (work: Work, parts: CareBotParts) => Promise<void> | void

/** Earlier messages that safety sees beside this one: several may only together say it. */
const wordsBefore = 6
/** Messages that go with a handoff. */
const transcriptLength = 40
/** How long the store may take over the question who holds the chat, in milliseconds. Somebody waits for an answer. */
const standingMs = 1_000

/** One turn, in order. Safety comes first and can't be switched off by a flow. */
const steps: Step[] = [
  emergencyWords,
  howItStands,
  closedCrisisIsOver,
  handoffOpens,
  conversation,
  wordsGoOut,
  handoffIsRaised,
  memoryIsKept,
]

export function makeCareBot(parts: CareBotParts): Bot {
  let loading: Promise<Sdk> | undefined
  /** The handoff that a turn under way belongs to. */
  const references = new WeakMap<Turn, string>()
  const unkept = makeUnkeptWords(wordsBefore)
  return {
    async run(turn) {
      const sdk = await (loading ??= parts.sdk())
      await sdk.onSdk(turn, async (context, state) => {
        const dialog = await beginTurn(turn, parts, state, context, unkept.of(turn.conversationId))
        const work: Work = { turn, dialog, context, state, sdk, unkept, event: readOwnEvent(turn), standing: null }
        for (const step of steps) await step(work, parts)
        const reference = referenceOf(work)
        if (reference !== null) references.set(turn, reference)
      })
    },
    failed: (turn, reason) => failedWords(turn, parts, reason),
    kept(turn) {
      const reference = references.get(turn)
      if (reference === undefined) return
      if (turn.forget === true) parts.hearers?.chatDeleted(reference)
      else parts.hearers?.stirred(reference)
    },
  }
}

async function beginTurn(
  turn: Turn,
  parts: CareBotParts,
  state: SdkState,
  context: TurnContext,
  unkept: readonly string[],
): Promise<DialogTurn> {
  const { activity } = turn
  const memory = await state.memory.get(context, newMemory(nearestLanguage(activity.locale)))
  memory.options = parts.ports.profile.options
  // A group may have left the directory since it was suggested.
  memory.offered = memory.offered.filter((id) => parts.ports.directory.get(id) !== undefined)
  const text = typeof activity.text === 'string' ? activity.text : ''
  const heard = heardIn(turn)
  // What takes an earlier message back is no part of it: "I was joking" is heard by itself.
  const isAlone = memory.crisis !== undefined && takesBack(heard, memory.lang)
  const before = isAlone ? [] : [...memory.recent, ...unkept].slice(-wordsBefore)
  // A button says only what its question makes of it: its flow knows, and safety would read our words as theirs.
  const isButton = memory.buttons?.includes(heard.trim()) === true
  const finding = heard === '' || isHelpAlone(heard) || isButton ? nothing : parts.assess({ text: heard, before })
  if (heard !== '') memory.recent = [...memory.recent, heard.slice(0, longestBefore)].slice(-wordsBefore)
  const dialog: DialogTurn = {
    conversationId: turn.conversationId,
    number: turn.number,
    memory,
    ports: parts.ports,
    finding,
    text,
    heard,
    value: activity.value,
    out: new Outbox(
      () => voiceOf(memory),
      (key) => needsLifeline(memory, key),
    ),
    async emergency(kind) {
      noteWarned(dialog, kind)
      await context.sendActivities(firstWords(dialog, kind))
    },
  }
  return dialog
}

/** All words of a message that safety hears. */
function heardIn({ activity, ours }: Turn): string {
  if (ours === true) return ''
  const text = typeof activity.text === 'string' ? activity.text : ''
  return [text, ...wordsIn(activity.value)].filter((words) => words !== '').join('\n')
}

/** The one word "help" asks how this works, here as everywhere; its answer begins with 999. "Help me" is a plea. */
function isHelpAlone(heard: string): boolean {
  return /^\W*help\W*$/i.test(heard) && !heard.includes('!')
}

const nothing: Finding = { level: 'none', kinds: [], because: [], about: 'unknown' }
const longestBefore = 2_000

/** Rule 2: sent at once, before anything is written or called, whoever holds the chat. */
async function emergencyWords({ dialog }: Work): Promise<void> {
  const { finding, memory } = dialog
  if (!isUrgent(finding)) return
  const kind = newsIn(finding, memory)
  if (kind !== undefined) await dialog.emergency(kind)
}

/** Only where there can be a crisis: an ordinary conversation asks the store nothing. */
async function howItStands(work: Work, parts: CareBotParts): Promise<void> {
  const { memory } = work.dialog
  if (memory.crisis === undefined && memory.worry === undefined && work.event === null) return
  const asked = within(standingMs, () => parts.ports.handoffs.standing(work.turn.conversationId))
  // A store that can't answer must neither make a crisis go away nor leave the person without an answer.
  work.standing = await asked.catch(() => 'unknown' as const)
  const { standing } = work
  if (standing !== null && standing !== 'unknown') adopt(work.dialog, standing)
}

/** Only a worker closes a handoff (rule 4). When one has, ordinary conversation goes on, and new trouble is new. */
async function closedCrisisIsOver(work: Work): Promise<void> {
  const { memory, warned } = work.dialog
  if (memory.crisis?.reference == null || work.standing !== null) return
  delete memory.crisis
  memory.warnedOf = warned === true ? (memory.warnedOf ?? []).slice(-1) : []
  work.dialog.crisisOver = true
  if (warned !== true) await emergencyWords(work)
}

/** Rule 3: opened by the first finding, with what is known so far. Later findings are added. */
async function handoffOpens({ dialog }: Work): Promise<void> {
  const { finding, memory, heard } = dialog
  if (isUrgent(finding) || (finding.level === 'concern' && memory.crisis !== undefined))
    await openHandoff(dialog, finding, heard)
}

async function conversation(work: Work, parts: CareBotParts): Promise<void> {
  const { turn, dialog, context, state, event } = work
  if (event !== null) return takeOwnEvent(work, event)
  if (turn.outOfReach !== true) tellWhoIsThere(dialog, work.standing)
  const { activity } = turn
  const arrived = activity.type === 'conversationUpdate'
  // Events that a client sends are read for what they say (safety), and do nothing.
  if (!arrived && activity.type !== 'message') return
  if (isHeld(work)) return whileHeld(context, dialog, state.dialogs)
  if (parts.isOff?.() === true && (await whileOff(context, dialog, state.dialogs, arrived))) {
    if (!arrived) storeNoWords(work)
    return
  }
  await converse(context, dialog, state.dialogs, arrived)
}

/** With the chat off nobody was told what is kept of their words: so none are. Safety remembers them for a while. */
function storeNoWords({ turn, dialog: { memory }, unkept }: Work): void {
  turn.unkept = true
  if (heardIn(turn) === '') return
  const words = memory.recent.at(-1)
  memory.recent = memory.recent.slice(0, -1)
  if (words !== undefined) unkept.add(turn.conversationId, words)
}

/** Where a worker's words can't arrive the bot goes on, whoever has taken the chat. */
const isHeld = ({ standing, turn }: Work): boolean =>
  standing !== null && standing !== 'unknown' && standing.chat === 'worker' && turn.outOfReach !== true

/** What the service brings in by itself. A repeat after a crash says nothing twice. */
async function takeOwnEvent(work: Work, event: OwnEvent): Promise<void> {
  const { turn, dialog, context, state, standing } = work
  switch (event.kind) {
    case 'checkBack':
      if (standing === 'unknown' || isHeld(work)) turn.later = true
      else if (standing !== null) {
        const done = await checkBackOn(context, dialog, state.dialogs, event)
        if (!done) turn.later = true
      }
      return
    case 'joined':
      if (sayWhoCame(dialog, event.worker)) await raiseStatus(work, 'accepted')
      return
    case 'quiet':
      if (standing === 'unknown') turn.later = true
      else if (isHeld(work)) sayWorkerIsQuiet(dialog, event.worker, event.id)
      return
    case 'left':
      return takeLeaving(work, event.why)
    default:
      return event satisfies never
  }
}

/** A worker is gone from the chat, or from the crisis. */
async function takeLeaving(work: Work, why: WhyLeft): Promise<void> {
  const { turn, dialog, context, state, standing } = work
  // While the store does not say whether a crisis is open, nobody is told that it is over.
  if (standing === 'unknown' && (why === 'closed' || why === 'accepted')) {
    turn.later = true
    return
  }
  if (why === 'accepted') {
    if (standing !== null && sayWhoHasIt(dialog) && !isHeld(work)) await offerAgain(context, dialog, state.dialogs)
    return
  }
  // Another crisis has begun since: whoever has that one is still there.
  if (why === 'closed' && standing !== null) return
  if (!sayWhoLeft(dialog, why)) return
  await goOnAlone(context, dialog, state.dialogs)
  if (why !== 'handed back') await raiseStatus(work, why === 'closed' ? 'completed' : 'failed')
}

/** The SDK's own event for what became of a handoff. */
async function raiseStatus({ context, sdk }: Work, status: 'accepted' | 'completed' | 'failed'): Promise<void> {
  await context.sendActivity(sdk.handoffStatus(context, status) as never)
}

async function wordsGoOut({ dialog, context }: Work): Promise<void> {
  const titles = dialog.out.buttons()
  if (titles.length > 0) dialog.memory.buttons = titles
  else if (dialog.out.hasWords()) delete dialog.memory.buttons
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

function referenceOf({ dialog, standing }: Work): string | null {
  if (standing !== null && standing !== 'unknown') return standing.reference
  return dialog.memory.crisis?.reference ?? null
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
  return [messageOf(say(voice, key, values), { tone: 'notice' })]
}
