import { around, distance } from 'geokdbush'
import KDBush from 'kdbush'
import type { Entry, Point } from './entry.ts'

export interface Nearness {
  /** Numbers of the entries with a door within so many kilometres (as the crow flies), each with the distance to it. */
  within(from: Point, kilometres: number, wanted: (entry: number) => boolean): Map<number, number>
}

export function makeNearness(entries: readonly Entry[]): Nearness {
  const doors = entries.flatMap((entry, owner) => entry.points.map((point) => ({ owner, point })))
  const index = new KDBush(doors.length)
  for (const { point } of doors) index.add(point.longitude, point.latitude)
  index.finish()
  return {
    within: (from, kilometres, wanted) => {
      const found = new Map<number, number>()
      if (doors.length === 0) return found
      const isWanted = (door: number): boolean => wanted(doors[door]?.owner ?? -1)
      for (const number of around(index, from.longitude, from.latitude, Infinity, kilometres, isWanted)) {
        const door = doors[number]
        if (door === undefined || found.has(door.owner)) continue
        found.set(door.owner, distance(from.longitude, from.latitude, door.point.longitude, door.point.latitude))
      }
      return found
    },
  }
}
