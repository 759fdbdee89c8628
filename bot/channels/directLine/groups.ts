import { createHmac } from 'node:crypto'

/**
 * What conversations begun from one address have in common: many crises from one hostel, or from one person who plays,
 * stand together in a worker's list. A keyed hash: the address itself is never kept, and nobody without the service's
 * secret can tell which address it was.
 */
export function makeGroups(secret: string): (address: string) => string {
  return (address) => createHmac('sha256', `groups\n${secret}`).update(address).digest('base64url').slice(0, 16)
}
