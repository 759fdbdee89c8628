import { easyRead, label, pictureOf, say } from '../locales/index.ts'
import type { Line, Said, Values, Voice } from '../locales/index.ts'
import { linesCard } from '../cards/lines.ts'
import type { AdaptiveCard } from '../cards/card.ts'

/** A message as the channel takes it (the parts of an Activity that we set). */
export interface OutgoingMessage {
  type: 'message' | 'event' | 'typing'
  text?: string
  textFormat?: 'plain'
  locale?: string
  speak?: string
  inputHint?: 'expectingInput' | 'acceptingInput'
  name?: string
  value?: unknown
  attachments?: { contentType: string; content: unknown; name?: string }[]
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string; image?: string }[] }
  channelData?: Record<string, unknown>
}

export interface Button {
  title: string
  picture?: string
}

export interface SayOptions {
  card?: AdaptiveCard
  tone?: 'emergency' | 'notice'
}

const adaptiveCard = 'application/vnd.microsoft.card.adaptive'

/** Collects what the bot says in one turn, so that the buttons can go on the last message (clients drop earlier ones). */
export class Outbox {
  readonly messages: OutgoingMessage[] = []
  readonly voice: () => Voice
  readonly #lifeline: (key: string) => boolean

  /** @param lifeline do these words need "ring 999" beside them just now? */
  constructor(voice: () => Voice, lifeline: (key: string) => boolean = () => false) {
    this.voice = voice
    this.#lifeline = lifeline
  }

  say(key: string, values: Values = {}, options: SayOptions = {}): void {
    this.sayIn(this.voice(), key, values, options)
  }

  /** Words in another voice than the conversation's: a plea in Polish is answered in Polish too. */
  sayIn(voice: Voice, key: string, values: Values = {}, options: SayOptions = {}): void {
    const said = say(voice, key, values)
    const has999 = [said, ...this.messages].some(({ text }) => text?.includes('999') === true)
    const needed = !has999 && this.#lifeline(key)
    this.messages.push(messageOf(needed ? withMore(said, say(voice, 'common.lifeInDanger', values)) : said, options))
  }

  hasWords(): boolean {
    return this.messages.some((message) => message.type === 'message')
  }

  /** Takes the last message back: its question has been answered already. */
  dropQuestion(): void {
    const last = this.messages.findLastIndex((message) => message.type === 'message')
    if (last >= 0) this.messages.splice(last, 1)
  }

  /** Takes everything back. */
  drop(): void {
    this.messages.length = 0
  }

  event(name: string, value: unknown): void {
    this.messages.push({ type: 'event', name, value })
  }

  /** Buttons of the last message; each sends its title as words. Earlier buttons are taken off. */
  offer(buttons: readonly Button[]): void {
    for (const message of this.messages) delete message.suggestedActions
    const last = this.messages.findLast((message) => message.type === 'message')
    if (last === undefined || buttons.length === 0) return
    last.suggestedActions = { to: [], actions: buttons.map(toAction) }
    last.inputHint = 'expectingInput'
  }

  /** The titles of the buttons that are offered. */
  buttons(): string[] {
    return this.messages.flatMap((message) => message.suggestedActions?.actions.map(({ title }) => title) ?? [])
  }

  /** A button whose words and picture come from a wording key. */
  button(key: string, values: Values = {}): Button {
    const picture = this.voice().lang === easyRead ? pictureOf(this.voice(), key) : undefined
    const title = label(this.voice(), key, values)
    return picture === undefined ? { title } : { title, picture }
  }
}

/** One message, under the key of the first. */
function withMore(said: Said, more: Said): Said {
  const lines = said.lines === undefined && more.lines === undefined ? undefined : [...linesOf(said), ...linesOf(more)]
  const plain = said.plain === undefined ? undefined : `${said.plain} ${more.plain ?? more.text}`
  const text = `${said.text}${lines === undefined ? ' ' : '\n'}${more.text}`
  return { ...said, text, ...(lines === undefined ? {} : { lines }), ...(plain === undefined ? {} : { plain }) }
}

const linesOf = ({ lines, text }: Said): Line[] => lines ?? [{ picture: 'note', alt: '', text }]

export function messageOf(said: Said, options: SayOptions = {}): OutgoingMessage {
  const message: OutgoingMessage = { type: 'message', text: said.text, textFormat: 'plain', locale: said.lang }
  message.channelData = { key: said.key }
  if (options.tone !== undefined) message.channelData['tone'] = options.tone
  const attachments: { contentType: string; content: unknown; name?: string }[] = []
  if (said.lines !== undefined) {
    message.channelData['lines'] = said.lines
    attachments.push({ contentType: adaptiveCard, content: linesCard(said.lines), name: 'lines' })
  }
  if (said.unchecked === true) Object.assign(message.channelData, { unchecked: true, plain: said.plain })
  if (options.card !== undefined) attachments.push({ contentType: adaptiveCard, content: options.card })
  if (attachments.length > 0) message.attachments = attachments
  return message
}

function toAction(button: Button): { type: 'imBack'; title: string; value: string; image?: string } {
  const action = { type: 'imBack' as const, title: button.title, value: button.title }
  return button.picture === undefined ? action : { ...action, image: `/pictures/${button.picture}.svg` }
}
