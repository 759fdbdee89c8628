import { safeError } from '../conversations/log.ts'
import type { Log } from '../conversations/log.ts'
import { holidaysOf } from '../councils/holidays.ts'
import type { ProfileData } from '../councils/schema.ts'
import type { Channel } from '../http/server.ts'
import { readAssets } from '../pages/assets.ts'
import type { Assets } from '../pages/assets.ts'
import { assess } from '../safety/assess.ts'
import { makeFinder } from './finder.ts'
import type { FinderOptions } from './finder.ts'
import { readKnownPlaces } from './where.ts'

export interface FinderParts extends Pick<FinderOptions, 'source' | 'understanding' | 'profile' | 'clock' | 'log'> {
  profileData: ProfileData
  /** Of the council profile. */
  councilFolder: string
  /** Folder of the built pages. */
  pages: string
  publicUrl?: string | undefined
}

/** The finder of one council, of what `compose.ts` has. */
export function composeFinder({ profileData, councilFolder, pages, publicUrl, ...parts }: FinderParts): Channel {
  const { timeZone, leaveTo, holidays } = profileData
  return makeFinder({
    ...{ ...parts, assess, timeZone, leaveTo },
    places: readKnownPlaces(councilFolder),
    ...(holidays === undefined ? {} : { isHoliday: holidaysOf(holidays) }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    assets: onceRead(pages, parts.log),
  })
}

/** The finder works without its look too: it is told once, for whoever runs the service. */
function onceRead(pages: string, log: Log): () => Partial<Assets> {
  let found: Assets | undefined
  let told = false
  return () => {
    try {
      return (found ??= readAssets(pages, 'finder'))
    } catch (error) {
      if (!told) log.warn(safeError(error), 'The finder has no style: run "node web/build.ts"')
      told = true
      return {}
    }
  }
}
