import { setTimeout as delay } from 'node:timers/promises'
import type { Bot, OutgoingActivity, Turn } from '../../bot/conversations/turn.ts'

/**
 * A scripted bot for testing the channels. It counts messages in its state, and does what some words tell it to.
 * It holds no real conversation: the real bot has tests of its own.
 */
export function makeTestBot(): Bot & { turns: Turn[] } {
  const turns: Turn[] = []
  return {
    turns,
    async run(turn) {
      turns.push(turn)
      const { activity, state } = turn
      if (activity.type === 'conversationUpdate') {
        await turn.send([say('hello')])
        return
      }
      const count = Number(state['count'] ?? 0) + 1
      state['count'] = count
      const script = scripts[activity.text ?? ''] ?? echo
      await script(turn, count)
    },
    failed: (_turn, reason) => [say(`sorry ${reason}`)],
  }
}

const say = (text: string): OutgoingActivity => ({ type: 'message', text })

const echo = async (turn: Turn, count: number): Promise<void> => {
  const { text, value, name } = turn.activity
  await turn.send([say(`${count} ${text ?? name ?? JSON.stringify(value)}`)])
}

const scripts: Record<string, (turn: Turn, count: number) => Promise<void>> = {
  async throw(turn) {
    turn.state['broken'] = true
    await turn.send([say('before the fall')])
    throw new Error('my husband hits me')
  },
  async slow(turn, count) {
    await delay(60)
    await turn.send([say(`${count} slow`)])
  },
  async hang(turn) {
    await turn.send([say('still here')])
    await delay(60_000, undefined, { ref: false })
  },
  async type(turn, count) {
    await turn.send([{ type: 'typing' }])
    await turn.send([say(`${count} typed`)])
  },
  async leak(turn) {
    await turn.send([{ type: 'event', name: 'handoff.initiate', value: { because: 'for workers only' } }, say('calm')])
  },
  async recent(turn) {
    const texts = (await turn.recent(4)).map((activity) => activity.text)
    await turn.send([say(JSON.stringify(texts))])
  },
  async number(turn) {
    await turn.send([say(`number ${turn.number}`)])
  },
  async wrapped(turn) {
    // As the SDK hands its activities over.
    const wrapping = { replyToId: turn.activity.id, recipient: { id: 'x' }, serviceUrl: 'http://x', from: { id: 'x' } }
    await turn.send([{ ...say('plain'), ...wrapping, id: 'mine' } as OutgoingActivity])
  },
  async 'forget me'(turn) {
    turn.forget = true
    await turn.send([say('goodbye')])
  },
  async choose(turn) {
    const action = (title: string) => ({ type: 'imBack', title, value: title })
    await turn.send([{ ...say('which?'), suggestedActions: { actions: [action('tea'), action('coffee')], to: [] } }])
  },
  async card(turn) {
    const content = {
      ...{ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Input.Text', id: 'where', label: 'Where?' }] },
      actions: [{ type: 'Action.Submit', title: 'Send it', data: { step: 'where' } }],
    }
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }]
    await turn.send([{ ...say('where?'), attachments }])
  },
}
