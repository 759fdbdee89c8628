/** What happened to a service on its way in, in the words that the report uses. The order is that of the report. */
export const reasons = {
  mended: {
    html: 'HTML or other markup was made plain text',
    'control characters': 'characters that cannot be shown were taken out',
    cut: 'a field was too long and was cut',
    'too many': 'a list was too long and was cut',
    'link left out': 'a link was not a proper web address and was left out',
    'link in the text': 'a link to somewhere else was taken out of the text',
    'link completed': 'a web address had no https:// in front',
    'swapped point': 'latitude and longitude were the wrong way round',
    'point left out': 'latitude and longitude were no place in the United Kingdom and were left out',
    'point from postcode': 'the point on the map was taken from the postcode',
    'e-mail left out': 'an e-mail address was no e-mail address and was left out',
    'telephone left out': 'a telephone number was no telephone number and was left out',
    'date left out': 'a date was no date, or still to come, and was left out',
    'age left out': 'an age was no age and was left out',
    'name from organisation': 'it had no name and got that of its organisation',
    'new id': 'it had no proper id and got one',
    'status unknown': 'its status was no word that we know; it is taken for active',
    'tag left out': 'a need tag or a role from the feed is none that may come from there, and was left out',
    merged: 'it stood there under several names or twice, and is one now',
  },
  'left out': {
    'no service': 'it was no service (not an object with an id or a name)',
    'no name': 'it had no name',
    inactive: 'it is marked as inactive or closed',
    dead: 'its own words say that it has ended or was only a test',
    over: 'all its dates are over',
    'same id': 'another one with the same id came too',
    'same group': 'it is the same group as another one',
  },
  marked: {
    old: 'nothing was updated or checked for two years or more',
    undated: 'nothing says when it was updated or checked',
    'no place': 'it has no place on the map, so it cannot be found as near',
    'no words': 'it has no description',
    'no need': 'no need tag could be found for it, so it is found by its words alone',
    closed: 'it is closed for the time being, and is not shown',
    unreadable: 'its own page could not be read; what the list says of it is kept',
    'no contact': 'it has no telephone, e-mail or web address',
  },
  held: {
    'private e-mail': 'a private e-mail address is held back until somebody has looked',
    'mobile number': 'a personal mobile number is held back until somebody has looked',
    'name of a person': 'the name of a person is held back until somebody has looked',
  },
} as const

export type NoteKind = keyof typeof reasons
export type Why<K extends NoteKind> = keyof (typeof reasons)[K] & string

export interface Note {
  kind: NoteKind
  why: string
  id: string
  name: string
  /** A field, a value that is no secret, the id of another service. */
  detail?: string
}

/** Takes notes of one service. The same note is taken once. */
export interface Notes {
  add<K extends NoteKind>(kind: K, why: Why<K>, detail?: string): void
  all(): Note[]
}

export function notesOf(id: string, name: string): Notes {
  const notes = new Map<string, Note>()
  const short = name.slice(0, 80)
  return {
    add: (kind, why, detail) => {
      const key = `${kind} ${why} ${detail ?? ''}`
      if (!notes.has(key)) notes.set(key, { kind, why, id, name: short, ...(detail === undefined ? {} : { detail }) })
    },
    all: () => [...notes.values()],
  }
}
