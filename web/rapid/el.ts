import { byId } from '../shared/dom.ts'

type Content = Node | string | null | undefined | false
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>

/** Makes an element with attributes: `el('button', { type: 'button', click: press }, 'Take it')`. A function listens. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: (Content | Content[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else set(element, name, value)
  }
  element.append(...filled(content.flat()))
  return element
}

const isContent = (one: Content): one is Node | string =>
  one !== null && one !== undefined && one !== false && one !== ''
const filled = (content: Content[]): (Node | string)[] => content.filter(isContent)

/** Sets an attribute; `false` or nothing takes it away. */
export function set(element: Element, name: string, value: string | number | boolean | undefined): void {
  if (value === undefined || value === false) element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : String(value))
}

const shown = new WeakMap<Element, string>()

/**
 * Fills an element anew only when what it shows has changed, and keeps the focus where it was: whoever is reading or
 * typing notices nothing. Things to press in it need an id.
 */
export function refill(element: Element, data: unknown, content: () => (Content | Content[])[]): void {
  const mark = JSON.stringify(data)
  if (shown.get(element) === mark) return
  shown.set(element, mark)
  const focused = element.contains(document.activeElement) ? (document.activeElement?.id ?? '') : ''
  element.replaceChildren(...filled(content().flat()))
  if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true })
}

/** Puts elements into this order, moving only those that stand wrong, so that the focus survives. */
export function inOrder(parent: Element, wanted: readonly Element[]): void {
  const focused = document.activeElement
  for (const old of [...parent.children]) if (!wanted.includes(old)) old.remove()
  wanted.forEach((element, at) => {
    if (parent.children[at] !== element) parent.insertBefore(element, parent.children[at] ?? null)
  })
  if (focused instanceof HTMLElement && focused !== document.activeElement && parent.contains(focused)) {
    focused.focus({ preventScroll: true })
  }
}

/** Says something to a screen reader, once, without moving anything. */
export function tell(words: string): void {
  const region = byId('told')
  region.textContent = ''
  // A change within one frame would not be noticed when the words are the same as before.
  setTimeout(() => (region.textContent = words), 50)
}
