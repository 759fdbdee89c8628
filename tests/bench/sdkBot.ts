/**
 * The measure beside which ours is held: the Bot Framework SDK as its own samples use it, a waterfall of prompts with
 * conversation and user state in MemoryStorage, behind restify. Nothing is kept on disk and nothing is checked.
 * Run as a process; prints its address.
 */
import { createServer } from 'restify'
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  UserState,
} from 'botbuilder'
import { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs'
import type { WaterfallStepContext } from 'botbuilder-dialogs'

const questions = [
  'Who is this about?',
  'What is going on?',
  'What is a good day like?',
  'What are you good at?',
  'Where do you live?',
]

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const memory = new MemoryStorage()
const conversationState = new ConversationState(memory)
const userState = new UserState(memory)
const dialogs = new DialogSet(conversationState.createProperty('dialogs'))
const profile = userState.createProperty<{ answers: string[] }>('profile')

dialogs.add(new TextPrompt('text'))
dialogs.add(
  new WaterfallDialog('talk', [
    ...questions.map((question) => async (step: WaterfallStepContext) => {
      if (typeof step.result === 'string') {
        const kept = await profile.get(step.context, { answers: [] })
        kept.answers.push(step.result)
      }
      return step.prompt('text', question)
    }),
    async (step: WaterfallStepContext) => {
      await step.context.sendActivity('Thank you.')
      return step.endDialog()
    },
  ]),
)

class WaterfallBot extends ActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      const dc = await dialogs.createContext(context)
      const result = await dc.continueDialog()
      if (result.status === DialogTurnStatus.empty) await dc.beginDialog('talk')
      await conversationState.saveChanges(context)
      await userState.saveChanges(context)
      await next()
    })
  }
}

const bot = new WaterfallBot()
const server = createServer()
server.use((await import('restify')).plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as never, response as never, (context) => bot.run(context))
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${String(server.address().port)}`))
