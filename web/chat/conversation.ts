import { byId, make } from '../shared/dom.ts'
import { easyRead, isEasyRead, lines, plainEnglish, say } from '../shared/words.ts'
import { isFromBot, isNew, isWithWorker, newId, workerOf } from './activity.ts'
import type { Activity } from './activity.ts'
import { clearAnswers, showAnswers } from './answers.ts'
import { watchConnection } from './connection.ts'
import { openDirectLine } from './directLine.ts'
import type { DirectLine, Link } from './directLine.ts'
import { botMessage, ownMessage } from './message.ts'
import { openOutbox } from './outbox.ts'
import type { Outbox, SendState } from './outbox.ts'
import { readIn } from './reading.ts'
import { showSaving } from './save.ts'
import type { Line } from './save.ts'
import { followScroll } from './scroll.ts'
import { session, startAfresh } from './session.ts'
import { writingSign } from './writing.ts'

export interface Conversation {
  say: (text: string) => void
  /** Asks for Easy Read, or for plain English again. */
  switchReading: () => void
  /** Everything said so far, oldest first. */
  said: () => Line[]
  /** Takes up the conversation that the session now names. */
  resume: () => void
  tryNow: () => void
  lostTouch: () => void
  stop: () => void
}

/** The talk itself: what comes from the bot is shown, what the person says is shown and sent. */
export function startConversation(): Conversation {
  const log = byId('log')
  const scroll = followScroll()
  const writing = writingSign()
  const tellConnection = watchConnection({ tryNow: () => line.tryNow(), startAgain })
  let seen = new Set<string>()
  let own = new Map<string, ReturnType<typeof ownMessage>>()
  let transcript: Line[] = []
  let turn: HTMLElement | undefined
  let outbox: Outbox
  let line: DirectLine
  let over = false
  let begunAnew = false
  /** A worker has the chat: the bot is not about to answer. */
  let withWorker = false

  function open(): void {
    over = false
    // A history that comes back is not news: it is not read out.
    log.setAttribute('aria-live', session().token === undefined ? 'polite' : 'off')
    outbox = openOutbox({ post: (activity) => line.post(activity), state: showState })
    line = openDirectLine({ activities: receive, link })
  }

  function receive(activities: Activity[]): void {
    const follow = scroll.follows()
    for (const activity of activities) {
      if (activity.id !== undefined && seen.has(activity.id)) continue
      if (activity.id !== undefined) seen.add(activity.id)
      take(activity)
    }
    // The first words are seen from the top of the page.
    if (turn !== undefined && own.size > 0) (follow ? scroll.show : scroll.offer)(turn)
    setTimeout(() => log.setAttribute('aria-live', 'polite'), 1000)
  }

  function take(activity: Activity): void {
    if (activity.type === 'message') return isFromBot(activity) ? hear(activity) : echo(activity)
    if (!isFromBot(activity)) return
    if (activity.type === 'typing') writing.show()
    if (activity.type === 'event') note(activity)
  }

  function hear(activity: Activity): void {
    writing.hide()
    withWorker = isWithWorker(activity)
    showIntro()
    const element = botMessage(activity, { draw: drawCards, shown: keepInSight })
    log.append(element)
    turn ??= element
    const name = workerOf(activity)
    if ((activity.text ?? '') !== '')
      transcript.push({ who: 'bot', text: activity.text ?? '', ...(name === undefined ? {} : { name }) })
    showAnswers(activity.suggestedActions?.actions ?? [], choose)
  }

  /** "You're talking with a computer program" must not stand there while a person writes. */
  function showIntro(): void {
    byId('intro').hidden = withWorker
  }

  /** Our own message comes back: it has arrived, or it is from before a reload. */
  function echo(activity: Activity): void {
    const id = activity.channelData?.clientActivityID
    if (id !== undefined && own.has(id)) return outbox.arrived(id)
    if (id !== undefined) outbox.arrived(id)
    clearAnswers()
    showOwn(activity)
  }

  function note(activity: Activity): void {
    if (activity.name === 'language' && typeof activity.value === 'string') void readIn(activity.value)
    if (activity.name === 'forgotten') forgotten({ type: 'message', ...(activity.value as Partial<Activity> | null) })
    if (activity.name === 'save' && isNew(activity)) showSaving()
  }

  function send(activity: Activity): void {
    const id = newId()
    const locale = session().locale ?? plainEnglish
    const channelData = { ...activity.channelData, clientActivityID: id }
    const whole = { ...activity, channelData, locale, from: { id: 'person' } }
    if (over) startAfreshBelow()
    clearAnswers()
    showOwn(whole)
    outbox.add(whole)
    if (!withWorker) writing.show(700)
  }

  function showOwn(activity: Activity): void {
    const text = activity.text ?? activity.channelData?.title ?? ''
    const id = activity.channelData?.clientActivityID ?? newId()
    turn = undefined
    if (text === '') return
    const message = ownMessage(text, () => outbox.again(id))
    own.set(id, message)
    transcript.push({ who: 'you', text })
    log.append(message.element)
    scroll.show(message.element)
  }

  function showState(id: string, state: SendState): void {
    own.get(id)?.state(state)
    if (state !== 'failed') return
    writing.hide()
    const failed = own.get(id)?.element
    if (failed !== undefined && scroll.follows()) scroll.show(failed)
  }

  function link(now: Link): void {
    if (now === 'ended') {
      over = true
      // Nothing was said that could be lost: begin anew without a word, but not again and again.
      if (own.size === 0 && !begunAnew) {
        begunAnew = true
        return startAgain()
      }
    }
    tellConnection(now)
    if (now !== 'online') return
    // What did not arrive before a reload is shown again, and what waits goes now.
    for (const waiting of session().unsent ?? []) {
      const id = waiting.channelData?.clientActivityID ?? ''
      if (!own.has(id)) showOwn(waiting)
    }
    outbox.again()
  }

  function choose(text: string): void {
    send({ type: 'message', text })
    // The pressed button is gone: go on from the words it stood for, next to what follows.
    const last = log.lastElementChild
    if (last instanceof HTMLElement) last.focus({ preventScroll: true })
  }

  function keepInSight(): void {
    if (turn !== undefined && own.size > 0 && scroll.follows()) scroll.show(turn)
  }

  async function drawCards(place: HTMLElement, cards: unknown[]): Promise<boolean> {
    try {
      const { drawCard } = await import('./cards.ts')
      const submit = (value: unknown, title: string): void => {
        send({ type: 'message', value, channelData: { postBack: true, title } })
        const last = log.lastElementChild
        if (last instanceof HTMLElement) last.focus({ preventScroll: true })
      }
      place.append(...cards.map((card) => drawCard(card, submit)))
      return true
    } catch {
      return false
    }
  }

  function switchReading(): void {
    const ask = say(isEasyRead() ? 'askPlain' : 'askEasyRead')
    void readIn(isEasyRead() ? plainEnglish : easyRead)
    send({ type: 'message', text: ask })
  }

  /** The bot has deleted everything: so does the page. */
  function forgotten(lastWords: Activity): void {
    line.close()
    startAfresh()
    empty()
    // Its last words say what stays with the council, if anything does: they are not about the person.
    if (lastWords.text !== undefined) log.append(botMessage(lastWords, { draw: drawCards, shown: keepInSight }))
    else log.append(make('article', 'said bot', ...lines('forgotten').map((words) => make('p', '', words.text))))
    over = true
    tellConnection('forgotten')
  }

  function empty(): void {
    seen = new Set()
    own = new Map()
    transcript = []
    turn = undefined
    withWorker = false
    showIntro()
    log.replaceChildren()
    clearAnswers()
    writing.hide()
  }

  /** Somebody who writes on after the end is heard: in a new conversation, with the old words still above. */
  function startAfreshBelow(): void {
    startAfresh()
    open()
  }

  function startAgain(): void {
    startAfresh()
    resume()
  }

  function resume(): void {
    line.close()
    empty()
    open()
  }

  open()
  return {
    say: (text) => send({ type: 'message', text }),
    switchReading,
    said: () => transcript,
    resume,
    tryNow: () => line.tryNow(),
    lostTouch: () => line.lostTouch(),
    stop: () => line.close(),
  }
}
