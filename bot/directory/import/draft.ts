import type { Service } from '../service.ts'

/** A service as a feed gave it, in our shape: nothing in it is mended or believed yet. */
export type Draft = Omit<Service, 'status'> & {
  /** Whatever the feed wrote there; empty when it wrote nothing. */
  status: string
  /** Names of terms, of the service itself and of whom it is for, in taxonomies that are not ours. */
  terms: string[]
}
