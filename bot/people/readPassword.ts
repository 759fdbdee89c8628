import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/**
 * A new password: asked for twice on the terminal, without showing it; or the first line of what is piped in.
 * @throws with a sentence for whoever typed the command
 */
export async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return firstLine()
  const first = await askHidden('New password: ')
  if ((await askHidden('The same again: ')) !== first) throw new Error('The two are not the same. Nothing was changed.')
  return first
}

async function firstLine(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/)[0] ?? ''
}

async function askHidden(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 })
  const stopped = new Promise<never>((_resolve, reject) => {
    lines.once('SIGINT', () => reject(new Error('Stopped. Nothing was changed.')))
    lines.once('close', () => reject(new Error('Stopped. Nothing was changed.')))
  })
  stopped.catch(() => undefined)
  process.stderr.write(question)
  try {
    return await Promise.race([lines.question(''), stopped])
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
