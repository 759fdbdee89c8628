/** Words of a directory are written by others: cut to a length, and without characters that steer a screen. */
export function clean(text: string | null | undefined, most: number): string {
  const plain = (text ?? '')
    .slice(0, most * 4)
    .replace(/[\p{Cf}\p{Co}\u2028\u2029]+/gu, '')
    .replace(/[^\S\n]+|\p{Cc}(?<!\n)/gu, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
  if (plain.length <= most) return plain
  const cut = plain.slice(0, most)
  // Not in the middle of a word, where there are words.
  return `${cut.replace(/\s+\S{0,40}$/, '').replace(/[\s,;:.]+$/, '')} …`
}

/** An address that may be a link; null for anything but the web. */
export function webAddress(url: string | null | undefined): string | null {
  const text = (url ?? '').trim()
  if (text === '' || text.length > 500) return null
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return null
  const { protocol, username, password, href, hostname } = new URL(whole)
  const isWeb = (protocol === 'https:' || protocol === 'http:') && hostname.includes('.')
  return isWeb && username === '' && password === '' ? href : null
}

/** `tel:` for a number that can be rung; null for anything else. */
export function telephone(number: string): string | null {
  const digits = number.replace(/\(0\)/, '').replace(/[\s().-]/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null
}

export function mailAddress(email: string | null | undefined): string | null {
  const text = (email ?? '').trim()
  return text.length < 200 && /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/.test(text) ? text : null
}
