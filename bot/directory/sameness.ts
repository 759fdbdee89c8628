import type { Service } from './service.ts'

/** Words of a name that tell no two groups apart. */
const idle = new Set(
  'the a an and of for in at to by group groups club clubs ltd limited cio charity registered service services project uk'.split(
    ' ',
  ),
)

/** The telling words of a name, in no order: "The Armley Lunch Club" and "Lunch Club, Armley" have one. */
export function nameKey(name: string): string {
  return nameWords(name).toSorted().join(' ')
}

export function nameWords(name: string): string[] {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’‘`]/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  const all = [...new Set(words ?? [])]
  const telling = all.filter((word) => !idle.has(word))
  return telling.length > 0 ? telling : all
}

/** By what two records of one group may be known as such: telephone, page, e-mail, postcode. */
export function sharedKeys(service: Service): string[] {
  const phones = service.contacts.flatMap((contact) => contact.phones.map(({ number }) => `tel ${digitsOf(number)}`))
  const places = service.service_at_locations.flatMap((one) =>
    (one.location?.addresses ?? []).flatMap(({ postal_code: code }) =>
      code === undefined || code === '' ? [] : `at ${code.replace(/\s/g, '').toUpperCase()}`,
    ),
  )
  const page = service.url === undefined ? [] : [`page ${pageOf(service.url)}`]
  const mail = service.email === undefined ? [] : [`mail ${service.email.toLowerCase()}`]
  return [...new Set([...phones.filter((one) => one.length > 9), ...page, ...mail, ...places])]
}

const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^(00)?44/, '0')

const pageOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/?#]*$/, '')
