import type { Worker } from '../people/roles.ts'

/** One line of a chat, as the worker reads it. */
export interface ChatLine {
  /** ISO time. */
  at: string
  from: 'person' | 'bot' | 'worker'
  /** The worker's name. */
  name?: string
  text: string
  /** Wording key of what the bot said. */
  key?: string
  /** It has not arrived on the person's channel yet; it is sent again. */
  undelivered?: boolean
}

/** How workers reach the person in the chat. */
export interface Relay {
  /**
   * Shown to the person as from the worker, by name and role, and saved, before it resolves.
   * @param once the same again must not show the words twice
   * @throws {ConversationEnded} when the person deleted the chat
   */
  say(conversationId: string, worker: Worker, text: string, once?: string): Promise<void>
  /** The person is told who is there now. */
  joined(conversationId: string, worker: Worker): Promise<void>
  /** The person is told that the bot is back, and why. */
  left(conversationId: string, worker: Worker, why: 'handed back' | 'cut off' | 'closed'): Promise<void>
  /** Oldest first; empty when the person deleted the chat. */
  transcript(conversationId: string): Promise<ChatLine[]>
}
