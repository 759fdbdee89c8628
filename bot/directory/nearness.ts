import { around, distance } from 'geokdbush'
import KDBush from 'kdbush'
import type { Entry, Point } from './entry.ts'

export interface Nearness {
  /** Numbers of the wanted entries with a door within so many kilometres as the crow flies, the nearest first. */
  within(from: Point, kilometres: number, most: number, wanted: (entry: number) => boolean): number[]
}

export function makeNearness(entries: readonly Entry[]): Nearness {
  const doors = entries.flatMap((entry, owner) => entry.points.map((point) => ({ owner, point })))
  const index = new KDBush(doors.length)
  for (const { point } of doors) index.add(point.longitude, point.latitude)
  index.finish()
  return {
    within: (from, kilometres, most, wanted) => {
      const isWanted = (door: number): boolean => wanted(doors[door]?.owner ?? -1)
      const found = around(index, from.longitude, from.latitude, most, kilometres, isWanted)
      return found.flatMap((door) => doors[door]?.owner ?? [])
    },
  }
}

/** Kilometres to the nearest door of a service; null when it has none that is known. */
export function distanceTo(entry: Entry, from: Point): number | null {
  const all = entry.points.map((to) => distance(from.longitude, from.latitude, to.longitude, to.latitude))
  return all.length === 0 ? null : Math.min(...all)
}
