import type { Clock } from '../../dialogs/ports.ts'
import { safeUrl, type Address, type By } from './address.ts'
import { makeNotifySender } from './notify.ts'
import type { Sender, Senders } from './sender.ts'
import { makeSmtpSender } from './smtp.ts'
import { makeWebhookSender } from './webhook.ts'

export type { Senders } from './sender.ts'

/** What the settings of the same names say (SMTP_URL, MAIL_FROM, ...). */
export interface SenderSettings {
  smtpUrl?: string
  mailFrom?: string
  notifyApiKey?: string
  notifySmsTemplate?: string
  notifyEmailTemplate?: string
  notifyPersonTemplate?: string
  notifyUrl?: string
  webhookSecret?: string
  hubUrl?: string
  hubSecret?: string
  /** Milliseconds that one try may take. */
  sendMs?: number
}

const defaultSendMs = 30_000

export function makeSenders(settings: SenderSettings, clock: Clock = { now: () => new Date() }): Senders {
  const senders = new Map<By, Sender | undefined>([
    ['email', email(settings)],
    ['notifySms', notify('sms', settings.notifySmsTemplate, settings, clock)],
    ['personSms', notify('sms', settings.notifyPersonTemplate, settings, clock)],
    ['notifyEmail', notify('email', settings.notifyEmailTemplate, settings, clock)],
    ['webhook', webhook(settings.webhookSecret, clock)],
    ['hub', hub(settings, clock)],
  ])
  return { get: (by) => senders.get(by), sendMs: settings.sendMs ?? defaultSendMs }
}

const needed: Record<By, [keyof SenderSettings, string][]> = {
  email: [
    ['smtpUrl', 'SMTP_URL'],
    ['mailFrom', 'MAIL_FROM'],
  ],
  notifySms: [
    ['notifyApiKey', 'NOTIFY_API_KEY'],
    ['notifySmsTemplate', 'NOTIFY_SMS_TEMPLATE'],
  ],
  personSms: [
    ['notifyApiKey', 'NOTIFY_API_KEY'],
    ['notifyPersonTemplate', 'NOTIFY_PERSON_TEMPLATE'],
  ],
  notifyEmail: [
    ['notifyApiKey', 'NOTIFY_API_KEY'],
    ['notifyEmailTemplate', 'NOTIFY_EMAIL_TEMPLATE'],
  ],
  webhook: [['webhookSecret', 'WEBHOOK_SECRET']],
  hub: [
    ['hubUrl', 'HUB_URL'],
    ['hubSecret', 'HUB_SECRET'],
  ],
}

/** A sentence for each way of telling that these addresses need and these settings lack. */
export function notSetUp(addresses: readonly Address[], settings: SenderSettings): string[] {
  return [...new Set(addresses.map(({ by }) => by))].flatMap((by) => {
    const missing = needed[by].filter(([name]) => settings[name] === undefined).map(([, setting]) => setting)
    if (missing.length === 0) return []
    return [`Somebody is to be told by ${by}, but ${missing.join(' and ')} is not set: nothing reaches them that way.`]
  })
}

function email({ smtpUrl, mailFrom }: SenderSettings): Sender | undefined {
  return smtpUrl === undefined || mailFrom === undefined ? undefined : makeSmtpSender(smtpUrl, mailFrom)
}

function notify(
  kind: 'sms' | 'email',
  template: string | undefined,
  { notifyApiKey: apiKey, notifyUrl: url }: SenderSettings,
  clock: Clock,
): Sender | undefined {
  if (apiKey === undefined || template === undefined) return undefined
  return makeNotifySender(kind, template, url === undefined ? { apiKey } : { apiKey, url }, clock)
}

function webhook(secret: string | undefined, clock: Clock): Sender | undefined {
  return secret === undefined ? undefined : makeWebhookSender(secret, clock)
}

/** The hub is a webhook of which the settings, not the message, know the address. */
function hub({ hubUrl, hubSecret }: SenderSettings, clock: Clock): Sender | undefined {
  if (hubUrl === undefined || hubSecret === undefined) return undefined
  const url = safeUrl(hubUrl)
  const sender = makeWebhookSender(hubSecret, clock)
  return { send: (_to, message, signal) => sender.send(url, message, signal) }
}
