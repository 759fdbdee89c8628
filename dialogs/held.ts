import { readCommand } from './commands.ts'
import type { DialogContext, TurnContext } from './sdk.ts'
import { active, dialogsOn, push } from './stack.ts'
import type { StateProperty } from './stack.ts'
import { putTurn } from './turn.ts'
import type { Turn } from './turn.ts'

/**
 * A turn while a worker holds the chat: the bot is silent (rule 8). Only the chat can still be deleted, for nobody but
 * the person decides that.
 */
export async function whileHeld(context: TurnContext, turn: Turn, state: StateProperty): Promise<void> {
  putTurn(context, turn)
  const dc = await dialogsOn(state).createContext(context)
  turn.memory.lastSeen = turn.ports.clock.now().toISOString()
  delete turn.memory.paused
  if (active(dc)?.id === 'deleteAll') await areTheySure(dc, turn)
  else if (readCommand(turn.text, turn.memory) === 'deleteAll') await push(dc, turn, 'deleteAll')
}

/** A yes deletes it. Anything else is meant for the worker, and the question is over. */
async function areTheySure(dc: DialogContext, turn: Turn): Promise<void> {
  turn.quiet = true
  if (turn.text.trim() === '') await active(dc)?.takeCard(dc, turn, turn.value)
  else await dc.continueDialog()
  if (turn.forget !== true) {
    if (active(dc)?.id === 'deleteAll') await dc.endDialog()
    turn.out.drop()
  }
  delete turn.quiet
}
