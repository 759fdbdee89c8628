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
  href: string
}

function addNumbers(given: unknown[]): void {
  const list = byId('numbers')
  const shown = new Set([...list.querySelectorAll('a')].map((link) => link.getAttribute('href')))
  for (const entry of given.filter(isNumber)) {
    if (shown.has(entry.href)) continue
    const link = make('a', 'number', entry.number)
    link.href = entry.href
    list.append(make('li', '', link, ' ', entry.label))
  }
}

function isNumber(entry: unknown): entry is EmergencyNumber {
  const { label, number, href } = (entry ?? {}) as Record<string, unknown>
  return (
    typeof label === 'string' &&
    typeof number === 'string' &&
    typeof href === 'string' &&
    /^(tel|sms|https):/.test(href)
  )
}
