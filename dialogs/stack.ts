import { FlowDialog } from './flowDialog.ts'
import { loadFlows } from './flows.ts'
import { DialogSet } from './sdk.ts'
import type { DialogContext } from './sdk.ts'
import type { Turn } from './turn.ts'

export type StateProperty = NonNullable<ConstructorParameters<typeof DialogSet>[0]>

const sets = new WeakMap<StateProperty, DialogSet>()

/** The flows as the SDK's dialogs; made once for a state property. */
export function dialogsOn(state: StateProperty): DialogSet {
  const known = sets.get(state)
  if (known !== undefined) return known
  const made = new DialogSet(state)
  for (const flow of loadFlows()) made.add(new FlowDialog(flow))
  sets.set(state, made)
  return made
}

/** Puts a flow on top; what lies below waits and is asked again afterwards. */
export async function push(dc: DialogContext, turn: Turn, flow: string): Promise<boolean> {
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

/** Nothing has been said yet. */
export function isNew({ memory }: Turn): boolean {
  return memory.told.length === 0 && Object.keys(memory.answers).length === 0
}

/** Asks the question at hand again, or a first one where there is none. */
export async function askAgain(dc: DialogContext, turn: Turn): Promise<void> {
  const dialog = active(dc)
  if (dialog !== undefined) await dialog.askAgain(dc)
  else await dc.beginDialog(isNew(turn) ? 'start' : 'again')
}

/** The flow on top. */
export function active(dc: DialogContext): FlowDialog | undefined {
  const id = dc.activeDialog?.id
  const dialog = id === undefined ? undefined : dc.dialogs.find(id)
  return dialog instanceof FlowDialog ? dialog : undefined
}

export function isOnStack(dc: DialogContext, flow: string): boolean {
  return dc.stack.some((instance) => instance.id === flow)
}
