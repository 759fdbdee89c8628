import { isUrgent } from './crisis.ts'
import { forget } from './memory.ts'
import type { DialogContext } from './sdk.ts'
import { active, isOnStack } from './stack.ts'
import { noteTold } from './told.ts'
import type { Turn } from './turn.ts'
import { valuesOf } from './values.ts'

/** Any answer to these but a plain "no" brings a person in: to ask gently first would only hold that up. */
const bringSomebody = ['learningDisability.safeHurt', 'learningDisability.safePerson']

/** Rule 2 and 3: what is urgent goes on top of everything; nothing underneath is lost. */
export async function crisisFirst(dc: DialogContext, turn: Turn): Promise<boolean> {
  const { memory, finding } = turn
  const inCrisis = isOnStack(dc, 'crisis')
  if (isUrgent(finding)) rememberStory(turn)
  const askedHow = active(dc)?.id === 'checkBack'
  if (isUrgent(finding) && askedHow) {
    // Asked how things are, they tell of danger: no answer but a cry for help.
    turn.quiet = true
    await dc.endDialog()
    delete turn.quiet
    if (turn.warned !== true) await turn.emergency(finding.kinds[0] ?? 'other')
    turn.askDanger = true
    return true
  }
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
  if (bringSomebody.some((step) => active(dc)?.isAt(dc, step) === true)) return false
  if (memory.crisis !== undefined) {
    // A worker has it or soon will; this goes to them too, and the person is asked nothing twice.
    if (!askedHow) turn.out.say('crisis.added.say', valuesOf(turn))
    return false
  }
  if (dc.activeDialog === undefined) await dc.beginDialog('start', { wait: true })
  memory.held = turn.heard
  memory.worry = finding
  memory.below = dc.activeDialog?.id ?? 'start'
  // A worry about somebody else is asked about them, of whoever is with them.
  if (finding.about === 'other' && memory.audience === 'self') memory.speakAs = 'carer'
  await dc.beginDialog('concern')
  return true
}

/** A question is overtaken: what lies below it must not speak up now. */
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
  noteTold(memory, turn.ports.understanding, turn.heard)
  if (memory.answers['start.open'] === undefined)
    memory.answers = { ...memory.answers, 'start.open': { text: turn.heard } }
}

/** A second crisis in one conversation asks its questions again; what is known of contact stays. */
function forgetCrisisAnswers(turn: Turn): void {
  const { answers } = turn.memory
  turn.memory.answers = Object.fromEntries(Object.entries(answers).filter(([key]) => !key.startsWith('crisis.')))
}
