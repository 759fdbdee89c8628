import { join } from 'node:path'
import { loadProfile, makeProfile } from '../../bot/councils/profile.ts'
import { readDirectory } from '../../bot/directory/readDirectory.ts'
import { createHandoffs } from '../../bot/handoff/handoffs.ts'
import { createRequests } from '../../bot/handoff/requests.ts'
import { makeWorries } from '../../bot/handoff/worries.ts'
import { makeReturnCodes } from '../../bot/returns.ts'
import { openMemory } from '../../bot/storage/memory.ts'
import type { Storage } from '../../bot/storage/storage.ts'
import { makeTalkingPoints, type TalkingPointsOptions } from '../../bot/talkingPoints/talkingPoints.ts'
import { readUnderstanding } from '../../bot/understanding/readUnderstanding.ts'
import type { Clock, Directory, Profile, Understanding } from '../../dialogs/ports.ts'
import type { Ports } from '../../dialogs/turn.ts'

export const leeds = join(import.meta.dirname, '../../bot/councils/leeds')

/** The real parts on a store in memory (or another that is given). */
export function testPorts(clock: Clock, storage: Storage = openMemory(), folder = leeds): Ports {
  return {
    clock,
    profile: once(profiles, folder, (from) => makeProfile(loadProfile(from))),
    understanding: once(understandings, folder, readUnderstanding),
    directory: once(directories, folder, readDirectory),
    handoffs: createHandoffs(storage, clock),
    requests: createRequests(storage, clock),
    worries: makeWorries(storage, clock),
    returns: makeReturnCodes(storage, clock),
    talkingPoints: makeTalkingPoints({ ...once(venues, folder, readVenues), storage, clock }),
  }
}

/** All are pure: read once for all conversations of a test file. */
const profiles = new Map<string, Profile>()
const understandings = new Map<string, Understanding>()
const directories = new Map<string, Directory>()
const venues = new Map<string, ReturnType<typeof readVenues>>()

function readVenues(folder: string): Pick<TalkingPointsOptions, 'data' | 'timeZone'> {
  const { talkingPoints: data, timeZone } = loadProfile(folder)
  return { data, timeZone }
}

function once<T>(made: Map<string, T>, folder: string, make: (folder: string) => T): T {
  const known = made.get(folder) ?? make(folder)
  made.set(folder, known)
  return known
}
