/** The only file here that imports the Bot Framework's dialogs, so that moving to their successor stays small. */
export { Dialog, DialogSet } from 'botbuilder-dialogs'
export type { DialogContext, DialogState, DialogTurnResult } from 'botbuilder-dialogs'
import type { DialogContext } from 'botbuilder-dialogs'

export type TurnContext = DialogContext['context']
