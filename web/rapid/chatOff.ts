import { byId } from '../shared/dom.ts'
import { api, post } from './api.ts'
import { openBox } from './boxes.ts'
import { el } from './el.ts'
import { icon } from './icons.ts'
import { makePressing } from './pressing.ts'
import { me, setChatOff, settings } from './store.ts'
import { say } from './words.ts'

/** For managers: the switch that turns the chat off in one step, with what it does in plain words. */
export function watchChatOff(): void {
  byId('chatOff').addEventListener('click', ask)
}

/** Everybody sees that the chat is off; only managers have the switch. */
export function paintChatOff(): void {
  const off = settings()?.chatOff === true
  const button = byId('chatOff')
  button.hidden = me()?.role !== 'manager'
  const words = say(off ? 'chatOff.turnOn' : 'chatOff.turnOff')
  if (button.textContent !== words) button.textContent = words
  const notice = byId('chatIsOff')
  if (notice.hidden === !off) return
  notice.hidden = !off
  notice.replaceChildren(
    ...(off
      ? [icon('over'), el('span', {}, el('strong', {}, say('chatOff.isOff')), ' ', say('chatOff.isOffHelp'))]
      : []),
  )
}

function ask(): void {
  const off = settings()?.chatOff !== true
  openBox(say(off ? 'chatOff.turnOff' : 'chatOff.turnOn'), (close) => {
    const pressing = makePressing(say(off ? 'chatOff.sureOff' : 'chatOff.sureOn'), {
      class: `button ${off ? 'danger' : 'primary'}`,
    })
    pressing.button.addEventListener('click', () => {
      const turn = async (): Promise<void> => {
        await post(`${api}/chat-off`, { off })
        setChatOff(off)
      }
      void pressing.run(turn, say(off ? 'chatOff.doneOff' : 'chatOff.doneOn')).then((done) => done && close())
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
