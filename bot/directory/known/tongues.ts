import type { Entry } from '../entry.ts'
import type { Service } from '../service.ts'
import type { Known } from './access.ts'

/** Languages that can be asked for: the code of the language, and what shows it in a service's own words. */
export const tongues = {
  ar: /\barabic\b/i,
  bn: /\b(?:bengali|bangla|sylheti)\b/i,
  bfi: /\b(?:bsl|british sign language|sign language)\b/i,
  fa: /\b(?:farsi|persian|dari)\b/i,
  gu: /\bgujarati\b/i,
  hi: /\bhindi\b/i,
  ku: /\bkurdish\b/i,
  pa: /\bpunjabi\b/i,
  pl: /\bpolish\b/i,
  pt: /\bportuguese\b/i,
  ro: /\bromanian\b/i,
  so: /\bsomali\b/i,
  ti: /\btigrinya\b/i,
  uk: /\bukrainian\b/i,
  ur: /\burdu\b/i,
  yue: /\b(?:cantonese|chinese|mandarin)\b/i,
} as const
export type Tongue = keyof typeof tongues

export const isTongue = (name: string): name is Tongue => name in tongues

/** Codes of a feed that mean the same. */
const alike: Partial<Record<Tongue, readonly string[]>> = {
  bfi: ['bsl', 'sgn'],
  yue: ['zh', 'cmn'],
  ku: ['ckb', 'kmr'],
}

/** Is this language spoken there? Its own list goes first; its words may say it too; most say nothing. */
export function speaks(service: Service, { text }: Pick<Entry, 'text'>, tongue: Tongue): Known {
  const codes = [tongue, ...(alike[tongue] ?? [])]
  const listed = service.languages.some(
    ({ code, name }) =>
      codes.includes(code?.toLowerCase().slice(0, 3).replace(/-.*$/, '') ?? '') || tongues[tongue].test(name ?? ''),
  )
  return listed || tongues[tongue].test(`${text.slice(0, 5_000)} ${service.eligibility_description ?? ''}`)
    ? 'yes'
    : 'unknown'
}
