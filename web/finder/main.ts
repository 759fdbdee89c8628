import { forgetList } from '../shared/list.ts'
import { watchLeaving } from '../shared/leave.ts'
import { watchList } from './keep.ts'
import { watchSearch } from './search.ts'
import { forgetWords } from './words.ts'

/** What the page is without this script is in `bot/finder`: everything works there. */
function start(): void {
  // First of all the way out.
  watchLeaving(() => {
    forgetWords()
    forgetList()
  })
  watchList()
  watchSearch()
  const print = document.getElementById('print')
  print?.removeAttribute('hidden')
  print?.addEventListener('click', () => window.print())
}

start()
