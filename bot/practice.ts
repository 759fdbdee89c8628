import { randomBytes } from 'node:crypto'

/** A conversation held for practice. Only the drill's own route can begin one: no channel gives or takes such an id. */
const shape = /^practice-[\w-]{22}$/

export const newPracticeId = (): string => `practice-${randomBytes(16).toString('base64url')}`

export const isPractice = (conversationId: string): boolean => shape.test(conversationId)
