/** Makes an element. Text is only ever set as text, so nothing that was said can become markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}

/**
 * A picture by its id (see `locales/pictures.json`). Beside words that say the same, `alt` is empty. A `lazy` one is
 * fetched when it comes into sight; what was said is fetched at once, since it may be printed.
 */
export function picture(id: string, alt: string, loading: 'eager' | 'lazy' = 'eager'): HTMLImageElement {
  const image = make('img', 'picture')
  image.loading = loading
  image.alt = alt
  if (/^[a-zA-Z0-9]+$/.test(id)) image.src = `/pictures/${id}.svg`
  return image
}

/** The element of our own HTML with this id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`The page has no element "${id}". See web/chat/index.html.`)
  return element
}

/** The same, where it matters which tag it is: `byIdAs(HTMLDialogElement, 'saveBox')`. */
export function byIdAs<T extends HTMLElement>(kind: new () => T, id: string): T {
  const element = byId(id)
  if (!(element instanceof kind))
    throw new Error(`The element "${id}" is not what the script expects. See web/chat/index.html.`)
  return element
}

export function button(className: string, words: string, press: () => void): HTMLButtonElement {
  const element = make('button', `button ${className}`.trim(), make('span', '', words))
  element.type = 'button'
  element.addEventListener('click', press)
  return element
}
