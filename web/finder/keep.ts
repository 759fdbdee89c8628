import { readList, writeList } from '../shared/list.ts'

/** With the script the list is in the browser and in no address: "keep" is pressed and stays where one is. */
export function watchList(): void {
  const page = document.getElementById('list')
  const given = (page?.dataset['ids'] ?? '').split(',').filter((id) => id !== '')
  if (page !== null && given.length === 0 && readList().length > 0) {
    // One's own list: its address is that of the list itself, so that it can be sent or printed.
    location.replace(addressOf(readList()))
    return
  }
  takeCarried()
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-keep]') : null
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (toggle(link.dataset['keep'] ?? '')) event.preventDefault()
    if (page !== null) location.replace(addressOf(readList()))
  })
  // It is shown as a button, and so the space bar presses it too.
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || !(event.target instanceof HTMLElement) || !event.target.matches('[data-keep]')) return
    event.preventDefault()
    event.target.click()
  })
  if (page !== null) showOwn(given)
  showList()
}

/** Shows everywhere what is kept: after a search has brought new cards too. */
export function showList(): void {
  const kept = readList()
  for (const link of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    const isKept = kept.includes(link.dataset['keep'] ?? '')
    link.querySelector('[data-on]')?.toggleAttribute('hidden', !isKept)
    link.querySelector('[data-off]')?.toggleAttribute('hidden', isKept)
    link.setAttribute('role', 'button')
    link.setAttribute('aria-pressed', String(isKept))
  }
  const mine = document.querySelector<HTMLAnchorElement>('#mine')
  if (mine === null) return
  mine.href = addressOf(kept)
  const count = mine.querySelector('.count')
  if (count !== null) count.textContent = kept.length === 0 ? '' : String(kept.length)
}

function toggle(id: string): boolean {
  const kept = readList()
  const isKept = kept.includes(id)
  const written = writeList(isKept ? kept.filter((one) => one !== id) : [...kept, id])
  if (written) showList()
  return written
}

/** A list that was carried in the addresses without a script. */
function takeCarried(): void {
  if (document.getElementById('list') !== null) return
  const carried = (new URLSearchParams(location.search).get('ids') ?? '')
    .split(',')
    .filter((id) => /^[0-9a-z]{8}$/.test(id))
  if (carried.length > 0) writeList([...new Set([...readList(), ...carried])])
}

/** Somebody else's list is looked at without changing one's own; a button takes it over. */
function showOwn(given: readonly string[]): void {
  const kept = readList()
  const isOwn = given.every((id) => kept.includes(id))
  const keepAll = document.getElementById('keepAll')
  keepAll?.toggleAttribute('hidden', isOwn || given.length === 0)
  keepAll?.addEventListener('click', () => {
    writeList([...new Set([...readList(), ...given])])
    location.replace(addressOf(readList()))
  })
  const clear = document.getElementById('clear')
  clear?.toggleAttribute('hidden', kept.length === 0)
  clear?.addEventListener('click', () => {
    writeList([])
    location.replace(addressOf([]))
  })
}

function addressOf(ids: readonly string[]): string {
  const easy = document.querySelector('.page.easy') === null ? [] : ['easyread=1']
  const asked = [...easy, ...(ids.length > 0 ? [`ids=${ids.join(',')}`] : [])].join('&')
  return asked === '' ? '/find/list' : `/find/list?${asked}`
}
