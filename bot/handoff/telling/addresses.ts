import { parseAddress, parseTell, type Address } from '../../outbox/address.ts'

export interface Addresses {
  /** Where a team is told; empty when it has no address. */
  of(team: string): Address[]
  all: Address[]
}

/**
 * Where each team is told: what the setting TELL says, and the profile's own.
 * @throws with a sentence for what is wrong, or for a team the profile does not have
 */
export function makeAddresses(tell: string, teams: readonly { id: string; tell: string[] }[]): Addresses {
  const given = readTell(tell)
  for (const team of Object.keys(given))
    if (!teams.some(({ id }) => id === team))
      throw new Error(
        `The setting TELL names the team "${team}", which the council profile does not have. Teams: ${teams.map(({ id }) => id).join(', ')}.`,
      )
  const found = new Map(
    teams.map(({ id, tell: own }) => [id, distinct([...(given[id] ?? []), ...own.map(parseAddress)])]),
  )
  return { of: (team) => found.get(team) ?? [], all: [...found.values()].flat() }
}

function readTell(tell: string): Record<string, Address[]> {
  try {
    return parseTell(tell)
  } catch (error) {
    throw new Error(`The setting TELL is not right: ${error instanceof Error ? error.message : ''}`, { cause: error })
  }
}

function distinct(addresses: readonly Address[]): Address[] {
  return [...new Map(addresses.map((one) => [`${one.by} ${one.to}`, one])).values()]
}
