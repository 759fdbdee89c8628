export interface Socket {
  isOpen: () => boolean
  /** Closes for good: nothing more is heard. */
  close: () => void
}

interface Listener {
  frame: (frame: unknown) => void
  opened: () => void
  /** The socket went away, or could not be opened. Called once. */
  lost: () => void
}

/** Milliseconds between pings; an empty frame is a ping, both ways. */
const pingEvery = 20_000
/** Milliseconds until an opening socket is given up. */
const patience = 10_000

/** A WebSocket on a Direct Line stream. */
export function openSocket(url: string, listener: Listener): Socket {
  let done = false
  let ping: ReturnType<typeof setInterval> | undefined
  const socket = tryToOpen(url)
  const giveUp = setTimeout(() => {
    if (socket?.readyState !== WebSocket.OPEN) lost()
  }, patience)

  function lost(): void {
    if (done) return
    close()
    listener.lost()
  }

  function close(): void {
    done = true
    clearTimeout(giveUp)
    clearInterval(ping)
    socket?.close()
  }

  socket?.addEventListener('open', () => {
    ping = setInterval(() => socket.send(''), pingEvery)
    listener.opened()
  })
  socket?.addEventListener('message', ({ data }) => {
    const frame = typeof data === 'string' && data !== '' ? parse(data) : undefined
    if (!done && frame !== undefined) listener.frame(frame)
  })
  socket?.addEventListener('close', lost)
  socket?.addEventListener('error', lost)
  if (socket === undefined) setTimeout(lost)

  return { isOpen: () => !done && socket?.readyState === WebSocket.OPEN, close }
}

function tryToOpen(url: string): WebSocket | undefined {
  try {
    return new WebSocket(url)
  } catch {
    return undefined
  }
}

function parse(data: string): unknown {
  try {
    const frame: unknown = JSON.parse(data)
    return typeof frame === 'object' && frame !== null ? frame : undefined
  } catch {
    return undefined
  }
}
