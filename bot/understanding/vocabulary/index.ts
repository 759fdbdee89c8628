import { belonging } from './belonging.ts'
import { care } from './care.ts'
import { doing } from './doing.ts'
import { home } from './home.ts'
import { people } from './people.ts'
import { rights } from './rights.ts'

/** Every need tag's own words, by tag. */
export const vocabulary: Readonly<Record<string, string>> = {
  ...people,
  ...doing,
  ...belonging,
  ...care,
  ...home,
  ...rights,
}
