import { talkingPointsSchema, weekdays, type TalkingPointsData } from '../../bot/talkingPoints/schema.ts'
import type { TalkingPointWishes } from '../../dialogs/talkingPoints.ts'

export const noWishes: TalkingPointWishes = {
  ...{ place: null, stepFree: false, hearingLoop: false, quiet: false, evening: false },
  ...{ interpreter: null, easyRead: false, bringing: false },
}

type Given = Record<string, unknown>

/** A made-up council with one hall by the river and one on the hill. */
export function venues(change: { river?: Given; hill?: Given; all?: Given } = {}): TalkingPointsData {
  const common = { latitude: null, longitude: null, access: [], confirmed: true, source: 'made up for tests' }
  const session = { team: 'localTeam', minutes: 30 }
  return talkingPointsSchema.parse({
    venues: [
      {
        ...{ id: 'river', name: 'River Hall', address: 'Low Road', place: 'Lowtown', outcode: 'FN1', ...common },
        sessions: [{ id: 'tue', weekday: 'tuesday', start: '10:00', end: '12:00', ...session }],
        ...change.river,
      },
      {
        ...{ id: 'hill', name: 'Hill Hall', address: 'High Road', place: 'Hightown', outcode: 'FN2', ...common },
        access: ['stepFree', 'hearingLoop', 'quiet'],
        sessions: [
          { id: 'thu', weekday: 'thursday', start: '18:00', end: '19:00', ...session, interpreters: ['pl', 'bfi'] },
        ],
        ...change.hill,
      },
    ],
    ...change.all,
  })
}

/** A Tuesday morning, until it is moved. */
export function movedClock(iso = '2026-11-24T10:00:00Z'): {
  now(): Date
  set(iso: string): void
  pass(hours: number): void
} {
  let at = new Date(iso)
  return {
    now: () => at,
    set: (next) => void (at = new Date(next)),
    pass: (hours) => void (at = new Date(at.getTime() + hours * 3_600_000)),
  }
}

/** A place that is open all week. */
export function manyTimes(): TalkingPointsData {
  const session = { team: 't', start: '08:00', end: '20:00', minutes: 10 }
  return venues({
    river: { sessions: weekdays.map((weekday) => ({ id: weekday, weekday, ...session })) },
    hill: { sessions: [] },
  })
}
