import { NotifyClient } from 'notifications-node-client'
import type { Address } from './address.ts'
import { cutAt } from './notify.ts'
import { codeOf } from './sender.ts'
import type { SenderSettings } from './senders.ts'

/** What a template that is written at GOV.UK Notify must have, or the message does not say it. */
const needed = ['practice', 'reference', 'link']
const all = needed.map((name) => `((${name}))`).join(', ')
const askMs = 15_000

/**
 * Asks GOV.UK Notify for the templates that are in use, and gives a sentence for each that lacks something or can't be
 * looked at. Never rejects: it is for the log at the start, and holds nothing up.
 */
export async function checkNotifyTemplates(addresses: readonly Address[], settings: SenderSettings): Promise<string[]> {
  const { notifyApiKey: apiKey, notifyUrl: url } = settings
  if (apiKey === undefined) return []
  const used = [
    ['notifySms', 'NOTIFY_SMS_TEMPLATE', settings.notifySmsTemplate],
    ['notifyEmail', 'NOTIFY_EMAIL_TEMPLATE', settings.notifyEmailTemplate],
  ] as const
  const asked = used.map(async ([by, setting, template]) => {
    if (template === undefined || !addresses.some((one) => one.by === by)) return []
    const client = url === undefined ? new NotifyClient(apiKey) : new NotifyClient(url, apiKey)
    cutAt(client, AbortSignal.timeout(askMs))
    try {
      const { data } = (await client.getTemplateById(template)) as { data: unknown }
      const missing = missingIn(data)
      if (missing.length === 0) return []
      return [`The template of ${setting} has no ${missing.join(' and no ')}: messages will not say it.`]
    } catch (error) {
      // Never the error itself: it holds the request with the key.
      const { response } = error as { response?: { status: number } }
      const why = response === undefined ? codeOf(error) : `HTTP ${response.status}`
      return [`The template of ${setting} could not be looked at (${why}): does it have ${all}?`]
    }
  })
  return (await Promise.all(asked)).flat()
}

/** Of the placeholders `((reference))`; `((practice??words))` shows its own words and only for "yes". */
function missingIn(data: unknown): string[] {
  const { subject, body } = (typeof data === 'string' ? JSON.parse(data) : data) as {
    subject?: unknown
    body?: unknown
  }
  const text = [subject, body].filter((part) => typeof part === 'string').join('\n')
  const there = [...text.matchAll(/\(\(([^()?]+)\)\)/g)].map(([, name = '']) =>
    name.replace(/[\s_-]/g, '').toLowerCase(),
  )
  return needed.filter((name) => !there.includes(name)).map((name) => `((${name}))`)
}
