import type { Request, Response, Server } from 'restify'
import type { Clock } from '../../dialogs/ports.ts'
import { addressOf } from '../channels/directLine/limits.ts'
import { safeError, type Log } from '../conversations/log.ts'
import type { CouncilProfile } from '../councils/profile.ts'
import { makeWords } from '../finder/words.ts'
import { readForm } from '../http/body.ts'
import { toProblem } from '../http/route.ts'
import type { Channel } from '../http/server.ts'
import type { Assets } from '../pages/assets.ts'
import type { Booking } from './bookings.ts'
import { calendarFile } from './calendarOut.ts'
import { askCodePage, bookingPage, sorryPage, surePage, timesPage, type Scene } from './pageViews.ts'
import type { TalkingPointsDesk } from './talkingPoints.ts'

export interface TalkingPointPageOptions {
  points: TalkingPointsDesk
  profile: CouncilProfile
  /** Where "Leave quickly" leads. */
  leaveTo: string
  assets: () => Partial<Assets>
  trustProxy: boolean
  clock: Clock
  log: Log
}

interface Written {
  status: number
  body: string
  type?: string
  name?: string
}

const formLimit = 4_000

/**
 * `/talking-point`: what is booked is looked at, moved, cancelled and put in a calendar without the chat. The code only ever
 * travels in the body of a form: no address holds it, so neither a log nor the browser's list does. Whatever is wrong with a
 * code, the answer is the same.
 */
export function makeTalkingPointPage(options: TalkingPointPageOptions): Channel {
  const { points, clock, log } = options
  const sceneOf = (form: URLSearchParams): Scene => ({
    words: makeWords(form.get('easyread') === '1'),
    assets: options.assets(),
    profile: options.profile,
    leaveTo: options.leaveTo,
  })

  const find = (request: Request, form: URLSearchParams): Promise<Booking | 'tooMany' | null> =>
    points.findAt(form.get('code') ?? '', addressOf(request, options.trustProxy))

  const act = async (request: Request, form: URLSearchParams): Promise<Written> => {
    const scene = sceneOf(form)
    const booking = await find(request, form)
    if (booking === 'tooMany') return { status: 429, body: askCodePage(scene, 'tooMany') }
    if (booking === null) return { status: 404, body: askCodePage(scene, 'unknown') }
    switch (form.get('do')) {
      case 'times':
        return times(scene, booking, form.getAll('not'))
      case 'take':
        return take(scene, booking, form.get('time') ?? '')
      case 'cancel':
        return { status: 200, body: surePage(scene, booking) }
      case 'cancelNow': {
        const done = await points.cancel(booking.code)
        return { status: 200, body: askCodePage(scene, done ? 'cancelled' : 'unknown') }
      }
      default:
        return { status: 200, body: bookingPage(scene, booking) }
    }
  }

  const times = async (scene: Scene, booking: Booking, not: readonly string[]): Promise<Written> => {
    const offer = await points.offer(booking.wishes, [...not.slice(0, 60), booking.at.id])
    return { status: 200, body: timesPage(scene, booking, offer.times, not) }
  }

  const take = async (scene: Scene, booking: Booking, timeId: string): Promise<Written> => {
    const moved = await points.change(booking.code, timeId)
    if (moved === 'gone') return { status: 404, body: askCodePage(scene, 'unknown') }
    const now = (await points.bookings.get(booking.id)) ?? booking
    return { status: 200, body: bookingPage(scene, now, moved === 'taken' ? 'taken' : 'moved') }
  }

  const calendar = async (request: Request, form: URLSearchParams): Promise<Written> => {
    const scene = sceneOf(form)
    const booking = await find(request, form)
    if (booking === 'tooMany') return { status: 429, body: askCodePage(scene, 'tooMany') }
    if (booking === null) return { status: 404, body: askCodePage(scene, 'unknown') }
    const text = (key: string): string => scene.words.text(`talkingPoint.calendar.${key}`)
    const words = { summary: text('summary'), description: text('description'), example: text('example') }
    return {
      ...{ status: 200, type: 'text/calendar; charset=utf-8', name: 'meeting.ics' },
      body: calendarFile(booking, words, clock.now()),
    }
  }

  const handled =
    (handle: (request: Request, form: URLSearchParams) => Promise<Written> | Written, withForm: boolean) =>
    async (request: Request, response: Response): Promise<void> => {
      let written: Written
      let form = new URLSearchParams(request.getQuery())
      try {
        if (withForm) form = await readForm(request, formLimit)
        written = await handle(request, form)
      } catch (error) {
        const { status } = toProblem(error)
        if (status === 500) log.error(safeError(error), 'A page about a Talking Point could not be written')
        written = { status, body: sorryPage(sceneOf(form)) }
      }
      if (response.headersSent || response.destroyed) return
      response.sendRaw(written.status, request.method === 'HEAD' ? '' : written.body, {
        'content-type': written.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
        ...(written.name === undefined ? {} : { 'content-disposition': `attachment; filename="${written.name}"` }),
      })
    }

  return {
    mount(server: Server) {
      const show = handled((_request, form) => ({ status: 200, body: askCodePage(sceneOf(form)) }), false)
      server.get('/talking-point', show)
      server.head('/talking-point', show)
      server.post('/talking-point', handled(act, true))
      server.post('/talking-point/calendar', handled(calendar, true))
    },
  }
}
