import { NotifyClient } from 'notifications-node-client'
import type { Clock } from '../../dialogs/ports.ts'
import { codeOf, retryAfterMs, SendFailed, type Sender } from './sender.ts'

export interface NotifySettings {
  apiKey: string
  /** Another address than the provider's own, for tests. */
  url?: string
}

/**
 * GOV.UK Notify. The template is written there, with ((practice)), ((reference)) and ((link)); `reference` lets a message be
 * found in Notify's own list.
 */
export function makeNotifySender(
  kind: 'sms' | 'email',
  template: string,
  { apiKey, url }: NotifySettings,
  clock: Clock,
): Sender {
  return {
    async send(to, message, signal) {
      const client = url === undefined ? new NotifyClient(apiKey) : new NotifyClient(url, apiKey)
      cutAt(client, signal)
      const { reference, link, practiceMark: practice, mark } = message
      const options = { personalisation: { reference, link, practice }, reference: mark }
      try {
        await (kind === 'sms' ? client.sendSms(template, to, options) : client.sendEmail(template, to, options))
      } catch (error) {
        // Never the error itself: it holds the request with the key and the number.
        throw notifyFailed(error, signal, clock)
      }
    },
  }
}

type Request = (options: Record<string, unknown>) => Promise<unknown>

/** The client waits for ever by itself, and would follow redirects with its key. */
export function cutAt(client: NotifyClient, signal: AbortSignal): void {
  const { restClient } = client.apiClient as { restClient: Request }
  const inTime: Request = (options) =>
    restClient({ ...options, signal, maxRedirects: 0, maxContentLength: 100_000, responseType: 'text' })
  client.setClient(inTime as unknown as Parameters<NotifyClient['setClient']>[0])
}

function notifyFailed(error: unknown, signal: AbortSignal, clock: Clock): SendFailed {
  if (signal.aborted) return new SendFailed('TimedOut')
  const { response } = error as { response?: { status: number; headers: Record<string, unknown> } }
  if (response === undefined) return new SendFailed(codeOf(error))
  const wait = response.headers['retry-after']
  return new SendFailed(`HTTP ${response.status}`, retryAfterMs(typeof wait === 'string' ? wait : null, clock.now()))
}
