import { WebSocket } from 'ws'
import { post, sideBySide } from './load.ts'
import { startOurs } from './processes.ts'

/** What a person says in one measured conversation, turn by turn. The greeting is not counted. */
export const script = [
  'Me',
  'Plain words',
  'the days are long since I retired',
  'a walk and a chat',
  'I was a joiner',
  'my sister',
  'nothing much',
]

const width = 16

/** Turns a second over `POST /api/messages`, with the replies in the answer. */
export async function turnsOverMessages(address: string, conversations: number): Promise<number> {
  const run = Math.random().toString(36).slice(2)
  const jobs = Array.from({ length: conversations }, (_, index) => async () => {
    for (const [turn, text] of script.entries()) await message(address, `${run}-${String(index)}`, turn, text)
  })
  const { ms } = await sideBySide(jobs, width)
  return (conversations * script.length * 1000) / ms
}

export function message(address: string, conversation: string, turn: number, text: string): Promise<unknown> {
  return post(`${address}/api/messages`, {
    ...{
      type: 'message',
      id: `m${String(turn)}-${String(Math.random())}`,
      text,
      channelId: 'emulator',
      deliveryMode: 'expectReplies',
    },
    ...{
      from: { id: `u-${conversation}` },
      recipient: { id: 'bot' },
      conversation: { id: conversation },
      serviceUrl: 'http://127.0.0.1:1',
    },
  })
}

export interface Chat {
  /** Says something; resolves when the bot's words have come over the socket and the message is acknowledged. */
  say(text: string): Promise<void>
  close(): void
}

/** Opens a chat over our Direct Line, with a socket as the stock clients do. */
export async function openChat(address: string): Promise<Chat> {
  const base = `${address}/v3/directline`
  const { token } = (await post(`${base}/tokens/generate`, {})) as { token: string }
  const opened = (await post(`${base}/conversations`, {}, token)) as { conversationId: string; streamUrl: string }
  const socket = new WebSocket(opened.streamUrl)
  let heard: (() => void) | undefined
  socket.on('message', (data: Buffer) => {
    const text = data.toString()
    if (text === '') return
    const frame = JSON.parse(text) as { activities: { from: { role?: string }; type: string }[] }
    if (frame.activities.some((activity) => activity.from.role === 'bot' && activity.type === 'message')) heard?.()
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return {
    async say(text) {
      const answered = new Promise<void>((resolve) => (heard = resolve))
      const activity = { type: 'message', text, channelData: { clientActivityID: String(Math.random()) } }
      await Promise.all([answered, post(`${base}/conversations/${opened.conversationId}/activities`, activity, token)])
    },
    close: () => socket.close(),
  }
}

export async function turnsOverDirectLine(address: string, conversations: number): Promise<number> {
  const chats = await Promise.all(Array.from({ length: conversations }, () => openChat(address)))
  const { ms } = await sideBySide(
    chats.map((chat) => async () => {
      for (const text of script) await chat.say(text)
    }),
    width,
  )
  for (const chat of chats) chat.close()
  return (conversations * script.length * 1000) / ms
}

/** Milliseconds from starting the process to the bot's first words over Direct Line. */
export async function firstAnswer(): Promise<number> {
  const began = performance.now()
  const ours = await startOurs()
  const base = `${ours.address}/v3/directline`
  const { token } = (await post(`${base}/tokens/generate`, {})) as { token: string }
  const { conversationId } = (await post(`${base}/conversations`, {}, token)) as { conversationId: string }
  await post(`${base}/conversations/${conversationId}/activities`, { type: 'message', text: 'Me' }, token)
  const took = performance.now() - began
  ours.stop()
  return took
}
