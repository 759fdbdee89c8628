import type { Finding, Kind, Level } from '../../../dialogs/ports.ts'
import type { Book, CompiledGuard, CompiledRule } from './book.ts'
import { BLANK, matches, read, spans, without, type Reading, type Span } from './match.ts'
import type { Pattern } from './pattern.ts'
import { PAUSE, SENTENCE_END, type Tokens } from './normalise.ts'
import { rank, type Rule } from './rule.ts'

/** One rule that spoke. */
export interface Sign {
  readonly kind: Kind
  readonly rule: Rule
  readonly level: Level
  readonly span: Span
  /** The words that matched, cleaned up. */
  readonly words: string
  /** What made it less serious, if anything did. */
  readonly eased: string | null
  readonly about: Finding['about']
}

/** How far before a match a word like "not" still belongs to it. */
const REACH_BEFORE = 3
/** A guard that counts for the whole of what was said reaches so many words: nobody means a joke for a whole page. */
const REACH_MESSAGE = 160

/** Places of guards in one text, looked for when first asked for. */
export type Places = (guard: string) => readonly Span[]

/** A text read with its sayings (words/idioms.ts) taken out. */
export function readPlainly(tokens: Tokens, book: Book, from: number): Reading {
  const reading = read(tokens, book.vocabulary, from)
  return without(
    reading,
    book.idioms.for(reading).flatMap(({ pattern }) => spans(pattern, reading)),
  )
}

export function placesIn(reading: Reading, book: Book): Places {
  const known = new Map<string, Span[]>()
  return (name) => {
    const guard = book.guards.get(name)
    const found = known.get(name) ?? (guard ? guardSpans(guard, reading) : [])
    known.set(name, found)
    return found
  }
}

/** All signs in a text. Only matches that reach into the message itself count (what came before was judged then). */
export function judge(reading: Reading, book: Book, places: Places): Sign[] {
  const best = new Map<CompiledRule, Sign>()
  for (const { owner, pattern } of book.rules.for(reading)) {
    const known = best.get(owner)
    if (known?.level === owner.rule.level) continue
    const sign = bestOf(owner, pattern, reading, book, places)
    if (sign && (!known || rank(sign.level) > rank(known.level))) best.set(owner, sign)
  }
  return [...best.values()]
}

/** In the order of the text. */
function guardSpans({ patterns, unless }: CompiledGuard, reading: Reading): Span[] {
  const found = patterns.flatMap((pattern) => spans(pattern, reading))
  if (found.length === 0) return found
  const { sentence } = reading.tokens
  const against = new Set(unless.flatMap((pattern) => spans(pattern, reading).map(({ start }) => sentence[start])))
  return found.filter((span) => !against.has(sentence[span.start])).sort((a, b) => a.start - b.start)
}

/** The most serious match of a rule's pattern that no guard takes away. */
function bestOf(owner: CompiledRule, pattern: Pattern, reading: Reading, book: Book, places: Places): Sign | undefined {
  let best: Sign | undefined
  for (const span of matches(pattern, reading)) {
    if (span.end <= reading.from) continue
    const sign = weigh(owner, span, reading, book, places)
    if (sign && (!best || rank(sign.level) > rank(best.level))) best = sign
    if (best?.level === owner.rule.level) return best
  }
  return best
}

function weigh(
  { kind, rule }: CompiledRule,
  span: Span,
  reading: Reading,
  book: Book,
  places: Places,
): Sign | undefined {
  const holdsOne = (name: string): boolean => {
    const scope = book.guards.get(name)?.guard.scope ?? 'sentence'
    return near(places(name), span).some((guard) => inScope(scope, guard, span, reading.tokens))
  }
  const holds = (name: string): boolean => name.split('+').every(holdsOne)
  const easing = Object.entries(rule.eases ?? {}).find(([name]) => holds(name))
  if (!easing && rule.unless?.some(holds)) return undefined
  if (easing && rule.unless?.some((name) => name !== easing[0] && holds(name))) return undefined
  return {
    kind,
    rule,
    level: easing ? easing[1] : rule.level,
    span,
    words: shown(reading.tokens, span),
    eased: easing ? (book.guards.get(easing[0])?.guard.says ?? null) : null,
    about: rule.about ?? about(reading.tokens, span),
  }
}

/** Those that stand near enough to count at all. The list is in order, so that a long text costs no more. */
function near(all: readonly Span[], { start, end }: Span): readonly Span[] {
  if (all.length < 8) return all.filter((guard) => within(guard, start, end))
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) < start - REACH_MESSAGE) low = middle + 1
    else high = middle
  }
  const out: Span[] = []
  for (let guard = all[low]; guard && within(guard, start, end); guard = all[++low]) out.push(guard)
  return out
}

function within(guard: Span, start: number, end: number): boolean {
  return guard.start >= start - REACH_MESSAGE && guard.start <= end + REACH_MESSAGE
}

function inScope(scope: string, guard: Span, match: Span, { words, sentence }: Tokens): boolean {
  if (scope === 'message') return true
  const near = Math.abs((sentence[guard.start] ?? 0) - (sentence[match.start] ?? 0))
  const nearEnd = Math.abs((sentence[guard.start] ?? 0) - (sentence[match.end - 1] ?? 0))
  if (scope === 'near') return Math.min(near, nearEnd) <= 1
  if (Math.min(near, nearEnd) > 0) return false
  if (scope === 'sentence') return true
  if (scope === 'before') {
    const between = words.slice(guard.end, match.start)
    return (
      guard.end <= match.start && between.length <= REACH_BEFORE && !between.includes(PAUSE) && !between.includes('but')
    )
  }
  const [left, right] = guard.start < match.start ? [guard.start, match.start] : [match.end, guard.start]
  const between = words.slice(left, Math.max(left, right))
  return !between.includes(PAUSE) && !between.includes('but')
}

const meWords = new Set(['i', 'me', 'myself', 'we', 'us', 'im'])
const otherWords = new Set(
  'he she they him her them mum dad nan gran grandma grandad husband wife son daughter brother sister uncle aunt auntie neighbour lady gentleman man woman resident client patient tenant friend mother father someone baby child kids lad lass partner cousin nephew niece grandson granddaughter resident residents people'.split(
    ' ',
  ),
)

/** Whom the matched words are about: who is hurt by another ("he hits me") counts before who does it. */
function about({ words, sentence }: Tokens, { start, end }: Span): Finding['about'] {
  const inside = words.slice(start, end)
  if (inside.some((word, index) => (word === 'me' || word === 'myself') && !otherWords.has(inside[index + 1] ?? '')))
    return 'self'
  const around = words
    .slice(Math.max(0, start - 6), end)
    .filter((_, index) => sentence[Math.max(0, start - 6) + index] === sentence[start])
  if (around.some((word) => otherWords.has(word))) return 'other'
  if (around.some((word) => meWords.has(word))) return 'self'
  const wide = words.slice(Math.max(0, start - REACH_MESSAGE), end + REACH_MESSAGE)
  if (wide.some((word) => otherWords.has(word))) return 'other'
  return wide.some((word) => meWords.has(word) || word === 'my') ? 'self' : 'unknown'
}

function shown({ words }: Tokens, { start, end }: Span): string {
  return words
    .slice(start, end)
    .map((word) => (word === BLANK ? '…' : word))
    .join(' ')
    .replaceAll(` ${PAUSE}`, PAUSE)
    .replaceAll(` ${SENTENCE_END}`, SENTENCE_END)
}
