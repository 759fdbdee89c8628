import { byId } from '../shared/dom.ts'
import { api, call, get } from './api.ts'
import { now, wallClock } from './clock.ts'
import { el, refill } from './el.ts'
import { chosen } from './keep.ts'
import { play } from './sound.ts'
import { say } from './words.ts'

const minute = 60_000
/** So long before the end of the session the page says so, loudly: after it nobody is told of anybody new. */
const warning = 5 * minute
/** A page that nobody comes back to falls silent after so many sounds. */
const mostSounds = 10

/** When somebody last pressed or typed something, and when the server last heard of it. */
let touchedAt = 0
let toldAt = 0
let sounds = 0

/**
 * Watches how long the session lasts. Typing makes it longer, for the server sees only what is sent; a page left alone
 * is signed out, but not without a warning that can be heard.
 * @param ended what to do when it is over; it must be safe to call again
 */
export function watchSession(ended: () => void): void {
  for (const event of ['pointerdown', 'keydown']) {
    document.addEventListener(event, () => {
      touchedAt = Date.now()
      sounds = 0
    })
  }
  toldAt = Date.now()
  setInterval(() => void look(ended).catch(() => undefined), minute)
}

async function look(ended: () => void): Promise<void> {
  if (touchedAt > toldAt) {
    toldAt = Date.now()
    await get(`${api}/list`)
  }
  const { until } = (await call('/staff/me', undefined, true).catch((problem: unknown) => {
    if ((problem as { status?: number }).status === 401) ended()
    throw problem
  })) as { until: string }
  showUntil(until)
}

function showUntil(until: string): void {
  const left = Date.parse(until) - now()
  const soon = left < warning
  const place = byId('sessionSoon')
  place.hidden = !soon
  const stay = (): void => {
    void get(`${api}/list`)
      .then(() => showUntil(new Date(now() + 2 * warning).toISOString()))
      .catch(() => undefined)
  }
  refill(place, soon ? until : '', () =>
    soon
      ? [
          el('span', {}, say('signIn.soon', { time: wallClock(until) })),
          el('button', { type: 'button', class: 'button', id: 'stay', click: stay }, say('signIn.stay')),
        ]
      : [],
  )
  if (soon) callBack()
}

/** Calls whoever is near the screen. */
export function callBack(): void {
  if (sounds >= mostSounds || !chosen('sound', true)) return
  sounds += 1
  play('new')
}

/** While nobody is signed in the page watches over nobody: the tab says so, and a sound each minute. Gives how to stop. */
export function nagSignedOut(): () => void {
  const before = document.title
  document.title = say('signIn.endedTitle')
  callBack()
  const calling = setInterval(callBack, minute)
  return () => {
    clearInterval(calling)
    document.title = before
  }
}
