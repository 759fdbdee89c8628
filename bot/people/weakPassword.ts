import { commonPieces } from './commonPieces.ts'

const fewest = 12
const most = 200
/** Letters that must be left when what everybody uses is taken away. */
const fewestOwn = 5
const fewestDifferent = 5

/** Why a new password will not do, as a sentence; undefined when it will. */
export function whyWeak(password: string, about: { name: string; signIn: string }): string | undefined {
  const length = Array.from(password).length
  if (length < fewest)
    return `A password needs at least ${fewest} characters. Three or four words together are easy to keep.`
  if (length > most) return `A password may have up to ${most} characters.`
  if (new Set(Array.from(password.toLowerCase())).size < fewestDifferent)
    return 'This password repeats too few characters.'
  const own = `${about.name} ${about.signIn}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const forms = [password.toLowerCase(), asLetters(password.toLowerCase())]
  if (forms.some((form) => ownLetters(form, own) < fewestOwn)) {
    return 'This password is one that many people use, or made from your name. Three or four other words together are better.'
  }
  return undefined
}

const lookAlikes: Record<string, string> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'l', '€': 'e', '£': 'l' },
}
const asLetters = (text: string): string =>
  Array.from(text)
    .map((sign) => lookAlikes[sign] ?? sign)
    .join('')

/** Letters left without common pieces, own names, runs (abcd, 4321, aaaa) and repeats. All of them if nothing was common. */
function ownLetters(text: string, own: readonly string[]): number {
  const pieces = [...commonPieces, ...own.filter((part) => part.length > 2)].sort((a, b) => b.length - a.length)
  const withoutRepeat = text.replace(/^(.{1,8}?)\1+.{0,7}$/su, '$1')
  const left = pieces.reduce((rest, piece) => rest.replaceAll(piece, '\n'), withoutRuns(withoutRepeat))
  return left === text ? text.length : left.replace(/[^\p{L}]/gu, '').length
}

/** Three or more that follow one another up, down or not at all become a gap. */
function withoutRuns(text: string): string {
  const signs = Array.from(text)
  const step = (at: number): number => (signs[at]?.codePointAt(0) ?? 0) - (signs[at - 1]?.codePointAt(0) ?? 0)
  const inRun = signs.map((_, at) =>
    [at - 1, at, at + 1].some(
      (middle) =>
        middle > 0 && middle < signs.length - 1 && Math.abs(step(middle)) <= 1 && step(middle) === step(middle + 1),
    ),
  )
  return signs.map((sign, at) => (inRun[at] === true ? '\n' : sign)).join('')
}
