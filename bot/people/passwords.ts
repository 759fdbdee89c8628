import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** What one scrypt costs: its memory is 128 × n × r bytes, its work grows with p too. */
export interface ScryptCost {
  n: number
  r: number
  p: number
}

/** As it is stored: with what it cost, so that the cost can be raised later. Salt and hash are base64url. */
export interface PasswordHash extends ScryptCost {
  salt: string
  hash: string
}

export interface Passwords {
  /** @throws {TooManyHashes} */
  hash(password: string): Promise<PasswordHash>
  /**
   * Is it the password? Without a stored hash (nobody has that name) the answer is no, after the same work.
   * @throws {TooManyHashes}
   */
  isRight(password: string, stored: PasswordHash | undefined): Promise<boolean>
  /** Was it made more cheaply than is usual now? */
  isCheap(stored: PasswordHash): boolean
}

/** More people are signing in at once than can be looked at in a few seconds. */
export class TooManyHashes extends Error {
  constructor() {
    super('Too many sign-ins at once.')
    this.name = 'TooManyHashes'
  }
}

/** 32 MiB: one of the equally strong settings of the OWASP password storage cheat sheet. */
const usualCost: ScryptCost = { n: 2 ** 15, r: 8, p: 3 }
const hashBytes = 32
const saltBytes = 16

/** @param mostWaiting sign-ins that may stand in line */
export function makePasswords(cost: ScryptCost = usualCost, mostWaiting = 30): Passwords {
  // One at a time: Node's few worker threads also write to the disk, and a crisis must not wait behind sign-ins.
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const derive = (password: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> => {
    if (waiting >= mostWaiting) return Promise.reject(new TooManyHashes())
    waiting += 1
    const mine = last
      .then(() => run(password, salt, { n, r, p }))
      .finally(() => {
        waiting -= 1
      })
    last = mine.catch(() => undefined)
    return mine
  }
  const nobody: PasswordHash = { ...cost, salt: randomText(saltBytes), hash: randomText(hashBytes) }

  return {
    async hash(password) {
      const salt = randomBytes(saltBytes)
      const hash = await derive(password, salt, cost)
      return { ...cost, salt: salt.toString('base64url'), hash: hash.toString('base64url') }
    },
    async isRight(password, stored = nobody) {
      const wanted = Buffer.from(stored.hash, 'base64url')
      const found = await derive(password, Buffer.from(stored.salt, 'base64url'), stored)
      return wanted.length === found.length && timingSafeEqual(wanted, found)
    },
    isCheap: ({ n, r, p }) => n * r * p < cost.n * cost.r * cost.p,
  }
}

function run(password: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> {
  // The same letters can be typed as different code points on different keyboards.
  const typed = password.normalize('NFKC')
  const options = { N: n, r, p, maxmem: 2 * 128 * n * r }
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, hashBytes, options, (error, key) => (error === null ? resolve(key) : reject(error)))
  })
}

const randomText = (bytes: number): string => randomBytes(bytes).toString('base64url')
