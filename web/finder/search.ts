import { showList } from './keep.ts'
import { keepWords, readWords } from './words.ts'
import type { Written } from './words.ts'

/** Fields that hold somebody's own words: they go in the body of a request and never into an address. */
const own = ['what', 'where']
/** Says that the words of this tab go on to the page in the other way of reading. */
const carried = '#same'
let under: AbortController | undefined

/** Fetches what was found and puts it in place, without loading the page again. */
export function watchSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form#find')
  if (form === null) return
  document.addEventListener('submit', (event) => {
    const { target, submitter } = event
    if (!(target instanceof HTMLFormElement) || !/\/find$/.test(target.action)) return
    const pressed = submitter instanceof HTMLButtonElement ? submitter : null
    event.preventDefault()
    if (target === form && pressed?.name === 'place') put(form, 'where', pressed.value)
    if (target !== form) takeOver(form, new FormData(target))
    void look(form, pressed?.name === 'page' ? pressed.value : undefined)
  })
  // "Back" from a group, or the other way of reading: the words of this tab are put back and looked for again.
  const reading = document.querySelector<HTMLAnchorElement>('#reading')
  reading?.addEventListener('click', () => {
    const words = own.map((name): Written[number] => [name, valueOf(form, name)]).filter(([, value]) => value !== '')
    keepWords(words)
    reading.hash = words.length > 0 ? carried : ''
  })
  const words = readWords()
  if (words.length > 0 && (isReturn() || location.hash === carried)) {
    for (const [name, value] of words) put(form, name, value)
    void look(form, new URLSearchParams(location.search).get('page') ?? undefined, true)
  }
}

async function look(form: HTMLFormElement, page: string | undefined, quietly = false): Promise<void> {
  const fields = new URLSearchParams(
    [...new FormData(form)].map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : '']),
  )
  if (page !== undefined) fields.set('page', page)
  under?.abort()
  const mine = new AbortController()
  under = mine
  document.getElementById('rest')?.setAttribute('aria-busy', 'true')
  try {
    const body = new URLSearchParams([...fields, ['part', 'rest']])
    const answer = await fetch('/find', { method: 'POST', body, signal: mine.signal })
    if (!answer.ok) throw new Error(String(answer.status))
    show(await answer.text(), quietly)
    keepWords(own.map((name): Written[number] => [name, fields.get(name) ?? '']).filter(([, value]) => value !== ''))
  } catch {
    // As without the script: the browser itself says what is wrong.
    if (!mine.signal.aborted) form.submit()
  }
}

function show(html: string, quietly: boolean): void {
  const came = new DOMParser().parseFromString(html, 'text/html')
  for (const id of ['first', 'rest']) {
    const part = came.getElementById(id)
    if (part !== null) document.getElementById(id)?.replaceWith(document.importNode(part, true))
  }
  const address = document.getElementById('results')?.dataset['address'] ?? '/find'
  history.replaceState({ looked: true }, '', address)
  pointReading(address)
  showList()
  if (quietly) return
  // Danger goes before what was found.
  const to = document.querySelector<HTMLElement>('#danger.emergency') ?? document.getElementById('found')
  to?.focus({ preventScroll: true })
  to?.scrollIntoView({ block: 'start' })
}

/** "Easy Read" leads to what is shown now. */
function pointReading(address: string): void {
  const link = document.querySelector<HTMLAnchorElement>('#reading')
  if (link === null) return
  const to = new URL(address, location.href)
  to.searchParams.delete('easyread')
  if (document.querySelector('.page.easy') === null) to.searchParams.set('easyread', '1')
  link.href = to.pathname + to.search
}

const isReturn = (): boolean => (history.state as { looked?: boolean } | null)?.looked === true

/** "A little wider" has a small form of its own: the big one then shows what is looked for. */
function takeOver(form: HTMLFormElement, given: FormData): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = given.getAll(field.name).includes(field.value)
    else if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type !== 'hidden')) {
      const value = given.get(field.name)
      field.value = typeof value === 'string' ? value : field.name === 'far' ? '3' : ''
    }
  }
}

function valueOf(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field.value : ''
}

function put(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.value = value
}
