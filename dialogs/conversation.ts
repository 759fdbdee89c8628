import { readCommand } from './commands.ts'
import type { Command } from './commands.ts'
import { askDanger, checkBack, isWriting, mayBeAsleep } from './checkBack.ts'
import type { CheckBack } from './checkBack.ts'
import { contactInPassing } from './contact.ts'
import { crisisFirst } from './crisisFirst.ts'
import { add } from './effects/crisis.ts'
import { dueToAsk } from './effects/howWasIt.ts'
import { setContact } from './effects/person.ts'
import { forget } from './memory.ts'
import { obey, restart } from './obey.ts'
import type { DialogContext, TurnContext } from './sdk.ts'
import { active, askAgain, dialogsOn, isNew, isOnStack } from './stack.ts'
import type { StateProperty } from './stack.ts'
import { noteTold } from './told.ts'
import { putTurn } from './turn.ts'
import type { Turn } from './turn.ts'
import { valuesOf } from './values.ts'

/** After this long without a word the person is welcomed back, and asked how the small step went. */
const longGap = 6 * 60 * 60 * 1000

/** One turn of the whole conversation, after safety has looked at it. What is said lands in `turn.out`. */
export async function converse(
  context: TurnContext,
  turn: Turn,
  state: StateProperty,
  arrived: boolean,
): Promise<void> {
  const dc = await begin(context, turn, state)
  if (arrived) {
    if (dc.activeDialog === undefined) await dc.beginDialog(isNew(turn) ? 'start' : 'again')
    return
  }
  await take(dc, turn)
  if (turn.askDanger === true) {
    delete turn.quiet
    await askDanger(dc, turn)
  }
  if (turn.restart === true) await restart(dc, turn)
  // A flow may end without a word and with nothing below it; silence is never an answer.
  if (!turn.out.hasWords() && turn.forget !== true) await askAgain(dc, turn)
}

/**
 * The service asks how things are, or says who else was told; nobody wrote.
 * @returns false while somebody is writing, or sleeps: then is not the time
 */
export async function checkBackOn(
  context: TurnContext,
  turn: Turn,
  state: StateProperty,
  what: CheckBack,
): Promise<boolean> {
  if (isWriting(turn) || mayBeAsleep(turn, what)) return false
  await checkBack(await begin(context, turn, state), turn, what)
  return true
}

/** A worker has left the chat: what was being asked before is asked again. After the end of a crisis nothing is. */
export async function goOnAlone(context: TurnContext, turn: Turn, state: StateProperty): Promise<void> {
  const dc = await begin(context, turn, state)
  if (turn.crisisOver === true) leaveCrisis(dc)
  else if (dc.activeDialog !== undefined) await askAgain(dc, turn)
}

/** Clients take the buttons off a message that others follow: they go on what was said last. */
export async function offerAgain(context: TurnContext, turn: Turn, state: StateProperty): Promise<void> {
  const dc = await begin(context, turn, state)
  active(dc)?.offerAgain(dc)
}

async function begin(context: TurnContext, turn: Turn, state: StateProperty): Promise<DialogContext> {
  putTurn(context, turn)
  const dc = await dialogsOn(state).createContext(context)
  if (isOnStack(dc, 'planning')) turn.memory.planWaits = true
  else delete turn.memory.planWaits
  return dc
}

/** A closed crisis asks nothing more. True when it was on the stack. */
function leaveCrisis(dc: DialogContext): boolean {
  const others = dc.stack.filter(({ id }) => id !== 'crisis' && id !== 'checkBack')
  return dc.stack.splice(0, dc.stack.length, ...others).length > others.length
}

async function take(dc: DialogContext, turn: Turn): Promise<void> {
  const returning = comesBack(turn)
  delete turn.memory.paused
  const leftCrisis = turn.crisisOver === true && leaveCrisis(dc)
  await noteContactInPassing(dc, turn)
  if (await crisisFirst(dc, turn)) return
  const command = commandIn(dc, turn)
  if (command !== undefined && command !== 'greeting' && (await obey(dc, turn, command))) return
  if (returning && (await welcomeBack(dc, turn))) return
  if (leftCrisis && dc.activeDialog !== undefined) {
    // What lies below was asked before all that: these words are no answer to it.
    noteTold(turn.memory, turn.ports.understanding, turn.text)
    await askAgain(dc, turn)
  } else if (command === 'greeting') await askAgain(dc, turn)
  else await answer(dc, turn)
}

/** In a crisis a number that comes with another answer is kept, and sent on; it is still read as an answer as well. */
async function noteContactInPassing(dc: DialogContext, turn: Turn): Promise<void> {
  const { memory } = turn
  if (memory.crisis === undefined && memory.worry === undefined) return
  const contact = contactInPassing(turn.heard)
  if (contact === null || active(dc)?.isAt(dc, 'crisis.reach') === true) return
  setContact(memory, contact)
  if (memory.crisis !== undefined) await add(turn)
}

/** Commands that are also ordinary words: "morning" answers "When suits you?". */
const soft: readonly Command[] = [
  'greeting',
  'thanks',
  'dontKnow',
  'back',
  'change',
  'easyRead',
  'plainEnglish',
  'deaf',
]

/** What a button says is meant for its question; and what safety hears is never taken back by the same words. */
function commandIn(dc: DialogContext, turn: Turn): Command | undefined {
  const command = readCommand(turn.text, turn.memory)
  if (command === undefined) return undefined
  const fits = active(dc)?.fits(dc, turn) ?? 'not'
  if (fits === 'button' || (fits === 'words' && soft.includes(command))) return undefined
  if (command !== 'takenBack') return command
  // "I'm fine" answers "are you safe for now?"; to "is it safe to write here?" it is no answer.
  if (fits === 'words' && active(dc)?.id === 'checkBack') return undefined
  return turn.finding.level === 'none' ? command : undefined
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
  const flow = dueToAsk(memory, turn.ports.clock.now()) === undefined ? 'comeBack' : 'howWasIt'
  if (flow === 'comeBack' && memory.smallStep === undefined) return false
  if (isOnStack(dc, 'comeBack') || isOnStack(dc, 'howWasIt')) return false
  // What they came with is answered after "how did it go".
  if (readCommand(turn.text, memory) !== 'greeting') {
    memory.held = turn.text
    // With nothing below to answer it, it is a new wish.
    if (dc.activeDialog === undefined) noteTold(memory, turn.ports.understanding, turn.text)
  }
  if (dc.activeDialog === undefined) await dc.beginDialog('again', { wait: true })
  forget(memory, 'comeBack', ['howWentIt'])
  await dc.beginDialog(flow)
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
