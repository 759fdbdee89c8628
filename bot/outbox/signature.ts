import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far apart two clocks may be, and how long a message may be on its way. */
export const signatureSeconds = 5 * 60

/** The header `X-Signature`: `t=<unix seconds>,v1=<HMAC-SHA256 of "t.body" in hex>`. */
export function sign(body: string, secret: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000)
  return `t=${seconds},v1=${hmac(seconds, body, secret)}`
}

/** The signature's own part (v1), when it is right and fresh; else undefined. */
export function verify(header: string, body: string, secret: string, now: Date): string | undefined {
  const found = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header.replaceAll(' ', ''))
  const [, seconds = '', given = ''] = found ?? []
  if (found === null || Math.abs(now.getTime() / 1000 - Number(seconds)) > signatureSeconds) return undefined
  const right = timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(hmac(Number(seconds), body, secret), 'hex'))
  return right ? given : undefined
}

function hmac(seconds: number, body: string, secret: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
}
