import type { Service } from '../directory/service.ts'

/** Where the finder's services come from. The live directory is one (`bot/directory/live.ts`). */
export interface ServiceSource {
  /** Active ones, each id once; the same array until it changes. */
  services(): readonly Service[]
  /** @returns stops listening */
  changed(listener: () => void): () => void
}
