import type { Sent } from '../../conversations/conversations.ts'
import { Problem } from '../../http/problem.ts'

/** The longest text of one message, in UTF-16 units: about eight pages. */
const longestText = 20_000
const longestName = 200
const deepest = 24
const taken = new Set(['message', 'event', 'typing'])
/** Keys that could change what an object is instead of what it holds. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Makes what a client sent safe to work with: only known fields, of the right kind and size. Whoever holds a token can
 * send anything, so `value` may be an answer that no card ever offered: that is for the bot to judge.
 * @throws {Problem} 400 not an activity, 413 too long, 415 files
 */
export function readActivity(body: unknown): Sent {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw bad('The body must be one activity.')
  const given = body as Record<string, unknown>
  const type = given['type']
  if (typeof type !== 'string' || !taken.has(type)) throw bad('The type must be message, event or typing.')
  if (Array.isArray(given['attachments']) && given['attachments'].length > 0) throw noFiles()
  const text = readText(given['text'])
  const name = shortText(given['name'])
  const locale = readLocale(given['locale'])
  const channelData = readChannelData(given['channelData'])
  return {
    type,
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
    ...(given['value'] === undefined ? {} : { value: plain(given['value'], deepest) }),
    ...(name === undefined ? {} : { name }),
    ...(locale === undefined ? {} : { locale }),
    ...(channelData === undefined ? {} : { channelData }),
  }
}

/** A language tag, when it is one: `en-GB`, `en-GB-x-easyread`. */
export const readLocale = (given: unknown): string | undefined =>
  typeof given === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8}){0,6}$/.test(given) ? given : undefined

export const noFiles = (): Problem =>
  new Problem(415, 'FilesNotAccepted', 'This chat takes no files. Please write it as a message.')

const bad = (message: string): Problem => new Problem(400, 'BadArgument', message)

function readText(given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'string') throw bad('The text must be a string.')
  if (given.length > longestText) {
    throw new Problem(413, 'MessageTooLarge', `A message may have up to ${longestText} characters. Send it in parts.`)
  }
  return clean(given)
}

const shortText = (given: unknown): string | undefined =>
  typeof given === 'string' ? clean(given.slice(0, longestName)) : undefined

/** Control characters (line breaks and tabs apart) and halves of characters say nothing, and some stores refuse them. */
const clean = (text: string): string =>
  // eslint would call these control characters a mistake in a pattern: they are its purpose, so they are built.
  text.toWellFormed().replace(control, '')
const control = new RegExp(
  `[${String.fromCharCode(0)}-\\b\\v\\f${String.fromCharCode(14)}-${String.fromCharCode(31)}\\x7f]`,
  'g',
)

function readChannelData(given: unknown): Record<string, unknown> | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
  const data = plain(given, 6) as Record<string, unknown>
  const id = data['clientActivityID']
  if (id !== undefined && (typeof id !== 'string' || id.length > longestName)) delete data['clientActivityID']
  return data
}

/** A copy that holds nothing but plain JSON, not too deep. */
function plain(given: unknown, depth: number): unknown {
  if (typeof given === 'string') return clean(given)
  if (typeof given !== 'object' || given === null) return given
  if (depth === 0) throw bad('The value is nested too deeply.')
  if (Array.isArray(given)) return given.map((one) => plain(one, depth - 1))
  const entries = Object.entries(given).filter(([key]) => !dangerous.has(key))
  return Object.fromEntries(entries.map(([key, value]) => [clean(key), plain(value, depth - 1)]))
}
