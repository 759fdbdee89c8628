import { has, label } from '../locales/index.ts'
import { forget } from './memory.ts'
import type { Memory } from './memory.ts'
import { speaksOpenly } from './openly.ts'
import type { DialogContext } from './sdk.ts'
import { active, askAgain } from './stack.ts'
import { voiceOf } from './turn.ts'
import type { Turn } from './turn.ts'
import { valuesOf } from './values.ts'

/** What a check-back is for. */
export interface CheckBack {
  /** The same id again is the same check-back, and changes nothing. */
  id: string
  /** Ask how things are. */
  ask: boolean
  /** Team ids of the profile that were told since the person heard last. */
  told: string[]
  /** No message to anybody could leave: they hear whom to ring. */
  unsent: boolean
  /** It is night: only somebody who wrote in the last two hours is asked. */
  night: boolean
}

/** Nobody who is just writing is asked how things are. */
const writingMs = 3 * 60_000
/** Who has written so lately is awake. */
const awakeMs = 2 * 60 * 60_000
/** Ids that are remembered: twelve check-backs, and every team that is told. */
const longestMemory = 60

/** Is somebody at the keyboard just now? */
export function isWriting({ memory, ports }: Turn): boolean {
  return memory.lastSeen !== undefined && ports.clock.now().getTime() - Date.parse(memory.lastSeen) < writingMs
}

/** Would asking wake somebody up? */
export function mayBeAsleep({ memory, ports }: Turn, { night }: CheckBack): boolean {
  if (!night) return false
  return memory.lastSeen === undefined || ports.clock.now().getTime() - Date.parse(memory.lastSeen) > awakeMs
}

/** Says who else was told, and asks how things are on top of whatever was being asked. Nothing below is lost. */
export async function checkBack(dc: DialogContext, turn: Turn, { id, ask, told, unsent }: CheckBack): Promise<void> {
  const { memory } = turn
  if (!isNewEvent(memory, id)) return
  sayWhoWasTold(turn, told)
  if (unsent)
    turn.out.say(speaksOpenly(memory) ? 'checkBack.unsent.say' : 'checkBack.neutral.unsent.say', valuesOf(turn))
  if (!ask) {
    // Clients take the buttons off a message that others follow.
    active(dc)?.offerAgain(dc)
    return
  }
  forgetCheckBack(memory)
  if (active(dc)?.id === 'checkBack') {
    await active(dc)?.jump(dc, 'begin')
    return
  }
  if (dc.activeDialog === undefined) await dc.beginDialog('again', { wait: true })
  await dc.beginDialog('checkBack')
}

/** Remembers what the service has brought in, so that a repeat after a crash says nothing twice. */
export function isNewEvent(memory: Memory, id: string): boolean {
  if (memory.checkedBack?.includes(id) === true) return false
  memory.checkedBack = [...(memory.checkedBack ?? []), id].slice(-longestMemory)
  return true
}

function sayWhoWasTold(turn: Turn, told: readonly string[]): void {
  const voice = voiceOf(turn.memory)
  for (const team of told) {
    if (!speaksOpenly(turn.memory)) turn.out.say('checkBack.neutral.told.say', valuesOf(turn))
    else if (has(voice, `teams.${team}`))
      turn.out.say('checkBack.told.say', { ...valuesOf(turn), team: label(voice, `teams.${team}`) })
  }
}

function forgetCheckBack(memory: Memory): void {
  forget(memory, 'checkBack', ['how', 'how.neutral', 'add', 'add.neutral'])
}

/** "It has got worse": whether anybody is in danger is asked now, on top of everything. */
export async function askDanger(dc: DialogContext, turn: Turn): Promise<void> {
  forget(turn.memory, 'crisis', ['danger', 'stay'])
  const at = dc.stack.findIndex((instance) => instance.id === 'crisis')
  const [crisis] = at < 0 ? [] : dc.stack.splice(at, 1)
  if (crisis === undefined) await dc.beginDialog('crisis', { wait: true })
  else dc.stack.push(crisis)
  const dialog = active(dc)
  if (dialog?.id === 'crisis') await dialog.jump(dc, 'danger')
  else await askAgain(dc, turn)
}
