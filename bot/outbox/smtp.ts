import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js'
import { codeOf, SendFailed, type Sender } from './sender.ts'

/**
 * Any SMTP server: `smtps://name:password@mail.example.org`, `smtp://mail.example.org:587`. A connection for each message:
 * there are few, and one that hangs is cut without harm to another. With a name and a password the connection must
 * be encrypted, unless it is to this machine or the address says `?requireTLS=false`.
 */
export function makeSmtpSender(url: string, from: string): Sender {
  const { hostname, username } = new URL(url)
  const secret = username !== '' && !['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
  const domain = /@([\w.-]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    async send(to, message, signal) {
      const transport = createTransport({
        url: secret ? withDefault(url, 'requireTLS', 'true') : url,
        disableFileAccess: true,
        disableUrlAccess: true,
      } as SMTPTransport.Options)
      const mail = {
        ...{ from, to, subject: message.subject, text: message.text, signal },
        messageId: `<${message.mark}.${createHash('sha256').update(to).digest('hex').slice(0, 12)}@${domain}>`,
        headers: { 'X-Reference': message.mark, 'Auto-Submitted': 'auto-generated' },
      }
      try {
        await transport.sendMail(mail)
      } catch (error) {
        throw new SendFailed(signal.aborted ? 'TimedOut' : smtpCode(error))
      }
    },
  }
}

function withDefault(url: string, name: string, value: string): string {
  const changed = new URL(url)
  if (!changed.searchParams.has(name)) changed.searchParams.set(name, value)
  return changed.href
}

function smtpCode(error: unknown): string {
  const { responseCode } = error as { responseCode?: unknown }
  return typeof responseCode === 'number' ? `SMTP ${responseCode}` : codeOf(error)
}
