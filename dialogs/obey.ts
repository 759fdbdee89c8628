import { easyRead, plainEnglish } from '../locales/index.ts'
import { rightsIn } from './commands.ts'
import type { Command } from './commands.ts'
import { dateWords } from './dateWords.ts'
import { sayWithoutVoice } from './effects/crisis.ts'
import { setLanguage } from './effects/start.ts'
import { newMemory } from './memory.ts'
import { beginRequest, keepRequest } from './requests.ts'
import type { DialogContext } from './sdk.ts'
import { active, askAgain, isOnStack, push } from './stack.ts'
import { noteTold } from './told.ts'
import type { Turn } from './turn.ts'
import { valuesOf } from './values.ts'

/** Does what was said, where it is a command. False when it is not one here after all. */
export async function obey(dc: DialogContext, turn: Turn, command: Command): Promise<boolean> {
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
    case 'takeLetterBack':
      return memory.introductions === undefined ? false : push(dc, turn, 'takingBack')
    case 'talkingPoint':
      // In a crisis everything that is said belongs to it.
      return memory.crisis === undefined ? push(dc, turn, 'talkingPoint') : false
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
    case 'deaf':
      return withoutVoice(dc, turn)
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

/** Words, in an answer that says no more than that. */
const hardlyMore = 8

/** Ways to get help without a voice, at every step of a crisis; what they told besides is still an answer. */
async function withoutVoice(dc: DialogContext, turn: Turn): Promise<boolean> {
  await sayWithoutVoice(turn)
  if (turn.text.trim().split(/\s+/).length > hardlyMore) return false
  await askAgain(dc, turn)
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
export async function restart(dc: DialogContext, turn: Turn): Promise<void> {
  await dc.cancelAllDialogs()
  const kept = turn.memory
  const { lang, options, recent, references, asked, made, saved, safeToContact, crisis, warnedOf } = kept
  const { introductions, lifeAsked, askedHowItWas, talkingPoint } = kept
  for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key)
  Object.assign(kept, newMemory(lang), {
    options,
    recent,
    references,
    asked,
    made,
    saved,
    safeToContact,
    ...(crisis === undefined ? {} : { crisis }),
    ...(warnedOf === undefined ? {} : { warnedOf }),
    ...(introductions === undefined ? {} : { introductions }),
    ...(lifeAsked === undefined ? {} : { lifeAsked }),
    ...(askedHowItWas === undefined ? {} : { askedHowItWas }),
    ...(talkingPoint === undefined ? {} : { talkingPoint }),
  })
  await dc.beginDialog('start')
}
