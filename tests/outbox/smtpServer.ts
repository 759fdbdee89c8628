import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** `hang`: says nothing after DATA; `mute`: not even hello; `drop`: hangs up in the middle of DATA. */
export type Mood = 'take' | 'refuse' | 'greylist' | 'hang' | 'mute' | 'drop' | 'busy'

export interface Mail {
  to: string[]
  text: string
}

/** A real SMTP server on a port of the system's choosing, in whatever mood a test wants. */
export async function smtpServer(host = '127.0.0.1') {
  let mood: Mood = 'take'
  const mails: Mail[] = []
  const logins: string[] = []
  const held: (() => void)[] = []
  let connections = 0
  const failure = (code: number): Error => Object.assign(new Error('no, duty@example.org'), { responseCode: code })
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth(auth, _session, done) {
      logins.push(auth.username ?? '')
      done(null, { user: 'somebody' })
    },
    logger: false,
    onConnect(_session, next) {
      connections += 1
      if (mood === 'mute') held.push(next)
      else next(mood === 'busy' ? failure(421) : null)
    },
    onRcptTo(_address, _session, next) {
      if (mood === 'refuse') next(failure(550))
      else next(mood === 'greylist' ? failure(451) : null)
    },
    onData(stream, session, next) {
      let text = ''
      stream.on('data', (part: Buffer) => {
        text += part.toString()
        if (mood === 'drop') for (const one of server.connections as Set<{ close(): void }>) one.close()
      })
      stream.on('end', () => {
        if (mood === 'drop') return
        const finish = (): void => {
          mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text })
          next()
        }
        if (mood === 'hang') held.push(finish)
        else finish()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, host)
  await once(server.server, 'listening')
  return {
    url: `smtp://${host}:${(server.server.address() as AddressInfo).port}`,
    mails,
    logins,
    connections: () => connections,
    open: () => server.connections.size,
    set(next: Mood) {
      mood = next
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export const headerOf = (mail: Mail, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\\r?\\n\\s.*)*)`, 'im').exec(mail.text)?.[1]?.trim()
