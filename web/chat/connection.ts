import { button, byId, make } from '../shared/dom.ts'
import { say } from '../shared/words.ts'
import type { Link } from './directLine.ts'

interface Ways {
  tryNow: () => void
  startAgain: () => void
}

/** Says when the connection is away, calmly and in one place; nothing while all is well. */
export function watchConnection(ways: Ways): (link: Link | 'forgotten') => void {
  const place = byId('connection')
  let wasOnline = false
  let soon: ReturnType<typeof setTimeout> | undefined

  function show(...children: (Node | string)[]): void {
    place.replaceChildren(...(children.length === 0 ? [] : [make('div', 'notice', ...children)]))
  }

  return (link) => {
    clearTimeout(soon)
    switch (link) {
      case 'connecting':
        // Most connections are there before anybody could read this.
        soon = setTimeout(() => show(make('p', '', say('connecting'))), 1500)
        return
      case 'online':
        wasOnline = true
        return show()
      case 'offline': {
        const tryNow = button('small', say('tryNow'), () => ways.tryNow())
        return show(make('p', '', say(wasOnline ? 'offline' : 'cannotStart')), tryNow)
      }
      case 'ended':
        return show(
          make('p', '', say('ended')),
          button('', say('startAgain'), () => ways.startAgain()),
        )
      case 'forgotten':
        return show(button('', say('startAgain'), () => ways.startAgain()))
      default:
        return link satisfies never
    }
  }
}
