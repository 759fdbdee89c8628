import type { Entry } from '../entry.ts'
import type { Service } from '../service.ts'

/** What somebody may need to be able to take part. */
export const accessNeeds = ['stepFree', 'loop', 'toilet', 'quiet', 'womenOnly'] as const
export type AccessNeed = (typeof accessNeeds)[number]

/** Said, denied, or nothing known: then people are told to ask. */
export type Known = 'yes' | 'no' | 'unknown'

const said: Record<Exclude<AccessNeed, 'womenOnly'>, { yes: RegExp; no: RegExp }> = {
  stepFree: {
    yes: /step[ -]?free|level (?:access|entrance|entry)|wheelchair|\bramp(?:s|ed)?\b|\blift\b|ground floor/i,
    no: /\b(?:no|not|isn'?t|without)\b[^.;,]{0,25}(?:step[ -]?free|level access|wheelchair|ramp|lift)|\b(?:only|up|several|steep) (?:steps|stairs)|\bstairs only\b/i,
  },
  loop: {
    yes: /hearing (?:loop|system)|induction loop|\bloop system|\bt-?loop\b/i,
    no: /\b(?:no|not|without)\b[^.;,]{0,20}\bloop\b/i,
  },
  toilet: {
    yes: /(?:accessible|disabled|adapted|changing places) (?:toilet|wc|loo)|\bchanging places\b/i,
    no: /\b(?:no|not|without)\b[^.;,]{0,25}(?:toilet|wc|loo)\b/i,
  },
  quiet: {
    yes: /\bquiet (?:space|room|area|hour|time|session|place)|\bsensory|\brelaxed (?:session|performance)|autism[ -]friendly/i,
    no: /\b(?:no|not|without)\b[^.;,]{0,15}\bquiet\b/i,
  },
}

/** What the places of a service say of access, and whether it is for women alone. */
export function accessOf(service: Service, audience: Entry['audience']): Record<AccessNeed, Known> {
  const words = service.service_at_locations
    .flatMap(({ location }) => location?.accessibility ?? [])
    .map(({ description, details }) => `${description ?? ''} ${details ?? ''}`)
    .join(' ; ')
    .slice(0, 5_000)
  const known = (need: keyof typeof said): Known => {
    if (said[need].no.test(words)) return 'no'
    return said[need].yes.test(words) ? 'yes' : 'unknown'
  }
  const forWomen = audience.get('women')
  return {
    ...{ stepFree: known('stepFree'), loop: known('loop'), toilet: known('toilet'), quiet: known('quiet') },
    womenOnly: forWomen === 'only' || forWomen === 'must' ? 'yes' : 'no',
  }
}
