import { tokenise } from './normalise.ts'

/** A step in the tree of phrases: the next word leads on, `ends` names the groups of which a phrase ends here. */
interface Node {
  next: Map<string, Node>
  /** Words known by their beginning: `strangl*`, under their first letters. */
  starts: Map<string, [string, Node][]>
  ends: number[]
}

/** A phrase found: which group, and the position after its last word. */
export interface Found {
  group: number
  end: number
}

/** Written beginnings (`strangl*`) are filed under their first three letters, the few shorter ones (`19*`) under two. */
const FILED_UNDER = [3, 2]

const none: Found[] = []
const node = (): Node => ({ next: new Map(), starts: new Map(), ends: [] })

function whole(from: Node, word: string): Node {
  const to = from.next.get(word) ?? node()
  from.next.set(word, to)
  return to
}

function beginning(from: Node, letters: string): Node {
  const first = letters.slice(0, FILED_UNDER[0])
  const there = from.starts.get(first) ?? []
  from.starts.set(first, there)
  const known = there.find(([start]) => start === letters)
  if (known) return known[1]
  const to = node()
  there.push([letters, to])
  return to
}

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

  /** One more than the highest number. */
  get size(): number {
    return this.#numbers.size
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
      at = open && index === words.length - 1 ? beginning(at, word) : whole(at, word)
    })
    if (!at.ends.includes(number)) at.ends.push(number)
  }

  /** Every phrase that begins at a position. */
  at(words: readonly string[], position: number): Found[] {
    const found: Found[] = []
    this.#walk(this.#root, words, position, found)
    return found.length > 0 ? found : none
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
    for (const length of FILED_UNDER) {
      const starts = from.starts.get(word.slice(0, length))
      if (starts)
        for (const [start, to] of starts) if (word.startsWith(start)) this.#step(to, words, position + 1, found)
    }
  }

  #step(to: Node, words: readonly string[], end: number, found: Found[]): void {
    for (const group of to.ends) found.push({ group, end })
    this.#walk(to, words, end, found)
  }
}
