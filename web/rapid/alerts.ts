import { byId } from '../shared/dom.ts'
import { tell } from './el.ts'
import { choose, chosen } from './keep.ts'
import { canSound, isAwake, play, wakeSound } from './sound.ts'
import { mostPressingFirst } from './order.ts'
import { list, onChange } from './store.ts'
import type { Row } from './types.ts'
import { paintSwitch } from './switches.ts'
import { nameOf, say } from './words.ts'

/** Milliseconds after which the sound comes again, as long as nobody has touched the page. */
const again = 20_000

let known: Set<string> | undefined
let knownWords = new Map<string, number>()
let soundOn = chosen('sound', true)
let noticesOn = chosen('notices', false) && isAllowed()
let nagging: ReturnType<typeof setInterval> | undefined

/** Makes somebody new heard and seen: a sound, the tab's title, a notice of the system's own where it was asked for. */
export function watchForNew(): void {
  onChange(look)
  byId('sound').addEventListener('click', () => void switchSound())
  byId('notices').addEventListener('click', () => void switchNotices())
  for (const event of ['pointerdown', 'keydown']) document.addEventListener(event, touched, true)
  paint()
  // Signing in was a press already.
  if (soundOn && navigator.userActivation.hasBeenActive) void wakeSound().then(paint)
}

function look(): void {
  const found = list()
  if (found === null) return
  const waiting = found.handoffs.filter(({ status }) => status === 'waiting').sort(mostPressingFirst)
  const fresh = known === undefined ? [] : waiting.filter(({ reference }) => !known?.has(reference))
  known = new Set(waiting.map(({ reference }) => reference))
  const mine = found.handoffs.filter((row) => row.mine)
  const newWords = mine.some((row) => row.unread > (knownWords.get(row.reference) ?? 0))
  knownWords = new Map(mine.map((row) => [row.reference, row.unread]))
  const count = waiting.length + mine.filter(({ unread }) => unread > 0).length
  document.title = count > 0 ? `(${count}) ${say('tab')}` : say('tab')
  const [first] = fresh
  if (first !== undefined) announce(first, waiting.length)
  else if (newWords && soundOn) play('words')
  if (waiting.length === 0) stopNagging()
}

function announce(row: Row, count: number): void {
  tell(say('heardNew', { level: nameOf('level', row.level), count }))
  if (soundOn) {
    const sound = row.level === 'emergency' ? 'emergency' : 'new'
    play(sound)
    clearInterval(nagging)
    nagging = setInterval(() => play(sound), again)
  }
  if (noticesOn && document.visibilityState === 'hidden') notify(row)
}

/** No personal detail: the notice may show on a locked screen. */
function notify({ reference, practice }: Row): void {
  const body = say(practice ? 'notify.practice' : 'notify.text', { reference })
  try {
    const notice = new Notification(say('notify.title'), { body, tag: reference })
    notice.addEventListener('click', () => {
      window.focus()
      location.hash = reference
      notice.close()
    })
  } catch {
    // Some browsers on telephones only let a service worker do this: sound and title remain.
  }
}

/** Somebody is at the page: the sound may wake, and need not come again. */
function touched(): void {
  stopNagging()
  if (soundOn && !isAwake()) void wakeSound().then(paint)
}

function stopNagging(): void {
  clearInterval(nagging)
}

async function switchSound(): Promise<void> {
  soundOn = !soundOn
  choose('sound', soundOn)
  if (soundOn && (await wakeSound())) play('new')
  if (!soundOn) stopNagging()
  paint()
}

async function switchNotices(): Promise<void> {
  noticesOn = !noticesOn && (await Notification.requestPermission()) === 'granted'
  choose('notices', noticesOn)
  paint()
}

function isAllowed(): boolean {
  return typeof Notification === 'function' && Notification.permission === 'granted'
}

function paint(): void {
  paintSwitch('sound', soundOn, soundOn ? 'sound' : 'silent', say(soundOn ? 'sound.on' : 'sound.off'))
  paintSwitch('notices', noticesOn, 'bell', say(noticesOn ? 'notify.on' : 'notify.off'))
  byId('notices').hidden = typeof Notification !== 'function'
  const hint = byId('soundHint')
  hint.hidden = !soundOn || isAwake()
  hint.textContent = say(canSound() ? 'sound.press' : 'sound.none')
  const blocked = typeof Notification === 'function' && Notification.permission === 'denied' && !noticesOn
  byId('notices').title = blocked ? say('notify.blocked') : ''
}
