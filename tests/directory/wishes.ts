import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDirectory } from '../../bot/directory/readDirectory.ts'
import { readUnderstanding } from '../../bot/understanding/readUnderstanding.ts'

/** One wish of `wishes.jsonl`, with the ids of every service that would truly fit (none: nothing in the directory does). */
export interface LabelledWish {
  id: string
  /** Rules are made with the half that is seen, and judged by the half that is held back. */
  half: 'seen' | 'held back'
  text: string
  place: string
  needs: string[]
  fits: string[]
}

export interface WishFigures {
  wishes: number
  /** Share of the wishes with something fitting that get any suggestion, in per cent. */
  answered: number
  /** Share of those in which the first suggestion is one that fits. */
  firstFits: number
  /** Share of all suggestions, first and later, that fit. */
  allFit: number
  /** Share of the wishes with nothing fitting for which the answer says so. */
  honest: number
  missed: { id: string; text: string; got: string[]; fits: string[] }[]
}

/** @param needs whether needs are given as labelled, or read from the text by the understanding */
export function measureWishes(council: string, half: LabelledWish['half'], needs: 'given' | 'read'): WishFigures {
  const wishes = readWishes().filter((wish) => wish.half === half)
  const [understanding, directory] = [readUnderstanding(council), readDirectory(council)]
  const tried = wishes.map((wish) => {
    const understood = understanding.read(wish.text)
    const { connections, fits } = directory.suggest({
      words: [wish.text],
      needs: needs === 'given' ? wish.needs : understood.needs,
      place: understanding.read(wish.place).place,
      strengths: understood.strengths,
      not: [],
    })
    return { wish, fits, got: connections.map((one) => one.id) }
  })
  const answerable = tried.filter((one) => one.wish.fits.length > 0)
  const rest = tried.filter((one) => one.wish.fits.length === 0)
  const isRight = ({ wish, got }: (typeof tried)[number]): boolean => wish.fits.includes(got[0] ?? '')
  const shown = answerable.flatMap(({ wish, got }) => got.map((id) => wish.fits.includes(id)))
  return {
    wishes: wishes.length,
    answered: share(answerable.filter((one) => one.got.length > 0).length, answerable.length),
    firstFits: share(answerable.filter(isRight).length, answerable.length),
    allFit: share(shown.filter(Boolean).length, shown.length),
    honest: share(rest.filter((one) => !one.fits).length, rest.length),
    missed: answerable
      .filter((one) => !isRight(one))
      .map(({ wish, got }) => ({ id: wish.id, text: wish.text, got, fits: wish.fits })),
  }
}

function readWishes(): LabelledWish[] {
  const lines = readFileSync(join(import.meta.dirname, 'wishes.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as LabelledWish)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10
}
