import { has, label } from '../locales/index.ts'
import type { Voice } from '../locales/index.ts'
import type { Connection } from './ports.ts'

/** Why this one, first in the person's own words: `because you said you "played in a brass band"`. */
export function reasonFor(voice: Voice, connection: Connection, town: string): string {
  const { because } = connection
  if (because.words !== null) return label(voice, 'connecting.because.words', { words: because.words })
  if (because.need !== null && has(voice, `needs.${because.need}`))
    return label(voice, 'connecting.because.need', { need: label(voice, `needs.${because.need}`) })
  return because.near ? label(voice, 'connecting.because.near') : label(voice, 'connecting.because.wide', { town })
}

/** Kilometres under which a figure says less than the word. Points are the middle of an area. */
const close = 1.5

/** "In Armley, close to you." */
export function whereWords(voice: Voice, connection: Connection): string {
  if (connection.distanceKm === null) return label(voice, 'connecting.where.wide', { where: connection.where })
  if (connection.distanceKm < close) return label(voice, 'connecting.where.close', { where: connection.where })
  const km = String(Math.round(connection.distanceKm))
  return label(voice, 'connecting.where.near', { where: connection.where, km })
}

export interface ConnectionWords {
  text: string
  card: {
    name: string
    facts: { title: string; value: string }[]
    description: string
    caution: string | null
    checked: string
    link: { title: string; url: string } | null
  }
}

/** All that is known of one connection, as a card and as the same in text (cards are not read aloud reliably). */
export function connectionWords(voice: Voice, connection: Connection): ConnectionWords {
  const facts = [
    { title: label(voice, 'connecting.card.where'), value: connection.where },
    { title: label(voice, 'connecting.card.whoFor'), value: connection.whoFor },
    ...(connection.phone === null ? [] : [{ title: label(voice, 'connecting.card.phone'), value: connection.phone }]),
  ].filter((fact) => fact.value !== '')
  const caution =
    connection.caution === null ? null : label(voice, 'connecting.card.caution', { caution: connection.caution })
  const checked = label(voice, 'connecting.card.checked', {
    date: dayInWords(connection.checked),
    source: connection.source,
  })
  const link =
    connection.url === null ? null : { title: label(voice, 'connecting.card.open'), url: secureUrl(connection.url) }
  const text = [
    connection.description,
    ...facts.map((fact) => `${fact.title}: ${fact.value}`),
    link?.url ?? '',
    caution ?? '',
    checked,
  ]
    .filter((part) => part !== '')
    .join('\n')
  return { text, card: { name: connection.name, facts, description: connection.description, caution, checked, link } }
}

function dayInWords(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

function secureUrl(url: string): string {
  return /^https?:\/\//.test(url) ? url.replace(/^http:/, 'https:') : `https://${url}`
}
