/** Where somebody is told. */
export type Address =
  | { by: 'email'; to: string }
  | { by: 'notifySms'; to: string }
  /** A person's own mobile, with the template for people: never one of the teams that are told. */
  | { by: 'personSms'; to: string }
  | { by: 'notifyEmail'; to: string }
  | { by: 'webhook'; to: string }

/** An agent hub is reached at one address, which the settings know. */
export type By = Address['by'] | 'hub'

/**
 * `mailto:duty@example.org` (our own SMTP), `sms:+447700900000` and `notify:duty@example.org` (GOV.UK Notify),
 * `https://…` (a signed webhook; plain http only to this machine).
 * @throws with a sentence that names what is wrong
 */
export function parseAddress(uri: string): Address {
  const text = uri.trim()
  const at = text.indexOf(':')
  const rest = text.slice(at + 1)
  switch (text.slice(0, at).toLowerCase()) {
    case 'mailto':
      return { by: 'email', to: mailbox(rest, text) }
    case 'notify':
      return { by: 'notifyEmail', to: mailbox(rest, text) }
    case 'sms':
      return { by: 'notifySms', to: telephone(rest, text) }
    case 'http':
    case 'https':
      return { by: 'webhook', to: safeUrl(text) }
    default:
      throw wrong(text, 'mailto:, sms:, notify: or https:')
  }
}

/**
 * The setting TELL: `rapidResponse=mailto:duty@example.org,sms:+447700900000;outOfHours=https://hook.example.org/x`.
 * @throws with a sentence that names what is wrong
 */
export function parseTell(text: string): Record<string, Address[]> {
  const parts = text.split(';').filter((part) => part.trim() !== '')
  return Object.fromEntries(
    parts.map((part) => {
      const at = part.indexOf('=')
      const team = part.slice(0, Math.max(at, 0)).trim()
      if (!/^[\w-]+$/.test(team)) {
        throw new Error(`"${part.trim()}" should begin with a team, such as rapidResponse=mailto:duty@example.org.`)
      }
      const addresses = part.slice(at + 1).split(',')
      return [team, addresses.filter((one) => one.trim() !== '').map(parseAddress)]
    }),
  )
}

/**
 * An address to which signed messages may be posted.
 * @throws with a sentence that names what is wrong
 */
export function safeUrl(text: string): string {
  if (!URL.canParse(text)) throw wrong(text, 'an address such as https://hook.example.org/x')
  const url = new URL(text)
  const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  const fits = url.protocol === 'https:' || (url.protocol === 'http:' && loopback)
  if (!fits || url.username !== '' || url.password !== '') {
    throw wrong(text, 'an https: address without a name or a password in it (http: only to this machine)')
  }
  return url.href
}

function mailbox(typed: string, whole: string): string {
  const text = typed.replace(/\?.*$/s, '')
  if (!/^[\w.!#$%&'*+/=^`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(text)) {
    throw wrong(whole, 'an e-mail address such as mailto:duty@example.org')
  }
  return text
}

function telephone(typed: string, whole: string): string {
  const text = typed.replace(/[\s()-]/g, '')
  if (!/^\+?\d{7,15}$/.test(text)) throw wrong(whole, 'a telephone number such as sms:+447700900000')
  return text
}

const wrong = (text: string, wanted: string): Error => new Error(`"${text}" is no address to tell: use ${wanted}.`)
