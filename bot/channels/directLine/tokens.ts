import { createHash, randomBytes } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import type { Clock } from '../../../dialogs/ports.ts'
import { Problem } from '../../http/problem.ts'

/** What a token opens: one conversation, for one person. */
export interface Claims {
  conversationId: string
  userId: string
  /** Let in beyond what its address may begin: its first words decide. */
  beyond?: true
}

/** What the address of a stream opens besides. */
export interface StreamClaims extends Claims {
  /** Place in the conversation after which the stream begins. */
  from: number
  /** Names this one address. */
  streamId: string
  /** Seconds since 1970 by which it must have been used for the first time. */
  connectBy: number
}

export interface Tokens {
  /** Claims for somebody new. Neither id can be guessed. */
  newClaims(): Claims
  /** A token for the conversation's calls. */
  issue(claims: Claims): Promise<string>
  /** @throws {Problem} 403, code `TokenExpired` when that is what is wrong */
  verify(token: string): Promise<Claims>
  issueStream(claims: Claims, from: number): Promise<string>
  verifyStream(token: string): Promise<StreamClaims>
  /** How long a token lives, in seconds. */
  readonly seconds: number
}

/** A stream's address must be used within so many seconds (Direct Line 3.0). Later it opens only what it opened before. */
const connectSeconds = 60
/** Tokens whose signature was checked that are remembered. */
const remembered = 20_000
const issuer = 'better-conversations'

/** @param secret any text; whoever has it can make tokens */
export function makeTokens(secret: string, seconds: number, clock: Clock): Tokens {
  const key = createHash('sha256').update(`direct line tokens\n${secret}`).digest()
  const now = (): number => Math.floor(clock.now().getTime() / 1000)

  const sign = (audience: string, claims: Claims, more: Record<string, unknown> = {}): Promise<string> =>
    // `user` is the claim in which the stock client looks for the user's id.
    new SignJWT({
      ...more,
      ...(claims.beyond === true ? { beyond: true } : {}),
      ...{ user: claims.userId, conv: claims.conversationId },
    })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now())
      .setExpirationTime(now() + seconds)
      .setJti(randomBytes(9).toString('base64url'))
      .sign(key)

  const check = async (audience: string, token: string): Promise<Claims & { payload: Record<string, unknown> }> => {
    try {
      const { payload } = await jwtVerify(token, key, {
        ...{ algorithms: ['HS256'], issuer, audience, currentDate: clock.now() },
        ...{ requiredClaims: ['exp', 'user', 'conv', 'jti'] },
      })
      const claims = { conversationId: String(payload['conv']), userId: String(payload['user']), payload }
      return payload['beyond'] === true ? { ...claims, beyond: true } : claims
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new Problem(403, 'TokenExpired', 'The token has expired.')
      throw new Problem(403, 'InvalidToken', 'The token is not valid here.')
    }
  }

  /** A chat sends the same token with every call: its signature is checked once. What expired is checked again, and fails. */
  const verified = new Map<string, { claims: Claims; until: number }>()

  return {
    seconds,
    newClaims: () => ({
      conversationId: randomBytes(16).toString('base64url'),
      userId: `dl_${randomBytes(12).toString('base64url')}`,
    }),
    issue: (claims) => sign('chat', claims),
    async verify(token) {
      const known = verified.get(token)
      if (known !== undefined && known.until > now()) return known.claims
      const { payload, ...claims } = await check('chat', token)
      if (verified.size >= remembered) verified.delete(verified.keys().next().value ?? '')
      verified.set(token, { claims, until: Number(payload['exp']) })
      return claims
    },
    issueStream: (claims, from) => sign('stream', claims, { from, by: now() + connectSeconds }),
    async verifyStream(token) {
      const { payload, ...claims } = await check('stream', token)
      return {
        ...claims,
        from: Number(payload['from']),
        streamId: String(payload['jti']),
        connectBy: Number(payload['by']),
      }
    },
  }
}
