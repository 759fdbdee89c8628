import { z } from 'zod'
import type { Directory, Place, Understanding } from '../../dialogs/ports.ts'

const asked = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** A name ("Armley") or a postcode; it goes before a place that the text names. */
  place: z.string().nullish(),
})

interface Tried {
  id: string | number
  needs: string[]
  place: { name: string; outcode: string } | null
  services: { id: string; name: string; needs: string[]; distance_km: number | null }[]
}

/** One line of `try:connections`. What is not JSON, or not of that shape, gives an error that names the line. */
export function tryLine(
  line: string,
  number: number,
  understanding: Understanding,
  directory: Directory,
): Tried | { error: string } {
  const parsed = asked.safeParse(parse(line))
  if (!parsed.success) {
    return { error: `Line ${String(number)} is not {"id", "text", "place"?} in JSON.` }
  }
  const { id, text, place: named } = parsed.data
  const understood = understanding.read(text)
  const place = (named === null || named === undefined ? null : understanding.read(named).place) ?? understood.place
  return {
    id,
    needs: understood.needs,
    place: place === null ? null : { name: place.name, outcode: place.outcode },
    services: understood.needs.length === 0 ? [] : servicesFor(directory, text, understood, place),
  }
}

function servicesFor(
  directory: Directory,
  text: string,
  { needs, strengths }: ReturnType<Understanding['read']>,
  place: Place | null,
): Tried['services'] {
  return directory
    .suggest({ words: [text], needs, place, strengths, not: [] })
    .connections.map((one) => ({ id: one.id, name: one.name, needs: one.needs, distance_km: one.distanceKm }))
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
