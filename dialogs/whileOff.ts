import { readCommand } from './commands.ts'
import type { Command } from './commands.ts'
import { numbersFor } from './numbers.ts'
import type { TurnContext } from './sdk.ts'
import { active, dialogsOn } from './stack.ts'
import type { StateProperty } from './stack.ts'
import { putTurn } from './turn.ts'
import type { Turn } from './turn.ts'
import { valuesOf } from './values.ts'

/** What works with the chat turned off: whatever keeps somebody safe, brings a person in, or is about their own words. */
const works: readonly Command[] = ['person', 'assessment', 'carersAssessment', 'deleteAll', 'yours', 'takenBack']
const flowsThatGoOn = ['crisis', 'concern', 'checkBack', 'person', 'deleteAll', 'yours']

/** The chat is turned off: says so, with the numbers. False when this turn goes on as ever. */
export async function whileOff(
  context: TurnContext,
  turn: Turn,
  state: StateProperty,
  arrived: boolean,
): Promise<boolean> {
  const { memory, finding } = turn
  if (memory.crisis !== undefined || memory.worry !== undefined || finding.level !== 'none') return false
  putTurn(context, turn)
  const dc = await dialogsOn(state).createContext(context)
  if (!arrived) {
    memory.lastSeen = turn.ports.clock.now().toISOString()
    if (flowsThatGoOn.includes(active(dc)?.id ?? '')) return false
    const command = readCommand(turn.text, memory)
    if (command !== undefined && works.includes(command)) return false
  }
  turn.out.say('common.chatOff', { ...valuesOf(turn), numbers: numbersFor(turn, 'other') })
  return true
}
