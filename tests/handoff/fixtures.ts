import type { Clock, ContactRequest, Finding } from '../../dialogs/ports.ts'

/** A clock that a test moves. */
export function handClock(start = '2026-03-02T09:00:00.000Z'): Clock & { pass(minutes: number): void } {
  let now = new Date(start).getTime()
  return {
    now: () => new Date(now),
    pass: (minutes) => {
      now += minutes * 60_000
    },
  }
}

export const fall: Finding = {
  level: 'crisis',
  kinds: ['fall'],
  because: ['"fell" with "can’t get up"'],
  about: 'self',
}
export const fire: Finding = { level: 'emergency', kinds: ['fire_gas', 'fall'], because: ['"fire"'], about: 'unknown' }
export const worry: Finding = { level: 'concern', kinds: ['self_neglect'], because: ['"not eating"'], about: 'other' }

export function aRequest(changes: Partial<ContactRequest> = {}): ContactRequest {
  return {
    kind: 'talk',
    id: 'conversation-1:4',
    conversationId: 'conversation-1',
    safeToContact: 'unknown',
    team: 'front-door',
    ...changes,
  }
}
