import { join } from 'node:path'
import { loadProfile, makeProfile } from '../../bot/councils/profile.ts'

export const leedsFolder = join(import.meta.dirname, '../../bot/councils/leeds')
export const leedsData = loadProfile(leedsFolder)
export const leeds = makeProfile(leedsData)
