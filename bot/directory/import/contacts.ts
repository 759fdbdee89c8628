import type { Service } from '../service.ts'
import type { HeldKind, HeldText } from '../stored.ts'
import type { Notes } from './notes.ts'
import { isPersonsName, isPrivateMail } from './private.ts'
import { known } from './raw.ts'

type Contact = Service['contacts'][number]
type Words = (given: string | undefined, field: string, most?: number) => string | undefined

const mostContacts = 20
const mostPhones = 10
const mail =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?){1,5}$/i

export function mendMail(given: string | undefined, notes: Notes, field: string): string | undefined {
  const bare = given
    ?.trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
  if (bare === undefined || bare === '') return undefined
  if (mail.test(bare)) return bare
  notes.add('mended', 'e-mail left out', field)
  return undefined
}

export function mendContacts(given: readonly Contact[], words: Words, notes: Notes): Contact[] {
  if (given.length > mostContacts) notes.add('mended', 'too many', 'contacts')
  const seen = new Set<string>()
  return given.slice(0, mostContacts).flatMap((one) => {
    const phones = one.phones.slice(0, mostPhones).flatMap((phone) => {
      const number = mendNumber(phone.number)
      if (number === undefined) {
        notes.add('mended', 'telephone left out')
        return []
      }
      // The same line stands at the service, its place and its organisation.
      const digits = number.replace(/\D/g, '')
      if (seen.has(digits)) return []
      seen.add(digits)
      return [
        known({
          number,
          extension: phone.extension === undefined ? undefined : words(String(phone.extension), 'extension', 12),
          type: words(phone.type, 'phones.type', 40),
          description: words(phone.description, 'phones.description', 200),
        }),
      ]
    })
    const kept = known({
      name: words(one.name, 'contacts.name', 120),
      title: words(one.title, 'contacts.title', 120),
      department: words(one.department, 'contacts.department', 120),
      email: mendMail(one.email, notes, 'contacts.email'),
      phones,
    }) as Contact
    return phones.length === 0 && Object.keys(kept).length === 1 ? [] : [kept]
  })
}

/** The first number in what was written: "Tel: 0113 222 4401 (office hours)". */
function mendNumber(given: string): string | undefined {
  const found = /\+?\(?\d[\d\s().-]{1,24}\d/.exec(given.slice(0, 200))?.[0].trim()
  const digits = found?.replace(/\D/g, '').length ?? 0
  return found === undefined || digits < 3 || digits > 15 ? undefined : found.replace(/\s+/g, ' ')
}

/**
 * Names of persons, their own e-mail addresses, and mobile numbers that stand beside a person's name, are held back in
 * the contacts too. A number or address of the group stays, whoever answers it.
 */
export function holdContacts(shown: Service, groupNames: readonly string[], held: HeldText[], notes: Notes): void {
  const hold = (kind: HeldKind, path: string, whole: string): void => {
    notes.add('held', kind, path)
    held.push({ path, whole, found: [{ kind, words: whole }] })
  }
  if (shown.email !== undefined && isPrivateMail(shown.email, groupNames)) {
    hold('private e-mail', 'email', shown.email)
    delete shown.email
  }
  const { organization } = shown
  if (organization?.email !== undefined && isPrivateMail(organization.email, groupNames)) {
    hold('private e-mail', 'organization.email', organization.email)
    delete organization.email
  }
  for (const [at, contact] of shown.contacts.entries()) {
    const path = `contacts.${String(at)}`
    const { name, email } = contact
    const isPerson = name !== undefined && isPersonsName(name) && !groupNames.includes(name)
    if (isPerson) {
      hold('name of a person', `${path}.name`, name)
      delete contact.name
    }
    if (email !== undefined && isPrivateMail(email, groupNames)) {
      hold('private e-mail', `${path}.email`, email)
      delete contact.email
    }
    if (!isPerson) continue
    for (const [number, phone] of contact.phones.entries()) {
      if (!/^(\+|00)?(44|0)[\s()0]*7/.test(phone.number)) continue
      hold('mobile number', `${path}.phones.${String(number)}.number`, phone.number)
      phone.number = ''
    }
  }
}
