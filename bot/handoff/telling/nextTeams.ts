import type { Profile } from '../../../dialogs/ports.ts'
import type { HandoffDocument } from '../handoffDocument.ts'

export interface ListWorld {
  profile: Pick<Profile, 'teamsFor'>
  hasAddress: (team: string) => boolean
}

/**
 * Who is told at this step: the next on the list, and where that team has no address the one after it as well, until
 * somebody is really told. Whoever is on duty now goes before those who were when it began (it may have got late
 * meanwhile). When everybody has been told the list begins again: a repeat is better than silence.
 */
export function nextTeams(handoff: HandoffDocument, step: number, world: ListWorld, now: Date): string[] {
  const list = listOf(handoff, world, now)
  const told = handoff.told ?? []
  const before = new Set(told.map(({ team }) => team))
  const left = list.filter((team) => !before.has(team))
  const reached = left.findIndex((team) => world.hasAddress(team))
  if (reached >= 0) return left.slice(0, reached + 1)
  if (told.some((one) => one.step === step)) return []
  // Nobody further has an address: those who have one hear of it again; without any the page alone shows it.
  const again = list.filter((team) => world.hasAddress(team))
  const [first] = again.length > 0 ? again.slice(step % again.length) : left
  return first === undefined ? [] : [first]
}

/** All who can be told of it at this hour, the first first. */
export function listOf(handoff: HandoffDocument, { profile }: ListWorld, now: Date): string[] {
  const [kind = 'other'] = handoff.kinds
  const given = handoff.teams ?? []
  const onDuty = profile.teamsFor(kind, now, given.includes('ownWorker')).map(({ id }) => id)
  // Once a worker has passed it on, their word comes first.
  const passedOn = handoff.history.some(({ what }) => what === 'passed on')
  return [...new Set([...(passedOn ? given.slice(0, 1) : []), ...onDuty, ...given])]
}
