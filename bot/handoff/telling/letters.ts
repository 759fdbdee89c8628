import type { TellingAbout } from '../../outbox/outbox.ts'
import type { HandoffDocument } from '../handoffDocument.ts'
import type { TellingParts } from './ports.ts'

/** What became of the messages under one id. `failing`: each way was tried, and none has worked so far. */
export type Letter = 'none' | 'waiting' | 'sent' | 'failing'

interface State {
  id: string
  state: 'waiting' | 'sent' | 'failed'
  lastError: string | null
}

export function letterOf(states: readonly State[], id: string): Letter {
  const own = states.filter((one) => one.id === id)
  if (own.length === 0) return 'none'
  if (own.some(({ state }) => state === 'sent')) return 'sent'
  return own.every(({ state, lastError }) => state === 'failed' || lastError !== null) ? 'failing' : 'waiting'
}

/** Under which id a message to a team is in the outbox. */
export const letterId = (reference: string, id: string): string => `${reference}:${id}`

/** One message for each team; an address that several of them share gets it once. The same id again changes nothing. */
export async function putLetters(
  { teams, id, about }: { teams: readonly string[]; id: string; about: TellingAbout },
  { reference, practice = false }: Pick<HandoffDocument, 'reference' | 'practice'>,
  parts: Pick<TellingParts, 'outbox' | 'addressesOf' | 'linkTo'>,
): Promise<void> {
  const reached = new Set<string>()
  for (const team of teams) {
    const to = parts.addressesOf(team).filter((one) => !reached.has(`${one.by} ${one.to}`))
    for (const one of to) reached.add(`${one.by} ${one.to}`)
    if (to.length === 0) continue
    const message = { id: letterId(reference, `${id} ${team}`), to, team, about, reference, practice }
    await parts.outbox.put({ ...message, link: parts.linkTo(reference) })
  }
}
