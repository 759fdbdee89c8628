import { inHand } from './actions.ts'
import type { Part } from './actions.ts'
import { makeComposer } from './composer.ts'
import { act } from './deeds.ts'
import { el, refill } from './el.ts'
import { icon } from './icons.ts'
import { makeOnces } from './once.ts'
import { makePressing } from './pressing.ts'
import { me } from './store.ts'
import { makeTranscript } from './transcript.ts'
import type { Crisis } from './types.ts'
import { nameOf, say } from './words.ts'

/** The chat: what was said from before and live, who writes in it, and writing to the person under one's own name. */
export function makeChat(reference: string): Part {
  const title = el('h3', { id: 'chat-title' }, say('chat.title'))
  const who = el('p', { class: 'whoWrites' })
  const transcript = makeTranscript()
  const composer = makeComposer(reference)
  const turning = makeTurning(reference)
  const element = el(
    'section',
    { class: 'chat', 'aria-labelledby': title.id },
    ...[el('div', { class: 'chatHead' }, title, who), transcript.element, turning.element, composer.element],
  )
  return {
    element,
    update(crisis) {
      const { row } = crisis
      refill(who, [row.chat, row.holder, row.mine, row.chatDeleted, me()?.name], () => whoWrites(crisis))
      transcript.update(crisis)
      turning.update(crisis)
      composer.element.hidden = !(row.mine && row.chat === 'worker' && row.status !== 'closed' && !row.chatDeleted)
    },
  }
}

function whoWrites({ row: { chat, chatDeleted, holder, mine } }: Crisis): (Node | string)[] {
  if (chatDeleted) return [icon('over'), el('span', {}, say('chat.deleted'))]
  if (chat === 'bot' || holder === null) return [icon('none'), el('span', {}, say('chat.botWrites'))]
  const role = nameOf('roles', holder.role)
  const words = mine
    ? say('chat.youWrite', { name: holder.name, role })
    : say('chat.otherWrites', { name: holder.name })
  return [icon('contacted'), el('span', {}, words)]
}

/** Taking the chat from the bot, and giving it back. */
function makeTurning(reference: string): Part {
  const join = makePressing(say('chat.join'), { class: 'button primary', id: 'chat-join' })
  const back = makePressing(say('chat.handBack'), { class: 'button', id: 'chat-back' })
  const onces = makeOnces()
  const help = el('p', { class: 'small' })
  const turn = async (to: 'worker' | 'bot'): Promise<void> => {
    await act(reference, 'chat', { to }, onces.of(to))
    onces.done()
  }
  join.button.addEventListener('click', () => {
    void join
      .run(() => turn('worker'), say('act.saved'))
      .then((joined) => joined && document.getElementById(`${reference}-say`)?.focus())
  })
  back.button.addEventListener('click', () => {
    void back.run(() => turn('bot'), say('act.saved')).then((left) => left && join.button.focus())
  })
  const element = el('div', { class: 'turning' }, join.button, back.button, join.fault, back.fault, help)
  return {
    element,
    update(crisis) {
      const { row } = crisis
      const usable = row.status !== 'closed' && !row.chatDeleted
      join.button.hidden = !(usable && row.mine && row.chat === 'bot')
      back.button.hidden = !(usable && inHand(crisis) && row.chat === 'worker')
      const worker = me()
      const canTake = usable && row.holder === null
      refill(help, [join.button.hidden, canTake, worker], () => {
        if (!join.button.hidden && worker !== null) {
          return [say('chat.joinHelp', { name: worker.name, role: nameOf('roles', worker.role) })]
        }
        return canTake ? [say('chat.takeFirst')] : []
      })
      help.hidden = help.childNodes.length === 0
      element.hidden = [...element.children].every(
        (child) => (child instanceof HTMLElement && child.hidden) || child.textContent === '',
      )
    },
  }
}
