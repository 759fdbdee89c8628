import { easyRead, plainEnglish } from '../locales/index.ts'
import { readCommand, rightsIn } from './commands.ts'
import type { Command } from './commands.ts'
import { isUrgent } from './crisis.ts'
import { setLanguage } from './effects/start.ts'
import { FlowDialog } from './flowDialog.ts'
import { loadFlows } from './flows.ts'
import { forget, newMemory } from './memory.ts'
import { beginRequest, keepRequest } from './requests.ts'
import { dateWords } from './dateWords.ts'
import { DialogSet } from './sdk.ts'
import type { DialogContext, TurnContext } from './sdk.ts'
import { noteTold } from './told.ts'
import { putTurn } from './turn.ts'
import type { Turn } from './turn.ts'
import { valuesOf } from './values.ts'

type StateProperty = NonNullable<ConstructorParameters<typeof DialogSet>[0]>

/** After this long without a word the person is welcomed back, and asked how the small step went. */
const longGap = 6 * 60 * 60 * 1000

/** One turn of the whole conversation, after safety has looked at it. What is said lands in `turn.out`. */
export async function converse(
  context: TurnContext,
  turn: Turn,
  state: StateProperty,
  arrived: boolean,
): Promise<void> {
  putTurn(context, turn)
  const dc = await dialogsOn(state).createContext(context)
  if (arrived) {
    if (dc.activeDialog === undefined) await dc.beginDialog(isNew(turn) ? 'start' : 'again')
    return
  }
  await take(dc, turn)
  if (turn.restart === true) await restart(dc, turn)
  // A flow may end without a word and with nothing below it; silence is never an answer.
  if (!turn.out.hasWords() && turn.forget !== true) await askAgain(dc, turn)
}

const sets = new WeakMap<StateProperty, DialogSet>()

/** The flows as the SDK's dialogs; made once for a state property. */
function dialogsOn(state: StateProperty): DialogSet {
  const known = sets.get(state)
  if (known !== undefined) return known
  const made = new DialogSet(state)
  for (const flow of loadFlows()) made.add(new FlowDialog(flow))
  sets.set(state, made)
  return made
}

async function take(dc: DialogContext, turn: Turn): Promise<void> {
  const returning = comesBack(turn)
  delete turn.memory.paused
  if (await crisisFirst(dc, turn)) return
  const command = commandIn(dc, turn)
  if (command !== undefined && command !== 'greeting' && (await obey(dc, turn, command))) return
  if (returning && (await welcomeBack(dc, turn))) return
  if (command === 'greeting') await askAgain(dc, turn)
  else await answer(dc, turn)
}

/** Commands that are also ordinary words: "morning" answers "When suits you?". */
const soft: readonly Command[] = ['greeting', 'thanks', 'dontKnow', 'back', 'change', 'easyRead', 'plainEnglish']

/** What a button says is meant for its question; and what safety hears is never taken back by the same words. */
function commandIn(dc: DialogContext, turn: Turn): Command | undefined {
  const command = readCommand(turn.text, turn.memory)
  if (command === undefined) return undefined
  const fits = active(dc)?.fits(dc, turn) ?? 'not'
  if (fits === 'button' || (fits === 'words' && soft.includes(command))) return undefined
  return command === 'takenBack' && turn.finding.level !== 'none' ? undefined : command
}

/** Rule 2 and 3: what is urgent goes on top of everything; nothing underneath is lost. */
async function crisisFirst(dc: DialogContext, turn: Turn): Promise<boolean> {
  const { memory, finding } = turn
  const inCrisis = isOnStack(dc, 'crisis')
  if (isUrgent(finding)) rememberStory(turn)
  if (isUrgent(finding) && !inCrisis) {
    if (isOnStack(dc, 'concern')) await endQuietly(dc, turn)
    if (dc.activeDialog === undefined) await dc.beginDialog('start', { wait: true })
    memory.below = dc.activeDialog?.id ?? 'start'
    forgetCrisisAnswers(turn)
    await dc.beginDialog('crisis')
    return true
  }
  if (isUrgent(finding) && turn.newTrouble === true) {
    // Another kind of trouble: whether anyone is in danger may have another answer now.
    forget(memory, 'crisis', ['danger', 'stay'])
    const dialog = active(dc)
    if (dialog?.id === 'crisis') await dialog.jump(dc, 'danger')
    return dialog?.id === 'crisis'
  }
  if (finding.level !== 'concern' || inCrisis || isOnStack(dc, 'concern')) return false
  if (memory.crisis !== undefined) {
    // A worker has it or soon will; this goes to them too, and the person is asked nothing twice.
    turn.out.say('crisis.added.say', valuesOf(turn))
    return false
  }
  if (dc.activeDialog === undefined) await dc.beginDialog('start', { wait: true })
  memory.held = turn.text
  memory.worry = finding
  memory.below = dc.activeDialog?.id ?? 'start'
  await dc.beginDialog('concern')
  return true
}

/** The gentle question is overtaken: what lies below it must not speak up now. */
async function endQuietly(dc: DialogContext, turn: Turn): Promise<void> {
  delete turn.memory.held
  delete turn.memory.worry
  turn.quiet = true
  await dc.endDialog()
  delete turn.quiet
}

/** What brought the crisis is not asked again when the conversation below goes on. */
function rememberStory(turn: Turn): void {
  const { memory } = turn
  noteTold(memory, turn.ports.understanding, turn.text)
  if (memory.answers['start.open'] === undefined)
    memory.answers = { ...memory.answers, 'start.open': { text: turn.text } }
}

/** A second crisis in one conversation asks its questions again; what is known of contact stays. */
function forgetCrisisAnswers(turn: Turn): void {
  const { answers } = turn.memory
  turn.memory.answers = Object.fromEntries(Object.entries(answers).filter(([key]) => !key.startsWith('crisis.')))
}

async function obey(dc: DialogContext, turn: Turn, command: Command): Promise<boolean> {
  const { memory, out } = turn
  switch (command) {
    case 'easyRead':
    case 'plainEnglish':
      setLanguage(memory, out, command === 'easyRead' ? easyRead : plainEnglish)
      out.say('common.languageChanged', valuesOf(turn))
      await askAgain(dc, turn)
      return true
    case 'help':
      out.say('common.help', valuesOf(turn))
      out.offer(
        ['back', 'change', 'skip', 'person', 'stop', 'startAgain'].map((id) => out.button(`common.buttons.${id}`)),
      )
      return true
    case 'back':
      if (await active(dc)?.takeChoice(dc, turn, 'back')) return true
      if (!(await active(dc)?.back(dc))) {
        out.say('common.noWayBack', valuesOf(turn))
        await askAgain(dc, turn)
      }
      return true
    case 'skip':
    case 'dontKnow': {
      const dialog = active(dc)
      if (dialog === undefined) return false
      await dialog.take(dc, turn, { kind: command })
      return true
    }
    case 'change':
      return push(dc, turn, 'change')
    case 'yours':
      return push(dc, turn, 'yours')
    case 'deleteAll':
      return push(dc, turn, 'deleteAll')
    case 'startAgain':
      return startAgain(dc, turn)
    case 'stop':
      return push(dc, turn, 'pausing')
    case 'whoAreYou':
      out.say('common.whoIAm', valuesOf(turn))
      await askAgain(dc, turn)
      return true
    case 'person':
      beginRequest(turn, 'talk')
      return push(dc, turn, 'person')
    case 'assessment':
    case 'carersAssessment':
      return askedForRights(dc, turn)
    case 'takenBack':
      return takenBack(dc, turn)
    case 'greeting':
      return false
    case 'thanks':
      // After the end there is nothing to go on with; anywhere else it is an answer like any other.
      if (dc.activeDialog !== undefined) return false
      out.say('common.youAreWelcome', valuesOf(turn))
      return true
    default:
      return command satisfies never
  }
}

/** Rule 1: recorded with its date, confirmed in the law's own word, and sent to a person. Both rights, if both are asked for. */
async function askedForRights(dc: DialogContext, turn: Turn): Promise<boolean> {
  const { memory, out } = turn
  noteTold(memory, turn.ports.understanding, turn.text)
  for (const right of rightsIn(turn.text, memory)) {
    const what = right === 'assessment' ? 'assessment' : 'carers_assessment'
    beginRequest(turn, what)
    const kept = await keepRequest(turn)
    const reference = memory.request?.reference ?? null
    memory.asked = [...memory.asked, { what, on: turn.ports.clock.now().toISOString(), reference }]
    const values = { ...valuesOf(turn), date: dateWords(turn), reference: reference ?? '' }
    out.say(kept === 'kept' ? `rights.${right}` : `rights.${right}NotKept`, values)
  }
  return push(dc, turn, 'person')
}

/** Rule 4: believed in tone, kept for the worker, and it closes nothing. */
async function takenBack(dc: DialogContext, turn: Turn): Promise<boolean> {
  const { memory, out } = turn
  if (memory.crisis !== undefined) memory.crisis.takenBack = true
  await turn.ports.handoffs.add(turn.conversationId, { takenBack: [turn.text] }).catch(() => (turn.notKept = true))
  out.say('crisis.takenBack.say', valuesOf(turn))
  const dialog = active(dc)
  if (dialog?.id === 'crisis') await dialog.jump(dc, 'stay')
  else await askAgain(dc, turn)
  return true
}

/** Asked first: what somebody told us is not thrown away on one word. */
async function startAgain(dc: DialogContext, turn: Turn): Promise<boolean> {
  if (isOnStack(dc, 'crisis')) {
    turn.out.say('crisis.noStartAgain.say', valuesOf(turn))
    await askAgain(dc, turn)
    return true
  }
  return push(dc, turn, 'startingOver')
}

/** Nothing is lost by starting again but the answers; what was asked of the council stays asked. */
async function restart(dc: DialogContext, turn: Turn): Promise<void> {
  await dc.cancelAllDialogs()
  const kept = turn.memory
  const { lang, options, recent, references, asked, saved, safeToContact, crisis } = kept
  for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key)
  Object.assign(kept, newMemory(lang), {
    options,
    recent,
    references,
    asked,
    saved,
    safeToContact,
    ...(crisis === undefined ? {} : { crisis }),
  })
  await dc.beginDialog('start')
}

/** Puts a flow on top; what lies below waits and is asked again afterwards. */
async function push(dc: DialogContext, turn: Turn, flow: string): Promise<boolean> {
  const top = dc.activeDialog?.id
  if (top === flow) {
    await askAgain(dc, turn)
    return true
  }
  if (top === undefined) await dc.beginDialog('again', { wait: true })
  turn.memory.below = dc.activeDialog?.id ?? 'again'
  forgetFlow(turn, flow)
  await dc.beginDialog(flow)
  return true
}

/** Short flows that are asked anew each time they are begun. */
function forgetFlow(turn: Turn, flow: string): void {
  const keep = flow === 'person' ? ['person.name'] : []
  turn.memory.answers = Object.fromEntries(
    Object.entries(turn.memory.answers).filter(([key]) => !key.startsWith(`${flow}.`) || keep.includes(key)),
  )
}

function comesBack(turn: Turn): boolean {
  const now = turn.ports.clock.now()
  const { lastSeen } = turn.memory
  turn.memory.lastSeen = now.toISOString()
  return lastSeen !== undefined && now.getTime() - Date.parse(lastSeen) > longGap
}

/** A series of conversations with practical steps between: the next starts from how the step went (seed 000). */
async function welcomeBack(dc: DialogContext, turn: Turn): Promise<boolean> {
  const { memory, out } = turn
  if (memory.crisis !== undefined) return false
  out.say('common.welcomeBack', valuesOf(turn))
  if (memory.smallStep === undefined || isOnStack(dc, 'comeBack')) return false
  // What they came with is answered after "how did it go".
  if (readCommand(turn.text, memory) !== 'greeting') memory.held = turn.text
  if (dc.activeDialog === undefined) await dc.beginDialog('again', { wait: true })
  forget(memory, 'comeBack', ['howWentIt'])
  await dc.beginDialog('comeBack')
  return true
}

async function answer(dc: DialogContext, turn: Turn): Promise<void> {
  const dialog = active(dc)
  const words = turn.text.trim()
  if (dialog !== undefined) {
    if (words !== '') await dc.continueDialog()
    else if (turn.value === undefined) await dialog.askAgain(dc)
    else await dialog.takeCard(dc, turn, turn.value)
    return
  }
  const { memory } = turn
  if (isNew(turn)) {
    await dc.beginDialog('start')
    turn.out.dropQuestion()
    await dc.continueDialog()
    return
  }
  memory.held = turn.text
  noteTold(memory, turn.ports.understanding, turn.text)
  await dc.beginDialog('again')
  delete memory.held
}

function isNew({ memory }: Turn): boolean {
  return memory.told.length === 0 && Object.keys(memory.answers).length === 0
}

async function askAgain(dc: DialogContext, turn: Turn): Promise<void> {
  const dialog = active(dc)
  if (dialog !== undefined) await dialog.askAgain(dc)
  else await dc.beginDialog(isNew(turn) ? 'start' : 'again')
}

function active(dc: DialogContext): FlowDialog | undefined {
  const id = dc.activeDialog?.id
  const dialog = id === undefined ? undefined : dc.dialogs.find(id)
  return dialog instanceof FlowDialog ? dialog : undefined
}

function isOnStack(dc: DialogContext, flow: string): boolean {
  return dc.stack.some((instance) => instance.id === flow)
}
