import { close, fstat, fsync, open, write } from 'node:fs'

/**
 * An open file as the system numbers it. Not a `FileHandle`: thousands of those that come and go cost a fifth of the
 * throughput (measured: each is an object the garbage collector has to watch). So whoever opens one closes it, once.
 */
export type Descriptor = number

/** @param flags `a`: whatever is written goes to the end; `ax`: the same, and there is no such file yet */
export function openToAdd(path: string, flags: 'a' | 'ax', mode: number): Promise<Descriptor> {
  return new Promise((resolve, reject) => open(path, flags, mode, settle(resolve, reject)))
}

/** Adds the bytes, which the system may take in parts; `durable` waits until they are on the disk. */
export async function addTo(file: Descriptor, bytes: Buffer, durable: boolean): Promise<void> {
  for (let done = 0; done < bytes.length;) done += await writeSome(file, bytes, done)
  if (durable) await new Promise<void>((resolve, reject) => fsync(file, settle(resolve, reject)))
}

export function closeFile(file: Descriptor): Promise<void> {
  return new Promise((resolve, reject) => close(file, settle(resolve, reject)))
}

/** Has the file a name still? It has none once it was removed, or another was put in its place. */
export function hasName(file: Descriptor): Promise<boolean> {
  return new Promise((resolve) => fstat(file, (error, stats) => resolve(error === null && stats.nlink > 0)))
}

function writeSome(file: Descriptor, bytes: Buffer, from: number): Promise<number> {
  return new Promise((resolve, reject) => write(file, bytes, from, bytes.length - from, null, settle(resolve, reject)))
}

function settle<T>(resolve: (value: T) => void, reject: (error: Error) => void) {
  return (error: Error | null | undefined, value: T): void => {
    if (error) reject(error)
    else resolve(value)
  }
}
