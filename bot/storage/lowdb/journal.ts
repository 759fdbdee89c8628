import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Disk } from './disk.ts'

export interface NewText {
  path: string
  text: string
}
interface Move {
  from: string
  to: string
}

const folder = 'journal'

/**
 * Writes several files so that a crash leaves all of them or none: the new files are prepared, a note says where each
 * belongs, then they are moved. A note found at the next start is carried out to its end ({@link finishJournal}).
 *
 * When a move itself fails (a broken disk), some may have been made: nothing short of a copy of the old files could undo that.
 */
export async function writeTogether(disk: Disk, texts: readonly NewText[], durable: boolean): Promise<void> {
  const moves: Move[] = []
  const note = join(folder, `${randomUUID()}.json`)
  try {
    for (const { path, text } of texts) moves.push({ from: await disk.prepare(text, durable), to: path })
    await disk.replace(note, JSON.stringify(moves), durable)
    for (const { from, to } of moves) await disk.place(from, to)
    if (durable) for (const { to } of moves) await disk.settle(to)
  } catch (error) {
    // The prepared files must go before the note does: a note without them does nothing.
    for (const { from } of moves) await disk.discard(from)
    throw error
  } finally {
    await disk.discard(note)
  }
}

/** Carries out what a crash interrupted. A move already made is passed over, so this may itself be interrupted. */
export async function finishJournal(disk: Disk, warn: (sentence: string) => void): Promise<void> {
  for (const name of await disk.names(folder)) {
    const note = join(folder, name)
    const moves = readNote(await disk.read(note))
    if (!moves) {
      await disk.putAside(note)
      warn(`${note} could not be read and was put into the folder "damaged".`)
      continue
    }
    for (const { from, to } of moves) {
      if (!(await disk.has(from))) continue
      await disk.place(from, to)
      await disk.settle(to)
    }
    await disk.remove(note)
  }
}

/** The moves, or null when the note is torn (power loss; then nobody was told that it was written). */
function readNote(text: string | null): Move[] | null {
  try {
    return JSON.parse(text ?? '') as Move[]
  } catch {
    return null
  }
}
