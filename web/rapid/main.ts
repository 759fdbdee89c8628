import { byId } from '../shared/dom.ts'
import { Refused, onSignedOut } from './api.ts'
import { watchForNew } from './alerts.ts'
import { openBox } from './boxes.ts'
import { paintChatOff, watchChatOff } from './chatOff.ts'
import { now, wallClock } from './clock.ts'
import { paintCrisis } from './crisis.ts'
import { dropAllDrafts, guardDrafts } from './drafts.ts'
import { el, refill, set, tell } from './el.ts'
import { icon } from './icons.ts'
import { paintList } from './list.ts'
import { makeLive, pollSeconds } from './live.ts'
import type { Live, LiveState } from './live.ts'
import { makePressing } from './pressing.ts'
import { paintRequests } from './requests.ts'
import { nagSignedOut, watchSession } from './session.ts'
import { signIn, signOut, whoIsSignedIn } from './signIn.ts'
import { fetchCrisis, fetchList, list, me, onChange, open, openReference, setMissing, setWorker } from './store.ts'
import { startTicking } from './tick.ts'
import { nameOf, say } from './words.ts'

/** Shows what the address names: only a reference is ever in it, nothing personal. */
function follow(): void {
  const wanted = location.hash.slice(1)
  const isRequests = wanted === 'requests'
  document.body.dataset['view'] = isRequests ? 'requests' : 'crises'
  for (const [id, here] of [
    ['toCrises', !isRequests],
    ['toRequests', isRequests],
  ] as const) {
    set(byId(id), 'aria-current', here ? 'page' : undefined)
  }
  const before = openReference()
  open(/^H-[\w-]{1,40}$/.test(wanted) ? wanted : null)
  // Back in the list, the focus is on the row one came from.
  if (openReference() === null && before !== null) document.getElementById(`row-${before}`)?.focus()
  void showCrisis().catch(() => undefined)
}

async function showCrisis(quiet = false): Promise<void> {
  try {
    await fetchCrisis(quiet)
  } catch (fault) {
    if (fault instanceof Refused && fault.status === 404) setMissing()
    else throw fault
  }
}

async function refresh(): Promise<void> {
  await fetchList(true)
  // Words count as read when they are on a screen: not while nobody looks.
  if (document.visibilityState === 'visible') await showCrisis(true)
}

function paint(): void {
  const found = list()
  const waiting = found?.handoffs.filter(({ status }) => status === 'waiting').length ?? 0
  const asked = found?.requests.filter(({ status }) => status === 'open').length ?? 0
  refill(byId('toCrises'), waiting, () => [say('crises'), counted(waiting)])
  refill(byId('toRequests'), asked, () => [say('requests'), counted(asked)])
  if (found !== null) byId('council').textContent = found.profile.council
  const worker = me()
  if (worker !== null)
    byId('who').textContent = say('signIn.as', { name: worker.name, role: nameOf('roles', worker.role) })
  paintChatOff()
  paintSilentTeams(found?.profile.silentTeams ?? [])
  paintList()
  paintRequests()
  paintCrisis()
}

/** Managers see which teams hear of nothing: without an address only this page shows them a crisis. */
function paintSilentTeams(teams: string[]): void {
  const place = byId('silentTeams')
  place.hidden = teams.length === 0
  refill(place, teams, () => [icon('over'), el('span', {}, say('silentTeams', { teams: teams.join(', ') }))])
}

const counted = (count: number): HTMLElement | null =>
  count === 0 ? null : el('span', { class: 'count' }, String(count))

function showLive(live: Live): (state: LiveState, since: number) => void {
  let before: LiveState = 'starting'
  return (state, since) => {
    if (state === before) return
    const lost = state === 'lost' || state === 'unreached'
    refill(byId('live'), state, () => [
      icon(lost ? 'over' : 'live'),
      lost ? '' : say(state === 'live' ? 'live.on' : 'live.starting'),
    ])
    byId('live').dataset['state'] = state
    const time = wallClock(new Date(since).toISOString(), since)
    const words = state === 'lost' ? say('live.lost', { time, seconds: pollSeconds }) : say('live.unreached', { time })
    const tryNow = el(
      'button',
      { type: 'button', class: 'button', id: 'tryNow', click: () => live.tryNow() },
      say('live.now'),
    )
    refill(byId('lost'), lost ? state : 'live', () => (lost ? [icon('over'), el('span', {}, words), tryNow] : []))
    byId('lost').hidden = !lost
    if (state === 'live' && (before === 'lost' || before === 'unreached')) tell(say('live.back'))
    before = state
  }
}

/** Signing out in the middle of a chat would leave somebody with a silent one: it is asked about first. */
function watchSignOut(): void {
  byId('signOut').addEventListener('click', () => {
    const held = list()?.handoffs.some((row) => row.mine && row.chat === 'worker') === true
    if (!held) return void leave()
    openBox(say('signIn.outTitle'), () => {
      const pressing = makePressing(say('signIn.outAnyway'), { class: 'button danger' })
      pressing.button.addEventListener('click', () => void pressing.run(leave, ''))
      return [el('p', {}, say('signIn.outHeld')), pressing.button, pressing.fault]
    })
  })
}

async function leave(): Promise<void> {
  dropAllDrafts()
  await signOut()
}

async function begin(): Promise<void> {
  // In somebody else's frame a press could be stolen.
  if (window.top !== window.self) return document.body.replaceChildren(framed())
  const worker = await whoIsSignedIn().catch(() => null)
  setWorker(worker ?? (await signIn(false)))
  byId('page').hidden = false
  const live: Live = makeLive({ refresh, show: (state, since) => show(state, since) })
  const show = showLive(live)
  onSignedOut(async () => {
    const quiet = nagSignedOut()
    const again = await signIn(true)
    quiet()
    if (again.id === me()?.id) return live.tryNow()
    dropAllDrafts()
    location.reload()
    // The page is on its way out: nothing of the one before is sent in the name of the other.
    await new Promise(() => undefined)
  })
  onChange(paint)
  watchForNew()
  watchChatOff()
  watchSignOut()
  guardDrafts()
  watchSession(() => void refresh().catch(() => undefined))
  startTicking()
  follow()
  window.addEventListener('hashchange', follow)
  byId('skip').addEventListener('click', (event) => {
    // The address is for references: following the link would close the crisis that is open.
    event.preventDefault()
    byId('list').focus()
  })
  window.addEventListener('online', () => live.tryNow())
  window.addEventListener('offline', () => live.offline())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh().catch(() => undefined)
  })
  window.addEventListener('beforeprint', () => {
    const printed = document.getElementById('printed')
    // With the day: paper outlives it.
    if (printed !== null) printed.textContent = say('printed', { time: wallClock(new Date(now()).toISOString(), 0) })
    for (const fold of document.querySelectorAll('#detail details')) set(fold, 'open', true)
  })
  live.start()
}

const framed = (): HTMLElement =>
  el(
    'p',
    { class: 'nobody' },
    say('framed'),
    ' ',
    el('a', { href: location.href, target: '_blank', rel: 'noopener' }, say('openAlone')),
  )

void begin()
