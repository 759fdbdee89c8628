import type { Memory } from './memory.ts'

/** Words that do not name 999 themselves: outside of a crisis they need not. */
const without999 =
  /^(?:crisis\.danger\.again|concern\.gently\.(?:\w+\.)?again|common\.whoIAm|person\.told\.say|deleteAll\.sure\.\w+|yours\.\w+\.\w+)$/

/** While a crisis is open, or a gentle question waits, 999 is never far away, whatever the person asks for meanwhile. */
export function needsLifeline({ crisis, worry }: Memory, key: string): boolean {
  return (crisis !== undefined || worry !== undefined) && without999.test(key)
}
