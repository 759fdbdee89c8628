import { createHash } from 'node:crypto'
import { label, plainEnglish } from '../../locales/index.ts'
import type { Introductions, IntroductionParts } from '../../dialogs/afterwards.ts'
import type { Clock } from '../../dialogs/ports.ts'
import type { Service } from '../directory/service.ts'
import { parseAddress, type Address } from '../outbox/address.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { isPractice } from '../practice.ts'
import { fitToPass, type FitParts } from './fitToPass.ts'

export interface IntroductionsParts extends FitParts {
  /** Undefined where there is no way to send e-mail. */
  outbox: () => Pick<Outbox, 'mail' | 'takeOut'> | undefined
  service: (id: string) => Service | undefined
  council: string
  clock: Clock
}

/** Letters that one group gets in a day: more are no introductions, and nobody could answer them. */
const mostADay = 10
const aDay = 24 * 60 * 60 * 1000

/** Short warm letters to a group's contact, in the person's own words and with their clear yes. */
export function makeIntroductions(parts: IntroductionsParts): Introductions {
  const sentTo = new Map<string, number[]>()
  const nameOf = (serviceId: string): string => parts.service(serviceId)?.name ?? ''
  const addressOf = (serviceId: string): Address | null => {
    const service = parts.service(serviceId)
    return service === undefined ? null : publicAddress(service)
  }
  const letter = (conversationId: string, introduction: IntroductionParts): string =>
    letterOf(introduction, {
      group: nameOf(introduction.serviceId),
      council: parts.council,
      reference: referenceOf(conversationId, introduction.id),
    })

  return {
    possible: (serviceId) => parts.outbox() !== undefined && addressOf(serviceId) !== null,
    fit: (words) => fitToPass(words, parts),
    letter,

    async send(conversationId, introduction) {
      const { id, serviceId } = introduction
      const to = addressOf(serviceId)
      const outbox = parts.outbox()
      if (to === null || outbox === undefined || isPractice(conversationId)) throw new Error('It has no way there.')
      const now = parts.clock.now().getTime()
      const lately = (sentTo.get(serviceId) ?? []).filter((at) => now - at < aDay)
      if (lately.length >= mostADay) throw new Error('This group has had enough letters today.')
      const reference = referenceOf(conversationId, id)
      const subject = words('introduction.subject')
      await outbox.mail({ id: keyOf(reference), to, reference, subject, text: letter(conversationId, introduction) })
      sentTo.set(serviceId, [...lately, now])
    },

    async copy(conversationId, introduction, to) {
      const outbox = parts.outbox()
      if (outbox === undefined || isPractice(conversationId)) throw new Error('It has no way there.')
      const reference = referenceOf(conversationId, introduction.id)
      const lead = words('copy.lead', { group: nameOf(introduction.serviceId) })
      await outbox.mail({
        ...{ id: `${keyOf(reference)} copy`, to: parseAddress(`mailto:${to}`), reference },
        ...{ subject: words('copy.subject'), text: `${lead}\n\n${letter(conversationId, introduction)}` },
      })
    },

    async takeOut(conversationId, id) {
      await parts.outbox()?.takeOut(keyOf(referenceOf(conversationId, id)))
    },

    async withdraw(conversationId, id, serviceId) {
      const outbox = parts.outbox()
      if (outbox === undefined) throw new Error('It has no way there.')
      const reference = referenceOf(conversationId, id)
      await outbox.takeOut(`${keyOf(reference)} copy`)
      if ((await outbox.takeOut(keyOf(reference))) === 'takenOut') return 'takenOut'
      const to = addressOf(serviceId)
      if (to === null) throw new Error('The group has no address any more.')
      const values = { reference, council: parts.council }
      const [subject, text] = [words('takenBack.subject', values), words('takenBack.text', values)]
      await outbox.mail({ id: `${keyOf(reference)} taken back`, to, reference, subject, text })
      return 'told'
    },
  }
}

/** The group's own address. One that stands beside a person's name is that person's. */
export function publicAddress(service: Service): Address | null {
  const unnamed = service.contacts.filter(({ name }) => (name ?? '').trim() === '').map(({ email }) => email)
  for (const email of [service.email, ...unnamed, service.organization?.email]) {
    const typed = email?.trim() ?? ''
    // `parseAddress` reads a mailto link; an address with a "?" in it is none.
    if (!/^[^\s@?<>,;:"]+@[^\s@?<>,;:"]+\.[a-z]{2,}$/i.test(typed)) continue
    try {
      return parseAddress(`mailto:${typed}`)
    } catch {
      continue
    }
  }
  return null
}

function letterOf(
  { sentences, name, contact }: IntroductionParts,
  { group, council, reference }: { group: string; council: string; reference: string },
): string {
  const who = name === undefined ? words('introduction.somebody') : plainLine(name, 60)
  const own = sentences.map((one) => `“${plainLine(one, 200)}”`).join('\n')
  const reach =
    contact === undefined
      ? words('introduction.comes')
      : words('introduction.reach', { contact: plainLine(contact, 100) })
  const lines = [
    words('introduction.hello', { group }),
    words('introduction.lead', { who, council }),
    ...(own === '' ? [] : [`${words('introduction.own')}\n${own}`]),
    reach,
    words('introduction.foot', { reference, council }),
  ]
  return lines.join('\n\n')
}

/** What somebody typed, as one line of text. */
const plainLine = (text: string, most: number): string => text.replace(/\s+/g, ' ').trim().slice(0, most)

const words = (key: string, values: Record<string, string> = {}): string =>
  label({ lang: plainEnglish, audience: 'self' }, `staffLetters.${key}`, values)

/** The same for the same letter, and tells nobody which conversation it belongs to. */
function referenceOf(conversationId: string, id: string): string {
  const hash = createHash('sha256').update(`introduction ${conversationId} ${id}`).digest('hex')
  return `I-${hash.slice(0, 10).toUpperCase()}`
}

const keyOf = (reference: string): string => `introduction ${reference}`
