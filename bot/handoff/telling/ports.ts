import type { OwnEvent } from '../../conversations/turn.ts'
import type { Address } from '../../outbox/address.ts'
import type { TellingAbout } from '../../outbox/outbox.ts'
import type { HandoffDocument, HistoryWhat } from '../handoffDocument.ts'
import type { ChatLine } from '../relay.ts'

/** The parts of the world that telling people needs; each is a slice of the real one. */
export interface TellingParts {
  desk: {
    list(): Promise<{ open: { handoff: HandoffDocument }[]; closed: { handoff: HandoffDocument }[] }>
    get(reference: string): Promise<HandoffDocument | undefined>
    told(reference: string, who: { team: string; step: number; noAddress?: boolean }): Promise<unknown>
    event(reference: string, what: HistoryWhat, by: string, about?: string, once?: string): Promise<unknown>
    leave(reference: string, why: string, once?: string): Promise<unknown>
    watch(listener: (reference: string, change: string) => void): () => void
  }
  outbox: {
    put(message: {
      id: string
      to: Address[]
      team?: string
      about: TellingAbout
      link: string
      reference: string
      practice: boolean
    }): Promise<void>
    states(reference: string): Promise<{ id: string; state: 'waiting' | 'sent' | 'failed'; lastError: string | null }[]>
  }
  conversations: {
    wake(id: string, event: OwnEvent): Promise<'done' | 'later' | 'gone'>
    isDeleted(id: string): Promise<boolean>
  }
  presence: { present(workerId: string, minutes?: number): boolean; lastSeen(workerId: string): number | undefined }
  /** What was said in a chat, oldest first. */
  transcript(conversationId: string): Promise<ChatLine[]>
  /** Has the account of this worker been disabled? */
  isDisabled(staffId: string): Promise<boolean>
  /** Where a team is told; empty when it has no address. */
  addressesOf(team: string): Address[]
  /** The page that a message leads to: `https://chat.example.org/rapid-response#H-7K4-Q2M`. */
  linkTo(reference: string): string
}
