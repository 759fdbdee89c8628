import type { CouncilProfile } from '../../councils/profile.ts'
import type { IsHoliday } from '../../councils/holidays.ts'
import type { Assets } from '../../pages/assets.ts'
import type { Words } from '../words.ts'

/** What every page of the finder knows. */
export interface Scene {
  words: Words
  profile: CouncilProfile
  /** Where "Leave quickly" leads. */
  leaveTo: string
  assets: Partial<Assets>
  now: Date
  /** The day it is there: `2026-11-24`. */
  today: string
  timeZone: string
  isHoliday: IsHoliday
  /** Such as `https://find.example.org`: for links that are sent to others. */
  origin: string
  /** Short ids of the list that is carried along. */
  kept: readonly string[]
}

/** An address of the finder in the same way of reading and with the same list. */
export function linkTo({ words, kept }: Scene, path: string, ids: readonly string[] = kept): string {
  const asked = [...(words.isEasy ? ['easyread=1'] : []), ...(ids.length > 0 ? [`ids=${ids.join(',')}`] : [])]
  return asked.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${asked.join('&')}`
}

export const chatLink = ({ words }: Scene, ask?: 'carer'): string => {
  const asked = [...(words.isEasy ? ['easyread=1'] : []), ...(ask === undefined ? [] : [`ask=${ask}`])]
  return asked.length === 0 ? '/' : `/?${asked.join('&')}`
}
