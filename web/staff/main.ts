/** The staff pages work without this. With it nothing is sent twice by an impatient second press. */
const waitMs = 8_000

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (form.dataset.sent !== undefined) {
    event.preventDefault()
    return
  }
  form.dataset.sent = ''
  // An answer that never comes must not close the form for good.
  setTimeout(() => delete form.dataset.sent, waitMs)
})

// Back from the next page: a form may be sent again.
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent
})

// What became of the last press is said first, wherever the page was scrolled to.
const notice = document.querySelector<HTMLElement>('main > .notice')
if (notice !== null && location.hash === '') {
  notice.tabIndex = -1
  notice.focus()
}
