import { make } from './dom.ts'

/** A stretch of text, and where it leads if it is a phone number or a web address. */
export interface Stretch {
  text: string
  href?: string
}

const shortNumbers = '999|112|111|101|116 ?123|116 ?000'
const longNumber = String.raw`(?:\+44 ?|0)\d{2,4}(?: ?\d{1,4}){1,5}`
const ending = '(?:uk|org|com|net|info|app)'
const address = String.raw`(?:https:\/\/[^\s<>"]+|(?:[a-z0-9-]+\.)+${ending}(?:\/[^\s<>"]*)?)`
const leads = new RegExp(String.raw`(^|[^\w@.£/-])(?:(${address})|(${longNumber}|${shortNumbers}))(?![\w@-])`, 'gi')

/** Finds phone numbers and https addresses in plain text. Everything else, odd schemes too, stays text. */
export function findLinks(text: string): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const match of text.matchAll(leads)) {
    const [, before = '', web, phone = ''] = match
    const link = web === undefined ? toPhone(phone) : toAddress(web)
    const at = match.index + before.length
    if (link === undefined) continue
    if (at > from) found.push({ text: text.slice(from, at) })
    found.push(link)
    from = at + link.text.length
  }
  if (from < text.length) found.push({ text: text.slice(from) })
  return found
}

/** The same as nodes, ready to be put into the page. */
export function withLinks(text: string, opensNewTab: string): Node[] {
  return findLinks(text).map((stretch) => {
    if (stretch.href === undefined) return document.createTextNode(stretch.text)
    return makeLink(stretch.text, stretch.href, opensNewTab)
  })
}

function makeLink(text: string, href: string, opensNewTab: string): HTMLAnchorElement {
  const link = make('a', href.startsWith('tel:') ? 'tel' : '', text)
  link.href = href
  if (href.startsWith('https:')) {
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
    link.append(make('span', 'heard', ` (${opensNewTab})`))
  }
  return link
}

function toPhone(text: string): Stretch | undefined {
  const digits = text.replace(/[^\d+]/g, '')
  const short = digits.length === 3 || digits.startsWith('116')
  // The shortest full number is Childline's (0800 1111), the longest has a country code.
  return short || (digits.length >= 8 && digits.length <= 13) ? { text, href: `tel:${digits}` } : undefined
}

function toAddress(found: string): Stretch {
  const text = found.replace(/[.,;:!?)\]'"]+$/, '')
  return { text, href: /^https:/i.test(text) ? text : `https://${text}` }
}
