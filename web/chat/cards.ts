/** Adaptive Cards in our own look. This file and the library behind it are fetched when the first card comes. */
import { AdaptiveCard, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards'
import type { Action } from 'adaptivecards'
import { withLinks } from '../shared/links.ts'
import { say } from '../shared/words.ts'

/** What a person did on a card: the value to send and the button's words. */
export type Submit = (value: unknown, title: string) => void

const config = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 16, default: 18, medium: 20, large: 22, extraLarge: 26 },
  lineHeights: { small: 23, default: 27, medium: 28, large: 29, extraLarge: 33 },
  spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 0 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  textBlock: { headingLevel: 2 },
  supportsInteractivity: true,
  containerStyles: { default: style('transparent'), emphasis: style('var(--calm)') },
  imageSizes: { small: 48, medium: 96, large: 160 },
  actions: {
    maxActions: 8,
    spacing: 'default',
    buttonSpacing: 10,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'vertical',
    actionAlignment: 'stretch',
  },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
})

/**
 * Words on cards come with Markdown's marks escaped, since most clients read Markdown there. We read none of it: the
 * words are taken as they stand, and only phone numbers and https addresses become links.
 */
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const holder = document.createElement('div')
  holder.append(...withLinks(text.replace(/\\([\\`*_[\]])/g, '$1'), say('newTab')))
  // Made from text nodes and links of our own, so what people wrote can't become markup.
  result.outputHtml = holder.innerHTML
  result.didProcess = true
}

/** Draws one card. @throws when the card is not one we can read */
export function drawCard(content: unknown, submit: Submit): HTMLElement {
  const card = new AdaptiveCard()
  card.hostConfig = config
  card.onExecuteAction = (action) => act(action, submit)
  card.parse(content)
  const drawn = card.render()
  if (drawn === undefined) throw new Error('The card is empty')
  tidy(drawn)
  return drawn
}

function act(action: Action, submit: Submit): void {
  if (action instanceof OpenUrlAction) openSafely(action.url)
  if (action instanceof SubmitAction) submit(action.data ?? {}, action.title ?? '')
}

function openSafely(url: string | undefined): void {
  if (url === undefined) return
  if (/^tel:[\d+]+$/.test(url)) location.href = url
  if (url.startsWith('https://')) window.open(url, '_blank', 'noopener,noreferrer')
}

/** The library calls rows of buttons menus; to a screen reader they should be the plain buttons that they are. */
function tidy(card: HTMLElement): void {
  for (const menu of card.querySelectorAll('[role="menubar"], [role="menu"]')) menu.removeAttribute('role')
  for (const item of card.querySelectorAll('[role="menuitem"]')) item.setAttribute('role', 'button')
  card.removeAttribute('tabindex')
  for (const link of card.querySelectorAll('a')) link.rel = 'noopener noreferrer'
  for (const phone of card.querySelectorAll('a[href^="tel:"]')) phone.removeAttribute('target')
}

function style(backgroundColor: string): object {
  const both = (color: string): object => ({ default: color, subtle: color })
  const ink = both('var(--ink)')
  const soft = { default: 'var(--ink)', subtle: 'var(--soft)' }
  const strong = both('var(--strong)')
  const warn = both('var(--danger)')
  return {
    backgroundColor,
    foregroundColors: {
      default: soft,
      dark: ink,
      light: ink,
      accent: strong,
      good: strong,
      warning: warn,
      attention: warn,
    },
  }
}
