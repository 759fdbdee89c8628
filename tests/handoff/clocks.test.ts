import fc from 'fast-check'
import { clocksOf, statusOf } from '../../bot/handoff/clocks.ts'
import { openedBy, type HandoffDocument } from '../../bot/handoff/handoffDocument.ts'
import { makePresence } from '../../bot/handoff/presence.ts'
import { fall, handClock } from './fixtures.ts'
import { hours } from './workers.ts'

const opened = (at: string, more: Partial<HandoffDocument> = {}): HandoffDocument => ({
  ...openedBy({ ...fall, at, said: 'help' }, 'conversation-1', 'H-222-333'),
  ...more,
})
const acceptedAt = (at: string) => ({ team: 'armley', who: 'Jo', by: 'Priya', at })

/** As the clock on a wall in Leeds shows it. */
const wall = (iso: string | null): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' }).format(
    new Date(iso ?? ''),
  )

describe('the clocks of a handoff', () => {
  it('gives four hours until the first contact, then 72 until a local team accepts it', () => {
    const waiting = opened('2026-03-02T09:00:00.000Z')
    const soon = new Date('2026-03-02T12:59:59.999Z')
    expect(clocksOf(waiting, hours, soon)).toEqual({
      ...{ respondBy: '2026-03-02T13:00:00.000Z', holdUntil: null, late: false },
    })
    expect(clocksOf(waiting, hours, new Date('2026-03-02T13:00:00.001Z')).late).toBe(true)

    const contacted = { ...waiting, contactedAt: '2026-03-02T10:30:00.000Z' }
    expect(clocksOf(contacted, hours, soon)).toEqual({
      ...{ respondBy: null, holdUntil: '2026-03-05T10:30:00.000Z', late: false },
    })
    expect(clocksOf(contacted, hours, new Date('2026-03-05T10:30:00.001Z')).late).toBe(true)

    const accepted = { ...contacted, accepted: acceptedAt('2026-03-03T09:00:00.000Z') }
    expect(clocksOf(accepted, hours, soon)).toEqual({ respondBy: null, holdUntil: null, late: false })
  })

  it('still asks for the first contact when a team accepted it before anybody reached the person', () => {
    const accepted = opened('2026-03-02T09:00:00.000Z', { accepted: acceptedAt('2026-03-02T09:10:00.000Z') })
    expect(clocksOf(accepted, hours, new Date('2026-03-02T14:00:00.000Z'))).toMatchObject({
      ...{ respondBy: '2026-03-02T13:00:00.000Z', late: true },
    })
  })

  // Real hours pass, whatever the clock on the wall does.
  it.each([
    ['over midnight', '2026-03-02T22:30:00.000Z', '03/03/2026, 02:30'],
    ['over the end of summer time', '2026-10-24T23:30:00.000Z', '25/10/2026, 03:30'],
    ['over the beginning of summer time', '2026-03-29T00:30:00.000Z', '29/03/2026, 05:30'],
    ['into Christmas Day', '2026-12-24T22:00:00.000Z', '25/12/2026, 02:00'],
    ['into the new year', '2026-12-31T23:59:59.000Z', '01/01/2027, 03:59'],
  ])('runs four hours on %s', (_, at, until) => {
    expect(wall(clocksOf(opened(at), hours, new Date(at)).respondBy)).toBe(until)
  })

  it.each([
    ['the end of summer time', '2026-10-24T12:00:00.000Z', '24/10/2026, 13:00', '27/10/2026, 12:00'],
    ['the beginning of summer time', '2026-03-28T12:00:00.000Z', '28/03/2026, 12:00', '31/03/2026, 13:00'],
    ['Easter, with its bank holidays', '2026-04-03T08:00:00.000Z', '03/04/2026, 09:00', '06/04/2026, 09:00'],
  ])('runs 72 hours over %s', (_, contactedAt, from, until) => {
    const handoff = opened('2026-01-01T00:00:00.000Z', { contactedAt })
    expect(wall(contactedAt)).toBe(from)
    expect(wall(clocksOf(handoff, hours, new Date(contactedAt)).holdUntil)).toBe(until)
  })

  it('runs at most one clock, of exactly its hours, whenever that is; closed, none', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.option(moment), fc.boolean(), moment, (start, contact, accept, now) => {
        const handoff = opened(start.toISOString(), {
          ...(contact && { contactedAt: contact.toISOString() }),
          ...(accept && { accepted: acceptedAt(start.toISOString()) }),
        })
        const { respondBy, holdUntil, late } = clocksOf(handoff, hours, now)
        expect([respondBy, holdUntil].filter((one) => one !== null).length).toBeLessThanOrEqual(1)
        if (respondBy !== null) expect(Date.parse(respondBy) - start.getTime()).toBe(4 * 3_600_000)
        if (holdUntil !== null) expect(Date.parse(holdUntil) - contact!.getTime()).toBe(72 * 3_600_000)
        expect(late).toBe([respondBy, holdUntil].some((one) => one !== null && now.getTime() > Date.parse(one)))
        const closed = clocksOf({ ...handoff, status: 'closed' }, hours, now)
        expect(closed).toEqual({ respondBy: null, holdUntil: null, late: false })
      }),
    )
  })

  it('calls waiting whatever nobody has in hand', () => {
    const handoff = opened('2026-03-02T09:00:00.000Z')
    const holder = { staffId: 'priya', name: 'Priya', role: 'rapidResponse', at: '' }
    expect(statusOf(handoff)).toBe('waiting')
    expect(statusOf({ ...handoff, contactedAt: '' })).toBe('waiting')
    expect(statusOf({ ...handoff, holder })).toBe('taken')
    expect(statusOf({ ...handoff, holder, contactedAt: '' })).toBe('contacted')
    expect(statusOf({ ...handoff, accepted: acceptedAt('') })).toBe('accepted')
    expect(statusOf({ ...handoff, holder, status: 'closed' })).toBe('closed')
  })
})

describe('presence', () => {
  it('lasts three minutes after the last sign of life', () => {
    const clock = handClock()
    const presence = makePresence(clock)
    clock.pass(10)
    expect(presence.present('priya')).toBe(false)
    presence.seen('priya')
    clock.pass(2.9)
    expect(presence.present('priya')).toBe(true)
    expect(presence.present('tom')).toBe(false)
    clock.pass(0.1)
    expect(presence.present('priya')).toBe(false)
  })

  it('takes nobody for gone just because the service was started again', () => {
    const clock = handClock()
    const presence = makePresence(clock)
    clock.pass(2.9)
    expect(presence.present('priya')).toBe(true)
    clock.pass(0.2)
    expect(presence.present('priya')).toBe(false)
  })
})
