import type { Service } from '../service.ts'

/** What a service costs, as far as its own data say. Nothing is guessed: `unknown` is for asking. */
export type Cost = 'free' | 'paid' | 'unknown'

const free = /\b(?:free(?: of charge)?|no (?:charge|cost|fee)s?|nothing to pay)\b/i
const notFree = /£\s?\d|\bnot free\b|\bfree (?:for|to|if|with|parking|trial|first)\b|\bfirst .{0,30}free\b/i
const paid = /£\s?\d|\b(?:membership|annual|weekly) (?:fee|subscription)s?\b/i

/** Figures go before words; where some options are free and some are not it is not simply free. */
export function costOf({ cost_options: options, fees }: Pick<Service, 'cost_options' | 'fees'>): Cost {
  const amounts = options.flatMap(({ amount }) => (amount === undefined ? [] : [amount]))
  if (amounts.some((amount) => amount > 0)) return 'paid'
  if (amounts.length > 0) return 'free'
  const words = [
    fees ?? '',
    ...options.map(({ option, amount_description: text }) => `${option ?? ''} ${text ?? ''}`),
  ].join(' . ')
  if (paid.test(words)) return 'paid'
  return free.test(words) && !notFree.test(words) ? 'free' : 'unknown'
}
