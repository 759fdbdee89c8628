import { Presets, SingleBar } from 'cli-progress'

export interface Bar {
  show: (step: string, done: number, of: number | null) => void
  stop: () => void
}

const betweenLinesMs = 2_000

/** A bar on a terminal, a line now and then anywhere else; on standard error, so that a report can be piped. */
export function makeBar(to: NodeJS.WriteStream = process.stderr): Bar {
  return to.isTTY ? barOn(to) : linesOn(to)
}

function barOn(stream: NodeJS.WriteStream): Bar {
  const bar = new SingleBar(
    { format: '{step} {bar} {value} of {of}', stream, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  let started = false
  return {
    show: (step, done, of) => {
      // What a feed says of its size may be less than what comes.
      const most = Math.max(of ?? 0, done)
      const words = { step, of: of === null ? '?' : String(most) }
      if (!started) bar.start(most, done, words)
      started = true
      bar.setTotal(most)
      bar.update(done, words)
    },
    stop: () => {
      if (started) bar.stop()
    },
  }
}

function linesOn(to: NodeJS.WritableStream): Bar {
  let last = 0
  return {
    show: (step, done, of) => {
      const now = performance.now()
      if (now - last < betweenLinesMs && done !== of) return
      last = now
      to.write(`${step}: ${String(done)}${of === null ? '' : ` of ${String(Math.max(of, done))}`}\n`)
    },
    stop: () => undefined,
  }
}
