import type { HandoffDocument } from '../handoffDocument.ts'
import type { ChatLine } from '../relay.ts'

/** Minutes without a word from the worker after which the person is told that their words are there, and the chat goes back. */
export const sayQuietMinutes = 10
export const chatBackMinutes = 20

export type QuietAct =
  /** The person hears that the worker has their words and may be busy. */
  | { do: 'sayQuiet'; worker: { name: string; role: string }; id: string }
  /** The chat goes back to the bot; the worker keeps the crisis. */
  | { do: 'cutOff'; why: 'wrote nothing'; id: string }

/**
 * Since when the person's words have waited for the worker who holds the chat (ISO time); null when they have an answer. It
 * is the first of the words without an answer: whoever goes on writing must not wait the longer for it.
 */
export function unansweredSince({ history }: HandoffDocument, lines: readonly ChatLine[]): string | null {
  const joined = history.findLast(({ what }) => what === 'chat to worker')?.at
  if (joined === undefined) return null
  const answered = lines.findLastIndex(({ from, at }) => from === 'worker' && at >= joined)
  const first = lines.slice(answered + 1).find(({ from }) => from === 'person')
  if (first === undefined) return null
  return first.at > joined ? first.at : joined
}

/** The page is open and nobody looks: the bot must not be silent for the sake of somebody who isn't there. */
export function quietHolder(
  { holder, chat }: HandoffDocument,
  since: string | null,
  now: Date,
  isDone: (id: string) => boolean,
): QuietAct[] {
  if (since === null || holder === undefined || chat !== 'worker') return []
  const minutes = (now.getTime() - Date.parse(since)) / 60_000
  if (minutes >= chatBackMinutes) return [{ do: 'cutOff', why: 'wrote nothing', id: `${since} wrote nothing` }]
  const id = `${since} said quiet`
  if (minutes < sayQuietMinutes || isDone(id)) return []
  return [{ do: 'sayQuiet', worker: { name: holder.name, role: holder.role }, id }]
}
