import { tokenise } from './normalise.ts'

/** A step in the tree of phrases: the next word leads on, `ends` names the groups of which a phrase ends here. */
interface Node {
  next: Map<string, Node>
  /** Words known by their beginning: `strangl*`. */
  starts: Map<string, Node>
  ends: number[]
}

/** A phrase found: which group, and the position after its last word. */
export interface Found {
  group: number
  end: number
}

/** No written beginning (`strangl*`) is longer than this. */
const LONGEST_START = 14
const SHORTEST_START = 3

const node = (): Node => ({ next: new Map(), starts: new Map(), ends: [] })

/**
 * All phrases of all groups in one tree, so that a text is read once however many rules there are. Phrases go through
 * the same clean-up as the text, so `can't` and a Polish or Arabic phrase are written as people write them.
 */
export class Vocabulary {
  readonly #root = node()
  readonly #numbers = new Map<string, number>()
  readonly #phrases: string[][] = []
  readonly #groups: ReadonlyMap<string, string>
  /** Tells groups apart that are still being read, to name a circle. */
  readonly #open = new Set<string>()

  /** @param groups named lists of phrases, with commas between; `@name` stands for another list. */
  constructor(groups: ReadonlyMap<string, string>) {
    this.#groups = groups
  }

  /** The number of a group (`@name`) or of a single phrase (`top_myself`, `strangl*`); made when first asked for. */
  number(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(name, number)
    const phrases = this.phrases(name)
    this.#phrases.push(phrases)
    for (const phrase of phrases) this.#add(phrase, number)
    return number
  }

  /** The phrases behind a number. */
  phrasesOf(number: number): readonly string[] {
    return this.#phrases[number] ?? []
  }

  /** Every phrase that a name stands for. */
  phrases(name: string): string[] {
    if (!name.startsWith('@')) return [name.replaceAll('_', ' ')]
    const text = this.#groups.get(name.slice(1))
    if (text === undefined) throw new Error(`Safety words: there is no group "${name}".`)
    if (this.#open.has(name)) throw new Error(`Safety words: group "${name}" stands inside itself.`)
    this.#open.add(name)
    const all = text
      .split(/[,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .flatMap((part) => (part.startsWith('@') ? this.phrases(part) : [part]))
    this.#open.delete(name)
    return all
  }

  #add(phrase: string, number: number): void {
    const open = phrase.endsWith('*')
    const words = tokenise(open ? phrase.slice(0, -1) : phrase).words
    let at = this.#root
    words.forEach((word, index) => {
      const edges = open && index === words.length - 1 ? at.starts : at.next
      const to = edges.get(word) ?? node()
      edges.set(word, to)
      at = to
    })
    if (!at.ends.includes(number)) at.ends.push(number)
  }

  /** Every phrase that begins at a position. */
  at(words: readonly string[], position: number): Found[] {
    const found: Found[] = []
    this.#walk(this.#root, words, position, found)
    return found
  }

  #walk(from: Node, words: readonly string[], position: number, found: Found[]): void {
    const word = words[position]
    if (word === undefined) return
    const exact = from.next.get(word)
    if (exact) this.#step(exact, words, position + 1, found)
    else if (word.endsWith('in') && word.length > 4) {
      // "jumpin" for jumping
      const full = from.next.get(`${word}g`)
      if (full) this.#step(full, words, position + 1, found)
    }
    if (from.starts.size === 0) return
    const longest = Math.min(word.length, LONGEST_START)
    for (let length = SHORTEST_START; length <= longest; length += 1) {
      const start = from.starts.get(word.slice(0, length))
      if (start) this.#step(start, words, position + 1, found)
    }
  }

  #step(to: Node, words: readonly string[], end: number, found: Found[]): void {
    for (const group of to.ends) found.push({ group, end })
    this.#walk(to, words, end, found)
  }
}
