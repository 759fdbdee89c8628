import type { IncomingMessage } from 'node:http'

const name = 'staff'

/** Values of the session cookie: another page of the same site may have put one of its own beside ours. */
export function tokensOf({ headers }: IncomingMessage): string[] {
  return (headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1))
    .filter((value) => /^[\w-]{43}$/.test(value))
    .slice(0, 4)
}

/** Without an age: it ends with the browser, at the latest. */
export function sessionCookie(token: string, secure: boolean): string {
  return `${name}=${token}; HttpOnly; SameSite=Strict; Path=/${secure ? '; Secure' : ''}`
}

export function noCookie(secure: boolean): string {
  return `${sessionCookie('', secure)}; Max-Age=0`
}
