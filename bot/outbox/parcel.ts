import { createHash } from 'node:crypto'
import { label, plainEnglish } from '../../locales/index.ts'
import type { Address, By } from './address.ts'

/** Why somebody is told: it chooses the words (locales/en-GB/telling.json). */
export type TellingAbout =
  | { what: 'new' }
  /** Nobody has taken it for so many minutes. */
  | { what: 'waiting'; minutes: number }
  | { what: 'passed' }
  | { what: 'cutOff' }
  | { what: 'late' }
  | { what: 'holdEnds' }
  /** Nobody has taken it for so many hours: everybody on the list is told again. */
  | { what: 'stillWaiting'; hours: number }
  | { what: 'noContact' }
  | { what: 'holderAway' }
  | { what: 'accepted' }
  /** A contact request is new, or still waits on a working morning. */
  | { what: 'request' }
  | { what: 'requestWaits' }

/** A message to people. Nothing personal: a reference and a link. */
export interface Telling {
  /** The caller's own, the same for the same message: put again it is not sent again. */
  id: string
  to: Address[]
  /** The team it is for, by its id in the profile. */
  team?: string
  about: TellingAbout
  link: string
  reference: string
  practice: boolean
}

/** A message to an agent hub. */
export interface HubEvent {
  id: string
  reference: string
  practice: boolean
  body: object
}

/** A letter with words of a person's own, shown to them word for word before. */
export interface Letter {
  id: string
  to: Address
  reference: string
  subject: string
  text: string
  /** For templates that are written elsewhere. */
  link?: string
}

export interface Delivery {
  to: Address | { by: 'hub' }
  state: 'waiting' | 'sent' | 'failed'
  tries: number
  /** Milliseconds since the epoch. */
  nextAt: number
  sentAt?: number
  lastError?: string
}

/** What is stored in the collection `outbox`, under its id. */
export interface Parcel {
  id: string
  reference: string
  practice: boolean
  team?: string
  /** Milliseconds since the epoch, and what came first of the same millisecond. */
  queuedAt: number
  order: number
  /** What an agent hub is sent holds personal words: it is taken out (null) once it is sent. */
  content:
    | { about: TellingAbout; link: string }
    | { body: object | null }
    /** Holds personal words too, and is taken out as well. */
    | { letter: { subject: string; text: string; link?: string } | null }
  deliveries: Delivery[]
}

/** What a sender sends. */
export interface Outgoing {
  /** The same each time this message is sent, so that a reader can see a repeat. Letters, digits and dashes. */
  mark: string
  reference: string
  practice: boolean
  /** Words for people; empty for a hub. */
  subject: string
  text: string
  link: string
  /** "PRACTICE. " or empty: for templates that are written elsewhere. */
  practiceMark: string
  /** What a webhook or a hub is posted. */
  body: object
}

export function outgoing(parcel: Parcel): Outgoing {
  const { reference, practice, content } = parcel
  const mark = markOf(parcel)
  if ('body' in content) {
    const empty = { subject: '', text: '', link: '', practiceMark: '' }
    return { mark, reference, practice, ...empty, body: content.body ?? {} }
  }
  if ('letter' in content) {
    const { subject, text, link = '' } = content.letter ?? { subject: '', text: '' }
    return { mark, reference, practice, subject, text, link, practiceMark: '', body: {} }
  }
  const { about, link } = content
  const { minutes, hours } = { minutes: 0, hours: 0, ...about }
  const values = { reference, minutes, hours }
  const practiceMark = practice ? `${words('practice.mark')} ` : ''
  const subject = practiceMark + words(`${about.what}.subject`, values)
  const lines = [...(practice ? [words('practice.say')] : []), words(`${about.what}.say`, values), link]
  const text = [...lines, words('common.reference', values), words('common.repeat')].join('\n\n')
  return {
    ...{ mark, reference, practice, subject, text, link, practiceMark },
    body: { id: mark, reference, practice, ...about, link, subject },
  }
}

const words = (key: string, values: Record<string, string | number> = {}): string =>
  label({ lang: plainEnglish, audience: 'worker' }, `telling.${key}`, values)

function markOf({ id, reference }: Parcel): string {
  return `${reference.replace(/[^\w-]/g, '-').slice(0, 40)}-${createHash('sha256').update(id).digest('hex').slice(0, 16)}`
}

/** Messages that wait for one provider; another's are in another lane and are not held up by it. */
export function laneOf({ to }: Delivery): string {
  return to.by === 'webhook' ? `webhook ${new URL(to.to).host}` : to.by
}

/** What `states` tells of a delivery: whom it is to stays out of it. */
export interface DeliveryState {
  id: string
  /** Team id; null for a hub, and for messages older than this field. */
  team: string | null
  to: By
  state: Delivery['state']
  tries: number
  /** ISO times. */
  nextAt: string | null
  sentAt: string | null
  /** A code such as `SMTP 451` or `TimedOut`, never a provider's own words. */
  lastError: string | null
}

export function stateOf(
  { id, team }: Parcel,
  { to, state, tries, nextAt, sentAt, lastError }: Delivery,
): DeliveryState {
  return {
    ...{ id, team: team ?? null, to: to.by, state, tries },
    nextAt: state === 'waiting' ? new Date(nextAt).toISOString() : null,
    sentAt: sentAt === undefined ? null : new Date(sentAt).toISOString(),
    lastError: lastError ?? null,
  }
}
