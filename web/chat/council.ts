import { byId, make } from '../shared/dom.ts'
import { call } from './http.ts'
import { setLeaveTo } from './leave.ts'

interface PageSettings {
  council?: unknown
  emergency?: unknown
  leaveTo?: unknown
}

/** The council's name, its own emergency numbers and where "leave quickly" leads. Without them the page works as it is. */
export async function fetchCouncil(): Promise<void> {
  try {
    const settings = (await call('/page.json', { method: 'GET' })) as PageSettings
    if (typeof settings.council === 'string') byId('council').textContent = settings.council
    if (typeof settings.leaveTo === 'string') setLeaveTo(settings.leaveTo)
    if (Array.isArray(settings.emergency)) addNumbers(settings.emergency as unknown[])
  } catch {
    // The numbers that everybody needs are in the page itself.
  }
}

interface EmergencyNumber {
  label: string
  number: string
  /** Null for what is not rung, such as a number to text. */
  href: string | null
}

function addNumbers(given: unknown[]): void {
  const list = byId('numbers')
  const shown = new Set([...list.querySelectorAll('.number')].map((number) => spaceless(number.textContent)))
  for (const entry of given.filter(isNumber)) {
    if (!shown.has(spaceless(entry.number))) list.append(make('li', '', numberOf(entry), ' ', entry.label))
  }
}

function numberOf({ number: given, href }: EmergencyNumber): HTMLElement {
  // A number stays on one line; "999, then press 55" may go over two.
  const number = /^[\d ]+$/.test(given) ? given.replace(/ /g, '\u00a0') : given
  if (href === null) return make('span', 'number still', number)
  const link = make('a', 'number', number)
  link.href = href
  return link
}

function spaceless(text: string): string {
  return text.replace(/\s/g, '')
}

function isNumber(entry: unknown): entry is EmergencyNumber {
  const { label, number, href } = (entry ?? {}) as Record<string, unknown>
  const safe = href === null || (typeof href === 'string' && /^(tel|sms|https):/.test(href))
  return typeof label === 'string' && typeof number === 'string' && safe
}
