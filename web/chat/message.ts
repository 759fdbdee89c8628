import { button, make, picture } from '../shared/dom.ts'
import { findLinks, withLinks } from '../shared/links.ts'
import { plainEnglish, say } from '../shared/words.ts'
import type { WordKey } from '../shared/words.ts'
import { cardsOf, workerOf } from './activity.ts'
import type { Activity, ChannelData, EasyLine } from './activity.ts'
import { beyondCards, isOnCards } from './cardText.ts'
import { directionOf } from './direction.ts'
import type { SendState } from './outbox.ts'

export interface Cards {
  /** Draws cards; gives false where it cannot, and the words stay. */
  draw: (into: HTMLElement, cards: unknown[]) => Promise<boolean>
  /** The cards are in their place. */
  shown: () => void
}

/** What the bot or a worker said, as an element for the log. */
export function botMessage(activity: Activity, draw: Cards): HTMLElement {
  const data = activity.channelData ?? {}
  const body = inLanguage(make('div', 'body', ...wordsOf(activity.text ?? '', data)), activity.locale)
  const message = make('article', 'said bot', ...whoSaid(activity), ...toneMark(data), body, ...plainTwin(data))
  message.tabIndex = -1
  if (data.tone === 'emergency' || data.tone === 'notice') message.classList.add(data.tone)
  if (data.tone === 'emergency') message.append(...bigNumbers(activity.text ?? ''))
  const cards = cardsOf(activity)
  if (cards.length > 0) void showCards(body, cards, activity, draw)
  return message
}

const roles: Record<string, WordKey | undefined> = {
  rapidResponse: 'workerRapidResponse',
  contactCentre: 'workerContactCentre',
  socialWork: 'workerSocialWork',
  manager: 'workerManager',
}

/** Whoever is there is seen by name and role: nobody should take a person for the program, or the program for a person. */
function whoSaid(activity: Activity): Node[] {
  const worker = workerOf(activity)
  if (worker === undefined) return [heard(say('botSaid'))]
  const role = roles[activity.channelData?.worker?.role ?? '']
  const name = make('p', 'who', role === undefined ? worker : say(role, { name: worker }))
  name.dir = 'auto'
  return [name]
}

/** The words alone are in the bot's language: marks and buttons beside them are the page's own. */
function inLanguage(element: HTMLElement, locale = ''): HTMLElement {
  const [lang = ''] = locale.split('-x-')
  if (lang !== '') element.lang = lang
  element.dir = directionOf(lang)
  return element
}

/** What the person said, with how far it has come. */
export function ownMessage(
  text: string,
  again: () => void,
): { element: HTMLElement; state: (state: SendState) => void } {
  const body = make('div', 'body', text)
  body.dir = 'auto'
  const status = make('div', 'status')
  const element = make('article', 'said own', heard(say('youSaid')), body, status)
  element.tabIndex = -1
  return {
    element,
    state(state) {
      element.dataset['state'] = state
      status.replaceChildren(...(state === 'failed' ? failed(again) : [quiet(say(state))]))
    },
  }
}

function failed(again: () => void): Node[] {
  return [make('span', 'fault', say('notSent')), button('again', say('sendAgain'), again)]
}

/** Seen, but not read out: a screen reader should not hear "sent" after every message. */
function quiet(words: string): HTMLElement {
  const element = make('span', '', words)
  element.setAttribute('aria-hidden', 'true')
  return element
}

function heard(who: string): HTMLElement {
  return make('span', 'heard', `${who}: `)
}

function wordsOf(text: string, data: ChannelData): Node[] {
  const lines = data.lines ?? []
  return lines.length > 0 ? lines.map(easyLine) : [make('div', 'words', ...withLinks(text, say('newTab')))]
}

function easyLine(line: EasyLine): HTMLElement {
  return make('div', 'line', picture(line.picture, line.alt), make('p', '', ...withLinks(line.text, say('newTab'))))
}

function toneMark(data: ChannelData): Node[] {
  if (data.tone === 'emergency') return [make('p', 'mark', say('urgent'))]
  return data.tone === 'notice' ? [make('p', 'mark', say('notice'))] : []
}

/** In danger nobody should have to look for the number in a sentence. */
function bigNumbers(text: string): Node[] {
  const phones = new Map(
    findLinks(text).flatMap((link) => (link.href?.startsWith('tel:') ? [[link.href, link.text]] : [])),
  )
  if (phones.size === 0) return []
  const links = [...phones].map(([href, number]) => {
    const link = make('a', 'button big', say('ring', { number }))
    link.href = href
    return link
  })
  return [make('div', 'stack ring', ...links)]
}

/** Easy Read and translations that nobody has checked keep the plain English within reach. */
function plainTwin(data: ChannelData): Node[] {
  if (data.unchecked !== true || data.plain === undefined) return []
  const note = say((data.lines ?? []).length > 0 ? 'unchecked' : 'uncheckedTranslation')
  const plain = inLanguage(make('div', 'plain', ...withLinks(data.plain, say('newTab'))), plainEnglish)
  plain.hidden = true
  const toggle = button('small', say('seePlain'), () => {
    plain.hidden = !plain.hidden
    toggle.setAttribute('aria-expanded', String(!plain.hidden))
    toggle.textContent = say(plain.hidden ? 'seePlain' : 'hidePlain')
  })
  toggle.setAttribute('aria-expanded', 'false')
  return [make('div', 'unchecked', make('p', '', note), toggle, plain)]
}

/** The words stand until the card is there; then only what the card does not say stays beside it. */
async function showCards(
  body: HTMLElement,
  cards: unknown[],
  activity: Activity,
  { draw, shown }: Cards,
): Promise<void> {
  const place = make('div', 'cards')
  if (!(await draw(place, cards))) return
  const lines = activity.channelData?.lines ?? []
  const { above, below } = lines.length > 0 ? { above: '', below: '' } : beyondCards(activity.text ?? '', cards)
  const easyLines = lines.filter((line) => !isOnCards(line.text, cards)).map(easyLine)
  body.replaceChildren(...easyLines, ...wordsBeside(above), place, ...wordsBeside(below))
  shown()
}

function wordsBeside(text: string): Node[] {
  return text === '' ? [] : [make('div', 'words', ...withLinks(text, say('newTab')))]
}
