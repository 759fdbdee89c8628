import { firstWordsKey, isUrgent } from '../../dialogs/crisis.ts'
import type { Contact, Finding, Kind, Profile } from '../../dialogs/ports.ts'
import { easyRead, has, keysOf, say } from '../../locales/index.ts'
import type { Audience, Said, Voice } from '../../locales/index.ts'

/** What is shown above everything when the words in a search box tell of danger. */
export interface Danger {
  /** The first words: in the language of the plea too, when it was another. */
  said: readonly Said[]
  contacts: readonly Contact[]
}

/** Null: nothing urgent was said. */
export function dangerIn(finding: Finding, voice: Voice, profile: Profile, now: Date): Danger | null {
  if (!isUrgent(finding)) return null
  const isAboutAnother = finding.about === 'other'
  const audience: Audience = isAboutAnother ? 'carer' : voice.audience
  const kind = gravest(finding, isAboutAnother)
  const key = firstWordsKey(kind)
  const own = say({ ...voice, audience }, key)
  const theirs = finding.lang !== undefined && speaksOf(finding.lang, key) ? { lang: finding.lang, audience } : null
  return {
    said: [...(theirs === null ? [] : [say(theirs, key)]), own],
    contacts: profile.contactsFor(kind, now),
  }
}

/** "If they are hurt" is too little where somebody fell and does not wake. */
function gravest({ kinds, level }: Finding, isAboutAnother: boolean): Kind {
  const kind = kinds[0] ?? 'other'
  return isAboutAnother && kind === 'fall' && level === 'emergency' && kinds.includes('medical') ? 'medical' : kind
}

const speaksOf = (lang: string, key: string): boolean =>
  lang !== easyRead && has({ lang, audience: 'self' }, key) && keysOf(lang).includes(key)
