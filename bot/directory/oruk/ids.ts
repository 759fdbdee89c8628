import { createHash } from 'node:crypto'

/** Made once, for this use; another would change every id that others have kept. */
const namespace = Buffer.from('6f0e1a52a3c94d0e9a0b3b7a1c5d2e48', 'hex')

export const isUuid = (id: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id)

/** The id by which others know a thing: Open Referral UK wants UUIDs. One that is none becomes a UUID of it (RFC 9562, v5). */
export function outsideId(id: string): string {
  if (isUuid(id)) return id.toLowerCase()
  const bytes = createHash('sha1').update(namespace).update(id, 'utf8').digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
