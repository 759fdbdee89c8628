import { label } from '../locales/index.ts'
import type { Kind } from './ports.ts'
import type { Turn } from './turn.ts'
import { voiceOf } from './turn.ts'

/** The numbers for this kind of trouble at this hour, one a line, 999 first, each named in words. */
export function numbersFor(turn: Turn, kind: Kind = turn.memory.crisis?.kinds[0] ?? 'other'): string {
  const voice = voiceOf(turn.memory)
  const contacts = turn.ports.profile.contactsFor(kind, turn.ports.clock.now())
  return contacts
    .map(
      (contact) =>
        `${label(voice, `contacts.${contact.id}`, { town: turn.ports.profile.placeName, council: turn.ports.profile.name })}: ${contact.number}`,
    )
    .join('\n')
}
