import { isIP } from 'node:net'
import type { Notes } from './notes.ts'

const longest = 500

/** A web address that a person can be sent to, or undefined. */
export function webAddress(given: string | undefined, notes: Notes, field: string): string | undefined {
  if (given === undefined || given === '') return undefined
  const bare = given.trim()
  const complete = /^[a-z][a-z\d+.-]*:/i.test(bare) && !/^[\w.-]+:\d+(\/|$)/.test(bare) ? bare : `https://${bare}`
  const url = parse(complete)
  if (url === null || bare.length > longest) {
    notes.add('mended', 'link left out', field)
    return undefined
  }
  if (complete !== bare) notes.add('mended', 'link completed', field)
  return url.href
}

function parse(words: string): URL | null {
  if (/\s/.test(words) || !URL.canParse(words)) return null
  const url = new URL(words)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  // A name and password would be sent; a number or a bare name is a machine, not a page for the public.
  if (url.username !== '' || url.password !== '') return null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 || !/^[^.]+(\.[^.]+)+$/.test(host) || /\.(local|internal|localhost|lan|home)$/.test(host))
    return null
  return url
}

export function hostOf(url: string | undefined): string[] {
  if (url === undefined || !URL.canParse(url)) return []
  return [new URL(url).hostname.toLowerCase().replace(/^www\./, '')]
}
