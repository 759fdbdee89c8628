import { byId } from '../shared/dom.ts'
import { api, post } from './api.ts'
import { openBox } from './boxes.ts'
import { el, refill } from './el.ts'
import { icon } from './icons.ts'
import { makePressing } from './pressing.ts'
import { me, setChatOff, settings } from './store.ts'
import type { Settings } from './types.ts'
import { say } from './words.ts'

/** The server's answer: how it is now. */
type Switched = Pick<Settings, 'chatOff' | 'chatOffBySetting'>

/** For managers: the switch that turns the chat off in one step, with what it does in plain words. */
export function watchChatOff(): void {
  byId('chatOff').addEventListener('click', ask)
}

/** Everybody sees that the chat is off; only managers have the switch. */
export function paintChatOff(): void {
  const off = settings()?.chatOff === true
  const bySetting = settings()?.chatOffBySetting === true
  const button = byId('chatOff')
  // Where the service's own settings turned it off, a switch would only promise what it can't do.
  button.hidden = me()?.role !== 'manager' || bySetting
  const words = say(off ? 'chatOff.turnOn' : 'chatOff.turnOff')
  if (button.textContent !== words) button.textContent = words
  const notice = byId('chatIsOff')
  notice.hidden = !off
  refill(notice, [off, bySetting], () => (off ? [icon('over'), noticeOf(bySetting)] : []))
}

function noticeOf(bySetting: boolean): HTMLElement {
  const more = bySetting ? ` ${say('chatOff.bySetting')}` : ''
  return el('span', {}, el('strong', {}, say('chatOff.isOff')), ' ', say('chatOff.isOffHelp'), more)
}

function ask(): void {
  const off = settings()?.chatOff !== true
  openBox(say(off ? 'chatOff.turnOff' : 'chatOff.turnOn'), (close) => {
    const pressing = makePressing(say(off ? 'chatOff.sureOff' : 'chatOff.sureOn'), {
      class: `button ${off ? 'danger' : 'primary'}`,
    })
    pressing.button.addEventListener('click', () => {
      const turn = async (): Promise<void> => setChatOff((await post(`${api}/chat-off`, { off })) as Switched)
      // What the server made of it, not what was asked for.
      const done = (): string => say(settings()?.chatOff === true ? 'chatOff.doneOff' : 'chatOff.doneOn')
      void pressing.run(turn, done).then((went) => went && close())
    })
    const what = say(off ? 'chatOff.what' : 'chatOff.whatOn').split('\n')
    return [
      el(
        'ul',
        {},
        what.map((line) => el('li', {}, line)),
      ),
      pressing.button,
      pressing.fault,
    ]
  })
}
