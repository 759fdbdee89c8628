import { Refused } from './api.ts'
import { say } from './words.ts'
import { settings } from './store.ts'

/** What to say beside the button when something failed. What was typed is always still there. */
export function faultWords(fault: unknown): string {
  if (!(fault instanceof Refused)) return say('fault.unreached')
  const name = fault.by === undefined ? say('fault.somebody') : fault.by
  switch (fault.code) {
    case 'Taken':
      return say('fault.taken', { name })
    case 'Accepted':
      return say('fault.accepted', { name: teamName(name) })
    case 'Closed':
      return say('fault.closed')
    case 'NotHeld':
      return say('fault.notHeld')
    case 'NoContact':
      return say('accept.contactFirst')
    case 'ChatDeleted':
      return say('fault.chatDeleted')
  }
  if (fault.status === 403) return say('fault.mayNot')
  if (fault.status === 404) return say('fault.unknown')
  if (fault.status >= 400 && fault.status < 500 && fault.said !== '')
    return say('fault.refused', { message: fault.said })
  return say('fault.other')
}

/** How the council calls a team, from its id. */
export function teamName(id: string): string {
  return settings()?.teams.find((team) => team.id === id)?.name ?? id
}
