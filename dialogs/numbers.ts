import { label } from '../locales/index.ts'
import type { Contact, Kind } from './ports.ts'
import type { Turn } from './turn.ts'
import { voiceOf } from './turn.ts'

/** The numbers for this kind of trouble at this hour, one a line, 999 first, each named in words. */
export function numbersFor(turn: Turn, kind: Kind = turn.memory.crisis?.kinds[0] ?? 'other'): string {
  return listed(turn, turn.ports.profile.contactsFor(kind, turn.ports.clock.now()))
}

/** The same for people who are deaf or can't speak. */
export function numbersWithoutVoice(turn: Turn): string {
  return listed(turn, turn.ports.profile.withoutVoice())
}

function listed(turn: Turn, contacts: readonly Contact[]): string {
  const voice = voiceOf(turn.memory)
  return contacts
    .map(
      (contact) =>
        `${label(voice, `contacts.${contact.id}`, { town: turn.ports.profile.placeName, council: turn.ports.profile.name })}: ${contact.number}`,
    )
    .join('\n')
}
