import type { Clock } from '../../dialogs/ports.ts'
import { codeOf, retryAfterMs, SendFailed, type Sender } from './sender.ts'
import { sign } from './signature.ts'

/** POSTs signed JSON. Redirects are not followed, and of the answer only the status counts. */
export function makeWebhookSender(secret: string, clock: Clock): Sender {
  return {
    async send(to, message, signal) {
      const body = JSON.stringify(message.body)
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'x-reference': message.mark,
        'x-signature': sign(body, secret, clock.now()),
      }
      let answer: Response
      try {
        answer = await fetch(to, { method: 'POST', headers, body, redirect: 'manual', signal })
      } catch (error) {
        throw new SendFailed(signal.aborted ? 'TimedOut' : codeOf(error))
      }
      // Not read: whoever answers with an endless body would hold us.
      await answer.body?.cancel().catch(() => undefined)
      if (answer.ok) return
      throw new SendFailed(`HTTP ${answer.status}`, retryAfterMs(answer.headers.get('retry-after'), clock.now()))
    },
  }
}
