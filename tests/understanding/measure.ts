import { readFileSync } from 'node:fs'
import type { Understanding, Understood } from '../../dialogs/ports.ts'

/** A message with the tags its writer would want (none: there is no need in it) and the place it names. */
export interface Labelled {
  text: string
  wants: string[]
  area?: string | null
}

export interface Measures {
  wishes: number
  /** Share of wishes with a wanted tag among the first three needs. */
  amongThree: number
  /** Share of wishes whose first need is a wanted one. */
  first: number
  needless: number
  /** Share of needless messages that get no need. */
  silent: number
  places: number
  /** Share of named places that are understood. */
  placed: number
  /** Messages without a place in which we saw one. */
  wrongPlaces: number
}

export interface Miss {
  labelled: Labelled
  understood: Understood
}

export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
}

export function measure(labelled: readonly Labelled[], understanding: Understanding): Measures & { misses: Miss[] } {
  const read = labelled.map((one) => ({ labelled: one, understood: understanding.read(one.text) }))
  const wishes = read.filter((one) => one.labelled.wants.length > 0)
  const needless = read.filter((one) => one.labelled.wants.length === 0)
  const placed = read.filter((one) => isNamed(one.labelled))
  return {
    wishes: wishes.length,
    amongThree: share(wishes, (one) => wantedAmong(one, 3)),
    first: share(wishes, (one) => wantedAmong(one, 1)),
    needless: needless.length,
    silent: share(needless, (one) => one.understood.needs.length === 0),
    places: placed.length,
    placed: share(placed, (one) => isPlaced(one, understanding)),
    wrongPlaces: wishes.filter((one) => !isNamed(one.labelled) && one.understood.place !== null).length,
    misses: read.filter((one) =>
      one.labelled.wants.length === 0
        ? one.understood.needs.length > 0
        : !wantedAmong(one, 1) ||
          (isNamed(one.labelled) ? !isPlaced(one, understanding) : one.understood.place !== null),
    ),
  }
}

function isNamed(labelled: Labelled): boolean {
  return typeof labelled.area === 'string' && labelled.area !== ''
}

/** As a name or an outcode; or where the place as it was written, by itself, would be. */
function isPlaced({ labelled, understood: { place } }: Miss, understanding: Understanding): boolean {
  if (place === null) return false
  const area = labelled.area ?? ''
  const alone = understanding.read(area).place
  return [place.name, place.outcode].includes(area) || (alone?.name === place.name && alone.outcode === place.outcode)
}

function wantedAmong({ labelled, understood }: Miss, most: number): boolean {
  return understood.needs.slice(0, most).some((tag) => labelled.wants.includes(tag))
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length
}
