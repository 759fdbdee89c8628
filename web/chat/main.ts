import { byId, byIdAs } from '../shared/dom.ts'
import { easyRead, plainEnglish, say } from '../shared/words.ts'
import { watchBox, watchCode, watchEmergency, watchTools } from './boxes.ts'
import { watchComposer } from './composer.ts'
import { startConversation } from './conversation.ts'
import { fetchCouncil } from './council.ts'
import { watchLeaving } from './leave.ts'
import { readIn } from './reading.ts'
import { watchSaving } from './save.ts'
import { session } from './session.ts'

/** What the address asks for (`?easyread=1`, `?lang=pl`); a choice made in the chat wins over it. */
function wantedLocale(): string {
  const asked = new URLSearchParams(location.search)
  if (asked.get('easyread') === '1') return easyRead
  const lang = asked.get('lang') ?? ''
  return /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,3}$/.test(lang) ? lang : plainEnglish
}

async function start(): Promise<void> {
  // First of all the ways out, which must not wait for anything.
  let stop = (): void => undefined
  watchLeaving(() => stop())
  watchEmergency()
  await readIn(session().locale ?? wantedLocale())
  const conversation = startConversation()
  stop = conversation.stop
  watchComposer(conversation.say)
  watchSaving(conversation.said)
  watchTools()
  watchBox('save', 'saveBox')
  watchBox('code', 'codeBox')
  watchBox('about', 'aboutBox')
  watchCode(conversation.resume)
  byId('person').addEventListener('click', () => conversation.say(say('askPerson')))
  byId('help').addEventListener('click', () => conversation.say(say('askHelp')))
  byId('keep').addEventListener('click', () => conversation.say(say('askKeep')))
  byId('easyRead').addEventListener('click', conversation.switchReading)
  window.addEventListener('online', conversation.tryNow)
  window.addEventListener('offline', conversation.lostTouch)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') conversation.tryNow()
  })
  offerQuestion()
  void fetchCouncil()
}

/** The finder leads here with `?ask=carer`: the question stands ready, and is asked only when the person sends it. */
function offerQuestion(): void {
  const field = byIdAs(HTMLTextAreaElement, 'say')
  if (new URLSearchParams(location.search).get('ask') === 'carer' && field.value === '') field.value = say('askCarer')
}

void start()
